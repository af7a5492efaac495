import { findPersonList, type PersonList } from './person-lists.ts'
import { normalisePersonText } from './person-text.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

/** What remains of a text without its lists of committee members, and how many were left out. */
export type WithoutCommittees = { readonly text: string; readonly dropped: number }

/** Of lists only a title in capitals begins an annex: "Thành phần gồm:" in the body does not. */
const ANNEX = /^[\s*#|-]*(?:phu luc|DANH SACH)(?![a-z])/
const NEXT_ANNEX = /^[\s*#|-]*phu luc(?![a-z])/
/** What belongs to an annex's head: "(Kèm theo Quyết định số …)", "BAN CHỈ ĐẠO …", rules. */
const HEAD_LINES = 8
const MOST_LISTS = 20

/** Without diacritics; what stands in capitals as a whole keeps the words that make a title. */
const folded = (line: string): string => {
  const words = foldSameLength(lowerVietnamese(line.trim()))
  return line === line.toUpperCase() ? words.replace('danh sach', 'DANH SACH') : words
}

type Line = { readonly start: number; readonly end: number; readonly words: string }

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    lines.push({ start, end, words: folded(text.slice(start, end)) })
    start = end + 1
  }
  return lines
}

/** From the title of the annex that holds the list to the next annex or the end; of a list in the body only its lines. */
function stretchOf(text: string, list: PersonList): { start: number; end: number } {
  const lines = linesOf(text)
  const first = lines.findIndex(({ end }) => end >= list.start)
  const above = lines.slice(Math.max(0, first - HEAD_LINES * 2), first + 1).filter(({ words }) => words)
  const heads = above.slice(-HEAD_LINES).filter(({ words }) => ANNEX.test(words))
  const head = heads[0]
  if (head) {
    const next = lines.find((line) => line.start > list.start && NEXT_ANNEX.test(line.words))
    return { start: head.start, end: next?.start ?? text.length }
  }
  return { start: list.start, end: list.end }
}

/**
 * The text without the lists of committee members (names with positions) that stand in it, so that the rest of the
 * plan can be read ("bỏ phụ lục và đọc tiếp").
 *
 * @param text as it came to the border, before anything is stored
 * @returns null if a list of persons remains that may not be left out
 */
export function dropCommittees(text: string): WithoutCommittees | null {
  let rest = normalisePersonText(text)
  for (let dropped = 0; dropped <= MOST_LISTS; dropped++) {
    const list = findPersonList(rest)
    if (list === null) return { text: rest, dropped }
    if (list.kind === 'persons') return null
    const { start, end } = stretchOf(rest, list)
    rest = `${rest.slice(0, start).trimEnd()}\n${rest.slice(end)}`
  }
  return null
}

/** The line on which the list begins, counted from 1, and the title above it if that holds no name. */
export function whereIs(text: string, list: PersonList): { line: number; heading: string | null } {
  const plain = normalisePersonText(text)
  const { start } = stretchOf(plain, list)
  const title = plain.slice(start, plain.indexOf('\n', start) < 0 ? undefined : plain.indexOf('\n', start))
  return {
    line: plain.slice(0, start).split('\n').length,
    heading: ANNEX.test(folded(title)) ? title.trim().slice(0, 80) : null,
  }
}
