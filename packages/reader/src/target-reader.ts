import { chooseTargets, REACH, type ClauseView } from './clause-view.ts'
import { inheritedDeadline, yearsOfClause } from './deadline-choice.ts'
import { maskNumbers, type MaskedNumber } from './number-masks.ts'
import { goesOnReporting, tellsResults, type PlanTime } from './past-results.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { NumberSetAside, ReadTarget } from './plan-reading.ts'
import { readQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { between, firstFrom } from './span-search.ts'
import { numberedClauses } from './target-clauses.ts'
import { findDeadlines, findYearSeries } from './target-deadlines.ts'
import { readTargetDraft, type TargetDraft } from './target-drafts.ts'
import { numberTargets } from './target-groups.ts'
import { shareWords } from './target-sharing.ts'
import { readTargetTable, type RowTarget, type SentenceCell } from './target-tables.ts'
import { findLineTables } from './text-line-tables.ts'
import { cellsOf, findTables, type TextTable } from './text-tables.ts'

/** Longer first lines are no headlines. */
const LONGEST_HEADLINE = 200

/** The numeric targets of a plan, and the numbers that are none, each with the rule that says so. */
type TargetReading = {
  readonly targets: readonly ReadTarget[]
  readonly setAside: readonly NumberSetAside[]
}

type Found = { readonly drafts: TargetDraft[]; readonly setAside: NumberSetAside[] }

/** Reads one paragraph's targets into `found`. */
function readBlock(
  source: PlanSource,
  block: Block,
  quantities: readonly Quantity[],
  time: PlanTime,
  found: Found,
  reporting = false,
): void {
  const results = reporting || tellsResults(source.lower.slice(block.bodyStart, block.end), block.role, time)
  const inherited = inheritedDeadline(source, block, time)
  let last: TargetDraft | undefined
  for (const { clause, quantities: inClause, sentenceFirst } of numberedClauses(source, block, quantities)) {
    const from = Math.max(clause.sentenceStart, clause.start - REACH)
    const series = findYearSeries(source.lower, from, clause.end)
    const years = yearsOfClause(findDeadlines(source.lower, from, clause.end), time)
    const view: ClauseView = {
      ...{ source, block, clause, quantities: inClause, sentenceFirst },
      ...{ years, series, results, time, inherited },
    }
    const { chosen, setAside } = chooseTargets(view)
    for (const index of chosen.keys()) {
      last = readTargetDraft(view, chosen, index, last)
      found.drafts.push(last)
    }
    for (const number of setAside) found.setAside.push(number)
  }
}

/** Menus, days and captions that portals put about a headline. */
const MOST_LINES_ABOVE = 6

/** The offset at which a story's headline ends, with the menu and the day above it; 0 if the text begins otherwise. */
function headlineEnd({ blocks, text }: PlanSource): number {
  let end = 0
  for (const block of blocks.slice(0, Math.min(MOST_LINES_ABOVE, blocks.length - 1))) {
    const words = text.slice(block.start, block.end)
    const isLine = !block.table && block.marker === '' && words.length <= LONGEST_HEADLINE
    if (!isLine || /[.;:]$/.test(words)) break
    end = block.end
  }
  return end
}

/** The first words behind a number, so that one 100% is not taken for another. */
const nounOf = (source: PlanSource, { end }: Quantity): string =>
  /^\s*(?:(?:tổng )?số |các )?(\p{L}+)/u.exec(source.lower.slice(end, end + 40))?.[1] ?? ''

/** A story's headline repeats an aim, or a result, that its body tells in full. */
function dropHeadline(source: PlanSource, found: Found, quantities: readonly Quantity[]): TargetDraft[] {
  const end = headlineEnd(source)
  const above = quantities.filter((quantity) => quantity.end <= end)
  const repeated = (draft: TargetDraft): boolean =>
    above.some(
      (own) =>
        own.start >= draft.start &&
        own.end <= draft.end + 40 &&
        own.value === draft.value &&
        quantities.some(
          (other) =>
            other.start > end &&
            other.value === own.value &&
            other.unitWord === own.unitWord &&
            (own.value !== 100 || nounOf(source, other) === nounOf(source, own)),
        ),
    )
  return found.drafts.filter((draft) => {
    const drop = draft.end <= end && repeated(draft)
    const { start, end: to } = draft
    if (drop)
      found.setAside.push({
        start,
        end: to,
        text: source.text.slice(start, to),
        why: 'set-aside:headline',
      })
    return !drop
  })
}

/** A cell or a line of a table as a paragraph of its own. */
const asParagraph = (block: Block, { cell, role }: Pick<SentenceCell, 'cell' | 'role'>): Block => ({
  ...block,
  start: cell.start,
  end: cell.end,
  bodyStart: cell.start,
  marker: '',
  heading: false,
  opensList: false,
  table: false,
  role: block.role === 'budget' ? 'budget' : (role ?? block.role),
})

/** What the tables of a text hold, and where they stand. */
function readTables(source: PlanSource, quantities: readonly Quantity[], time: PlanTime, found: Found) {
  const rows: RowTarget[] = []
  const lineTables = findLineTables(source)
  const read = (block: Block, sentence: SentenceCell): void => {
    const paragraph = asParagraph(block, sentence)
    const inCell = between(quantities, paragraph.start, paragraph.end)
    const first = found.drafts.length
    readBlock(source, paragraph, inCell, time, found)
    for (let i = first; i < found.drafts.length; i++)
      found.drafts[i] = { ...found.drafts[i]!, deadline: found.drafts[i]!.deadline ?? sentence.year }
  }
  const blockOf = (table: TextTable): Block =>
    source.blocks[firstFrom(source.blocks, table.header[0]!.start)]!
  for (const table of [...findTables(source), ...lineTables]) {
    const block = blockOf(table)
    if (block.role === 'recipients' || block.role === 'basis') continue
    const { targets, sentences, unusual } = readTargetTable(table)
    if (block.role !== 'budget') for (const target of targets) rows.push(target)
    for (const { start, end, text } of unusual)
      found.setAside.push({ start, end, text, why: 'set-aside:unusual' })
    for (const sentence of sentences) read(block, sentence)
  }
  for (const block of source.blocks) {
    const cells = block.table ? cellsOf(source, block) : []
    if (cells.length === 1) read(block, { cell: cells[0]!, year: null, role: null })
  }
  return { rows, lineTables }
}

/** The stretches that line tables cover, so that their cells are not read as sentences. */
function coverOf(tables: readonly TextTable[]): (block: Block) => boolean {
  const spans = tables.map(({ header, rows }) => ({
    start: header[0]!.start,
    end: rows[rows.length - 1]!.at(-1)!.end,
  }))
  return (block) => {
    const at = firstFrom(spans, block.start + 1) - 1
    return at >= 0 && block.end <= spans[at]!.end
  }
}

/** Years and days are deadlines, not numbers that a reader would miss. */
const TIMES: ReadonlySet<string> = new Set(['year', 'date', 'link', 'structure'])

/** Masked numbers are worth telling only where a reader looks for targets. */
function maskedInAims(source: PlanSource, numbers: readonly MaskedNumber[]): NumberSetAside[] {
  return numbers.flatMap(({ start, end, why }) => {
    if (TIMES.has(why)) return []
    const block = source.blocks[firstFrom(source.blocks, start + 1) - 1]
    const aims = block?.role === 'target' || block?.role === 'objective'
    return aims || (why === 'unusual' && block?.role !== 'recipients')
      ? [{ start, end, text: source.text.slice(start, end), why: `set-aside:${why}` }]
      : []
  })
}

/**
 * Every numeric target of a plan, of its running text and of its tables, in the order of the text, and the
 * numbers that were set aside with the rule that did so (`set-aside:*`, docs/domain/reader.md).
 */
export function readTargets(source: PlanSource, time: PlanTime): TargetReading {
  const { masked, numbers } = maskNumbers(source.text, source.lower)
  const quantities = readQuantities(masked)
  const found: Found = { drafts: [], setAside: maskedInAims(source, numbers) }
  const { rows, lineTables } = readTables(source, quantities, time, found)
  const covered = coverOf(lineTables)
  let next = 0
  let reporting = false
  for (const block of source.blocks) {
    const free = block.role === null && !block.heading && !block.table
    reporting = free && goesOnReporting(source.lower.slice(block.bodyStart, block.end), reporting)
    while (next < quantities.length && quantities[next]!.start < block.bodyStart) next++
    const first = next
    while (next < quantities.length && quantities[next]!.end <= block.end) next++
    if (next === first || block.role === 'recipients' || block.table || covered(block)) continue
    readBlock(source, block, quantities.slice(first, next), time, found, reporting)
  }
  found.drafts.sort((a, b) => a.start - b.start || a.end - b.end)
  const drafts = shareWords(dropHeadline(source, found, quantities))
  return {
    targets: numberTargets(source, drafts, rows),
    setAside: found.setAside.sort((a, b) => a.start - b.start || a.end - b.end),
  }
}
