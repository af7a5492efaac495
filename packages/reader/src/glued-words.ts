import { isSyllable } from './legacy-syllables.ts'

const LEAST_PART = 2
const LONGEST_PAIR = 13
/** Parts that begin or end most glued pairs; they decide where several cuts would do. */
const COMMON =
  /^(?:về|và|của|các|ban|hành|thực|hiện|kế|hoạch|chính|phủ|tỉnh|huyện|phòng|chống|công|tác|số|năm|quy|chế|tăng|cường|giai|đoạn|trên|địa|bàn|thành|phố|hội|đồng|nhân|dân|phối|hợp|việc)$/u

/** "vềtăng" → "về tăng": a word that is no syllable but two, as some portals lose the blank between them. */
function cut(word: string): string {
  const lower = word.toLowerCase()
  if (word.length > LONGEST_PAIR || isSyllable(lower)) return word
  const cuts: number[] = []
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++)
    if (isSyllable(lower.slice(0, at)) && isSyllable(lower.slice(at))) cuts.push(at)
  const known = cuts.find((at) => COMMON.test(lower.slice(0, at)) || COMMON.test(lower.slice(at)))
  const at = known ?? (cuts.length === 1 ? cuts[0] : undefined)
  return at === undefined ? word : `${word.slice(0, at)} ${word.slice(at)}`
}

/** A title with the blanks that a portal lost between two syllables put in again; words with Vietnamese marks only. */
export const cutGluedWords = (words: string): string =>
  words.replace(/\p{L}{5,}/gu, (word) => (/[^A-Za-z]/u.test(word) ? cut(word) : word))
