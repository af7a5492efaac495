import { findLineMarker, isAllCaps, isRuleLine, isTableRow, type LineMarker } from './line-markers.ts'
import type { SectionRole, Span } from './plan-reading.ts'
import { isPortalLine, portalFootOf } from './portal-noise.ts'
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

/** Above every section: a paper of its own, such as the plan behind a decision. */
export const PAPER_RANK = -1
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
  if (SIGNED.test(folded)) return 'signature'
  return roleOfOpening(folded)
}

/** Where a line hangs: pops what does not stand above it and returns the new parent. */
function findParent(stack: number[], blocks: readonly Block[], rank: number): number {
  while (stack.length > 0 && blocks[stack[stack.length - 1]!]!.rank >= rank) stack.pop()
  return stack[stack.length - 1] ?? -1
}

/** A paper begins here: the plan behind the decision that issues it, with an outline of its own. */
const NEW_PAPER =
  /^(?:ke\s*hoach|chuong\s+trinh|quy\s+che|de\s+an|quy\s+dinh|phuong\s+an|quyet\s+dinh(?!\s*:))(?![a-z])|^\((?:ban hanh )?kem theo/
const SIGNED =
  /^(?:t\/m|k\/t|(?:tm|kt|tl|tuq|q)\s*\.)\s*(?:uy ban|chu tich|giam doc|bo truong|cuc truong|thu truong|truong|ban|hoi|ubnd|thuong|pho|chanh)/

const TITLE_LINES = 6

/** Whether a paper begins with this line; "(Ban hành kèm theo …)" below its title is a part of the title. */
function isNewPaper(folded: string, allCaps: boolean, blocks: readonly Block[]): boolean {
  if (!NEW_PAPER.test(folded)) return false
  if (!folded.startsWith('(')) return allCaps
  return !blocks.slice(-TITLE_LINES).some(({ rank }) => rank === PAPER_RANK)
}

/** Aims end where the text goes over to what is to be done for them, though no heading says so. */
const AIMS: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>(['target', 'objective', 'purpose'])

/** How high a line stands that has no marker of its own. */
function standingOf(
  line: BlockLine,
  own: SectionRole | null,
  stack: readonly number[],
  blocks: readonly Block[],
): number {
  if (line.newPaper) return PAPER_RANK
  if (own === 'recipients' || own === 'annex' || own === 'signature') return 0
  if (line.heading && own !== null) return 3.5
  if (!line.opensList || line.table) return PLAIN_RANK
  if (own !== 'task' && own !== 'organisation') return OPENING_RANK
  const above = stack.findLast((index) => {
    const { role, parent } = blocks[index]!
    return AIMS.has(role) && blocks[parent]?.role !== role
  })
  return above === undefined ? OPENING_RANK : Math.min(OPENING_RANK, blocks[above]!.rank)
}

type BlockLine = Line & {
  readonly bodyStart: number
  readonly words: string
  readonly table: boolean
  readonly heading: boolean
  readonly opensList: boolean
  readonly allCaps: boolean
  readonly newPaper: boolean
}

function readLine(line: Line, text: string, folded: string, blocks: readonly Block[]): BlockLine {
  const bodyStart = line.start + (line.marker?.length ?? 0)
  const words = text.slice(bodyStart, line.end)
  // The signature stands beside the list of recipients, which makes no table of them.
  const table = isTableRow(text.slice(line.start, line.end)) && !folded.startsWith('noi nhan', line.start)
  const allCaps = isAllCaps(words)
  return {
    ...line,
    bodyStart,
    words,
    table,
    heading: !table && looksLikeHeading(words, line.marker),
    opensList: words.endsWith(':'),
    allCaps,
    newPaper: line.marker === null && isNewPaper(folded.slice(line.start, line.end), allCaps, blocks),
  }
}

/** The lines that are content: without menus and counters, and without the foot of a portal's page. */
function contentLines(text: string, folded: string): Line[] {
  const lines = [...writtenLines(text)].filter(
    ({ start, end }) => end - start > 120 || !isPortalLine(folded.slice(start, end)),
  )
  const foot = portalFootOf(folded, lines)
  return foot < text.length ? lines.filter(({ start }) => start < foot) : lines
}

/** Splits a normalised plan into lines, each with its parent and the role of its section. */
export function readBlocks(text: string): PlanSource {
  const lower = lowerVietnamese(text)
  const folded = foldSameLength(lower)
  const blocks: Block[] = []
  const stack: number[] = []
  for (const written of contentLines(text, folded)) {
    const line = readLine(written, text, folded, blocks)
    const { start, end, bodyStart, marker, heading, opensList, allCaps, table } = line
    const own = table ? null : ownRole(folded.slice(bodyStart, end), marker, heading)
    const rank = marker?.rank ?? standingOf(line, own, stack, blocks)
    const parent = findParent(stack, blocks, rank)
    const role = own ?? (line.newPaper ? null : (blocks[parent]?.role ?? null))
    blocks.push({
      start,
      end,
      bodyStart,
      marker: marker?.text ?? '',
      rank,
      parent,
      heading,
      opensList,
      role,
      allCaps,
      table,
    })
    if (rank < PLAIN_RANK) stack.push(blocks.length - 1)
  }
  return { text, lower, folded, blocks }
}
