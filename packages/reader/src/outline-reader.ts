import type { PlanSource } from './plan-blocks.ts'
import type { OutlineEntry } from './plan-reading.ts'

const LONGEST_TITLE = 160

/** The headings and numbered lines of the plan as a tree, each with the role of its section. */
export function readOutline(source: PlanSource): OutlineEntry[] {
  const idOfBlock = new Map<number, string>()
  const entries: OutlineEntry[] = []
  for (const [index, block] of source.blocks.entries()) {
    const isTitle =
      block.heading || (block.rank < 6 && block.marker !== '') || (block.opensList && !block.table)
    if (!isTitle || (block.role === 'recipients' && !block.opensList)) continue
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

/** Those the document is sent to, as listed under "Nơi nhận". */
export function readRecipients(source: PlanSource): string[] {
  return source.blocks
    .filter((block) => block.role === 'recipients' && (block.marker !== '' || !block.allCaps))
    .map((block) =>
      source.text
        .slice(block.bodyStart, block.end)
        .replace(/^nơi nhận\s*:?\s*/iu, '')
        .replace(/[\s;,.]+$/u, ''),
    )
    .filter((words) => words.length > 1 && words.length < 160)
}
