import { findLineMarker, isAllCaps, isRuleLine, isTableRow, type LineMarker } from './line-markers.ts'
import type { SectionRole, Span } from './plan-reading.ts'
import { roleOfHeading, roleOfOpening } from './section-roles.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

/** One line of the plan with its place in the outline. */
export type Block = Span & {
  /** Where the words begin, after the marker. */
  readonly bodyStart: number
  readonly marker: string
  readonly rank: number
  /** Index of the block above it in the outline, or -1. */
  readonly parent: number
  /** A title of what follows, not a statement of its own. */
  readonly heading: boolean
  readonly opensList: boolean
  readonly role: SectionRole | null
  readonly allCaps: boolean
  readonly table: boolean
}

/** The normalised text with the forms that the rules match against; all three have the same length. */
export type PlanSource = {
  readonly text: string
  readonly lower: string
  readonly folded: string
  readonly blocks: readonly Block[]
}

const PLAIN_RANK = 10
const OPENING_RANK = 5.5
const LONGEST_HEADING = 160

type Line = Span & { readonly marker: LineMarker | null }

function* writtenLines(text: string): Generator<Line> {
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const raw = text.slice(from, to)
    const words = raw.trim()
    const start = from + raw.length - raw.trimStart().length
    if (words && !isRuleLine(words)) yield { start, end: start + words.length, marker: findLineMarker(words) }
    from = to + 1
  }
}

/** A short line without a closing stop, or one in capitals, is a title. */
function looksLikeHeading(words: string, marker: LineMarker | null): boolean {
  if (words.length > LONGEST_HEADING) return false
  if (isAllCaps(words)) return true
  if (marker === null || marker.rank > 5) return /:$/.test(words) && words.length < 60
  return !/[;,]$/.test(words) && !/[.]$/.test(words)
}

/** The words of a marker line up to its first colon or stop: "1. Mục tiêu chung: Tăng cường …". */
const titlePart = (folded: string): string => folded.slice(0, LONGEST_HEADING).split(/[:.;]/, 1)[0] ?? ''

function ownRole(folded: string, marker: LineMarker | null, heading: boolean): SectionRole | null {
  const title = titlePart(folded)
  const isShortTitle = title.length < folded.length && title.length <= 60
  if (heading || (marker !== null && marker.rank <= 5 && isShortTitle)) {
    const role = roleOfHeading(folded.slice(0, LONGEST_HEADING))
    if (role) return role
  }
  if (/^noi nhan\s*:?/.test(folded)) return 'recipients'
  return roleOfOpening(folded)
}

/** Where a line hangs: pops what does not stand above it and returns the new parent. */
function findParent(stack: number[], blocks: readonly Block[], rank: number): number {
  while (stack.length > 0 && blocks[stack[stack.length - 1]!]!.rank >= rank) stack.pop()
  return stack[stack.length - 1] ?? -1
}

/** Splits a normalised plan into lines, each with its parent and the role of its section. */
export function readBlocks(text: string): PlanSource {
  const lower = lowerVietnamese(text)
  const folded = foldSameLength(lower)
  const blocks: Block[] = []
  const stack: number[] = []
  for (const { start, end, marker } of writtenLines(text)) {
    const bodyStart = start + (marker?.length ?? 0)
    const words = text.slice(bodyStart, end)
    const table = isTableRow(text.slice(start, end))
    const heading = !table && looksLikeHeading(words, marker)
    const opensList = words.endsWith(':')
    const own = table ? null : ownRole(folded.slice(bodyStart, end), marker, heading)
    const rank =
      marker?.rank ??
      (own === 'recipients' || own === 'annex' ? 0 : opensList && !table ? OPENING_RANK : PLAIN_RANK)
    const titleWithoutMarker = !marker && heading && own !== null
    const standing = titleWithoutMarker ? Math.min(rank, 3.5) : rank
    const parent = findParent(stack, blocks, standing)
    const role = own ?? blocks[parent]?.role ?? null
    blocks.push({
      start,
      end,
      bodyStart,
      marker: marker?.text ?? '',
      rank: standing,
      parent,
      heading,
      opensList,
      role,
      allCaps: isAllCaps(words),
      table,
    })
    if (standing < PLAIN_RANK) stack.push(blocks.length - 1)
  }
  return { text, lower, folded, blocks }
}
