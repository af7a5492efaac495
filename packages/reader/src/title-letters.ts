import type { PlanSource } from './plan-blocks.ts'
import { squeeze } from './plan-text.ts'
import type { TitleReading } from './title-lines.ts'

/** "… đã ban hành văn bản số 12/UBND-VX gửi các sở về việc …": the subject stands behind the addressees. */
const TOLD_LETTER =
  /(?:ban hành|ký|tại|có)\s+(?:[Vv]ăn bản|[Cc]ông văn)\s+số\s+\d{1,5}\/\S{2,30}(?:\s\p{Lu}{2,8})?[^.\n]{0,160}?\s(?:về việc|về) (?=\p{Ll})([^.;\n]{10,240})/u
const MOST_TEXT = 4000

/** What a letter is about, as a story tells it. */
export function findLetterTold(source: PlanSource): TitleReading | null {
  const match = TOLD_LETTER.exec(source.text.slice(0, MOST_TEXT))
  if (!match) return null
  const words = match[1]!.replace(/[,\s]+$/u, '')
  const start = match.index + match[0].length - match[1]!.length
  return {
    start,
    end: start + words.length,
    title: `Công văn về việc ${squeeze(words)}`,
    kind: 'CV',
    confidence: 0.6,
    why: 'title:told',
  }
}
