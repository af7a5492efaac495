import type { PersonLine } from './person-lines.ts'
import { isNameCell, namesIn } from './person-names.ts'
import type { PersonRows } from './person-tables.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

const WHO =
  '(?:chi em|nguoi|doi tuong|nan nhan|hoc vien|gai|nhan vien|tiep vien|benh nhan|ca nhan|truong hop|phu nu|chu (?:co so|quan|ho|nha|chua)|hoi vien)'
/** A line that is a title; a duty that speaks of lists ("không lập danh sách người …") is none. */
const TITLE = new RegExp(
  `^[^a-z]*(?:phu luc[^a-z]*(?:[ivx]+|[a-z])?[^a-z]*)?danh sach (?:(?:cac |nhung |so )?${WHO}|kem theo)`,
)
/** Words that announce persons before a colon in running text. */
const ANNOUNCED = new RegExp(
  `(?<![a-z])(?:(?:cac|nhung|so|\\d+) ${WHO}|danh sach (?:cac |nhung )?${WHO})(?: [a-z, ]{0,70})?:`,
)
/** Lists of those who are honoured or who make up a body. */
const OTHER_LIST =
  /(?<![a-z])(?:khen thuong|ban chi dao|to cong tac|thanh phan|dai bieu|bao cao vien|phat ngon)(?![a-z])/
const MOST_BETWEEN = 2

/** Names below or behind a title that announces persons ("Các trường hợp cần theo dõi gồm: …"). */
export function titledRows(lines: readonly PersonLine[]): PersonRows | null {
  for (const [index, line] of lines.entries()) {
    const words = foldSameLength(lowerVietnamese(line.words))
    const announced = ANNOUNCED.exec(words)
    const titled = TITLE.test(words)
    if ((!announced && !titled) || OTHER_LIST.test(words.slice(0, 160))) continue
    const inLine = announced ? namesIn(line.words.slice(announced.index + announced[0].length)) : []
    const full = inLine.filter(({ name }) => name.split(' ').length > 2)
    const below = namesBelow(lines, index + 1)
    const rows = full.length + below.rows
    if (rows > 1) return { rows, first: index, last: below.last, heads: new Set(['name']) }
  }
  return null
}

/** Lines below a title that begin with a name. */
function namesBelow(lines: readonly PersonLine[], from: number): { rows: number; last: number } {
  let rows = 0
  let last = from - 1
  for (let at = from; at < lines.length && at - last <= MOST_BETWEEN; at++) {
    const { words, names, cells } = lines[at]!
    const begins = names.some(({ start }) => /^[\s\d.)+*•|-]*(?:\p{L}{1,5}\s)?$/u.test(words.slice(0, start)))
    if (words.length > 240 || !(begins || cells.some((cell) => isNameCell(cell, false)))) continue
    rows++
    last = at
  }
  return { rows, last }
}
