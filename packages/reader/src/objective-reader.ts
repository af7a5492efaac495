import { splitClauses } from './clauses.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { ReadObjective, ReadTarget } from './plan-reading.ts'

const SHORTEST = 20
const TOLD =
  /(?:^|[,;.]\s*|\s)(?:với mục tiêu|nhằm mục tiêu|mục tiêu (?:của [\p{L}\s]{4,40} )?(?:là|nhằm)|được ban hành với mục tiêu)\s+/u

/** Aims without a figure: those of the sections on aims, and those a story tells ("với mục tiêu …"). */
export function readObjectives(source: PlanSource, targets: readonly ReadTarget[]): ReadObjective[] {
  const objectives: ReadObjective[] = []
  let next = 0
  const add = (start: number, end: number, confidence: number, why: string): void => {
    while (next < targets.length && targets[next]!.end <= start) next++
    const target = targets[next]
    if (end - start < SHORTEST || (target && target.start < end)) return
    objectives.push({
      id: `o${objectives.length + 1}`,
      start,
      end,
      text: source.text.slice(start, end),
      confidence,
      why: [why],
    })
  }
  for (const block of source.blocks) {
    if (block.heading || block.table) continue
    const aims = block.role === 'objective' || block.role === 'target' || block.role === 'purpose'
    const told = aims
      ? null
      : TOLD.exec(source.lower.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 1200)))
    if (!aims && (!told || block.role !== null)) continue
    const from = told ? block.bodyStart + told.index + told[0].length : block.bodyStart
    for (const clause of splitClauses(source.lower, source.text, from, block.end)) {
      if (told && clause.sentence > 0) break
      if (!source.text.slice(clause.start, clause.end).endsWith(':'))
        add(clause.start, clause.end, aims ? 0.85 : 0.7, aims ? `objective:${block.role}` : 'objective:told')
    }
  }
  return objectives
}
