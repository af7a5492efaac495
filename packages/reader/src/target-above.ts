import type { Block, PlanSource } from './plan-blocks.ts'
import { populationBefore } from './target-populations.ts'
import { introductionLength, trimPhrase } from './target-subjects.ts'

/** A line that opens a list and names what the numbers below it count. */
export type LineAbove = {
  readonly start: number
  readonly subject: string
  readonly denominator: string | null
  readonly lower: string
}

const LONGEST_LINE = 220
const SHORTEST_SUBJECT = 6
/** "Phấn đấu đạt các chỉ tiêu sau:" announces targets and names none. */
const ANNOUNCES = /(?:chỉ tiêu|mục tiêu|nội dung|nhiệm vụ|giải pháp|kết quả|như sau|cụ thể)(?![\p{L}])/iu

/** "Tỷ lệ xã có mô hình:" above "- Năm 2023: 40%": the nearest line above that names something, or null. */
export function findLineAbove(source: PlanSource, block: Block): LineAbove | null {
  for (let index = block.parent, steps = 0; index >= 0 && steps < 3; steps++) {
    const above = source.blocks[index]!
    const words = source.text.slice(above.bodyStart, above.end)
    if (!above.opensList || words.length > LONGEST_LINE) return null
    const subject = trimPhrase(words.slice(introductionLength(words, '')))
    if (ANNOUNCES.test(subject)) return null
    if (subject.length >= SHORTEST_SUBJECT) {
      const denominator = populationBefore(subject) || null
      const lower = source.lower.slice(above.bodyStart, above.end).replace(/\s*:$/, ' ')
      return { start: above.start, subject, denominator, lower }
    }
    index = above.parent
  }
  return null
}
