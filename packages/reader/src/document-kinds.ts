import type { DocumentKind } from './plan-reading.ts'

/** Kind by the code in the number and by the word above the title. */
const KINDS: readonly (readonly [kind: DocumentKind, code: RegExp, word: string])[] = [
  ['KH', /^KH/, 'kế hoạch'],
  ['QĐ', /^QĐ/, 'quyết định'],
  ['CTr', /^CTR/, 'chương trình'],
  ['NQ', /^NQ/, 'nghị quyết'],
  ['CT', /^CT(?!R)/, 'chỉ thị'],
  ['ĐA', /^ĐA/, 'đề án'],
  ['QC', /^QC/, 'quy chế'],
  ['TB', /^TB/, 'thông báo'],
  ['BC', /^BC/, 'báo cáo'],
  ['KL', /^KL/, 'kết luận'],
  ['HD', /^HD/, 'hướng dẫn'],
  ['TTr', /^TTR/, 'tờ trình'],
  ['CV', /^(?:CV|UBND|S[A-ZĐ]{1,8}|BYT|BLĐTBXH|LĐTBXH|VP)/, 'công văn'],
]

/** The kind that a number such as "50/KH-UBND" tells, or null. */
export function kindOfNumber(number: string): DocumentKind | null {
  const code =
    /^\d+[a-zA-Z]?(?:\/\d{4})?[/-](.+)$/u.exec(number)?.[1]?.toUpperCase() ??
    number.replace(/^\//, '').toUpperCase()
  return KINDS.find(([, shape]) => shape.test(code))?.[0] ?? null
}

/** The kind named by a word such as "KẾ HOẠCH" at the head of a title, or null. */
export function kindOfWord(words: string): DocumentKind | null {
  const lower = words.trim().toLowerCase()
  return KINDS.find(([, , word]) => lower.startsWith(word))?.[0] ?? null
}

/** "KH" → "Kế hoạch". */
export function wordOfKind(kind: DocumentKind): string {
  const word = KINDS.find(([code]) => code === kind)?.[2] ?? ''
  return word.charAt(0).toUpperCase() + word.slice(1)
}
