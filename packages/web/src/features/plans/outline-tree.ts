import type { PlanOutlineEntry } from '@hoanhap/contract/plans/plan-schemas'

const SECTION_ROLES = [
  'situation',
  'basis',
  'purpose',
  'viewpoint',
  'objective',
  'target',
  'task',
  'budget',
  'organisation',
  'reporting',
  'recipients',
  'signature',
  'annex',
] as const
export type SectionRole = (typeof SECTION_ROLES)[number]

export const isSectionRole = (role: string | null): role is SectionRole =>
  (SECTION_ROLES as readonly (string | null)[]).includes(role)

export type OutlineNode = { readonly entry: PlanOutlineEntry; readonly children: readonly OutlineNode[] }

/** Points below this depth are left out: a column of navigation has no room to show them apart. */
const DEEPEST = 3
/** Below the first level many points are sentences: long, or ended by a mark; at the third, lettered or dashed. */
const LONGEST_POINT = 90
const POINT_MARK = /^(?:[-+*•–]|\p{Ll}\)?)$/u
const SENTENCE_END = /[.;]$/
/** A document of two million characters has thousands of points; navigation needs its headings. */
const MOST = 300

/** Lines of the letterhead stand alone, without a number and without a part to play. */
const isHeading = ({ marker, role, title }: PlanOutlineEntry, depth: number): boolean =>
  (marker !== '' || role !== null) &&
  (depth === 1 || (title.length <= LONGEST_POINT && !SENTENCE_END.test(title))) &&
  (depth < DEEPEST || !POINT_MARK.test(marker))

/** The entries as a tree, in the order of the text; the letterhead and the deepest are left out, and those whose parent is missing are tops. */
export function nestOutline(outline: readonly PlanOutlineEntry[]): OutlineNode[] {
  const depths = new Map<string, number>()
  const nodes = new Map<string, { entry: PlanOutlineEntry; children: OutlineNode[] }>()
  const tops: OutlineNode[] = []
  for (const entry of outline) {
    const above = entry.parent === null ? undefined : depths.get(entry.parent)
    const depth = above === undefined ? 1 : above + 1
    depths.set(entry.id, depth)
    if (depth > DEEPEST || nodes.size >= MOST || !isHeading(entry, depth)) continue
    const node = { entry, children: [] }
    nodes.set(entry.id, node)
    const parent = entry.parent === null ? undefined : nodes.get(entry.parent)
    if (parent === undefined) tops.push(node)
    else parent.children.push(node)
  }
  return tops
}

/** The id of the shown heading that an offset of the text stands under; null before the first. */
export function sectionAt(outline: readonly PlanOutlineEntry[], at: number): string | null {
  const shown = new Set<string>()
  const collect = (nodes: readonly OutlineNode[]): void => {
    for (const { entry, children } of nodes) {
      shown.add(entry.id)
      collect(children)
    }
  }
  collect(nestOutline(outline))
  return outline.findLast((entry) => entry.start <= at && shown.has(entry.id))?.id ?? null
}
