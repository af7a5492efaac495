import { isAllCaps } from './line-markers.ts'
import { PAPER_RANK, type Block, type PlanSource } from './plan-blocks.ts'
import type { OutlineEntry } from './plan-reading.ts'

const LONGEST_TITLE = 160
const LONGEST_RECIPIENT = 160

/** Whether a block stands in the outline: a title, a numbered line, or an opening of a list. */
function isEntry(source: PlanSource, block: Block, inSections: boolean): boolean {
  if (block.rank === PAPER_RANK) return !source.text.startsWith('(', block.start)
  if (!inSections && block.marker === '' && block.role === null) return false
  const above = source.blocks[block.parent]?.role
  if (block.role === 'signature' && above === 'signature') return false
  if (block.role === 'recipients') return above !== 'recipients'
  return block.heading || (block.rank < 6 && block.marker !== '') || (block.opensList && !block.table)
}

/** The headings and numbered lines of the plan as a tree, each with the role of its section. */
export function readOutline(source: PlanSource): OutlineEntry[] {
  const idOfBlock = new Map<number, string>()
  const entries: OutlineEntry[] = []
  // Above the first section stand the letterhead and the title, which are facts of the document.
  let inSections = false
  for (const [index, block] of source.blocks.entries()) {
    if (block.rank === PAPER_RANK) inSections = false
    else if (block.rank <= 5 && block.marker !== '') inSections = true
    if (!isEntry(source, block, inSections)) continue
    const id = `s${entries.length + 1}`
    idOfBlock.set(index, id)
    const words = source.text.slice(block.bodyStart, Math.min(block.end, block.bodyStart + LONGEST_TITLE))
    entries.push({
      id,
      start: block.start,
      end: block.end,
      parent: idOfBlock.get(block.parent) ?? null,
      marker: block.marker,
      title: words.trim(),
      role: block.role,
    })
  }
  return entries
}

/** What a line of "Nơi nhận" says in its own column: the signature stands in the other. */
function recipientsOf(line: string): string[] {
  const [own, ...others] = line.replace(/^nơi nhận\s*:?\s*/iu, '').split(/\s{3,}|[\t|]/)
  return [own ?? '', ...others.filter((cell) => /^[-–]/.test(cell.trim()))]
    .flatMap((cell) => cell.split(/;\s*(?:[-–+]\s*|(?=\p{Lu}))/u))
    .map((words) => words.replace(/^[\s–-]+|[\s;,./]+$/gu, ''))
    .filter((words) => !isAllCaps(words.replace(/UBND|HĐND|MTTQ|VT/g, '')) || /^(?:VT|UBND|HĐND)/.test(words))
}

/** Those the document is sent to, as listed under "Nơi nhận". */
export function readRecipients(source: PlanSource): string[] {
  return source.blocks
    .filter(({ role, marker, allCaps }) => role === 'recipients' && (marker !== '' || !allCaps))
    .flatMap(({ bodyStart, end }) =>
      recipientsOf(source.text.slice(bodyStart, Math.min(end, bodyStart + 2000))),
    )
    .filter((words) => words.length > 1 && words.length < LONGEST_RECIPIENT)
}
