import { foldSameLength, lowerVietnamese } from './spelling.ts'

/** Twelve digits of an identity card begin with a province's 0; undivided or in groups of three or four. */
const CARD =
  /(?<![\d.,/-])0\d{2}(?:\d{9}|\d ?\d{4} ?\d{4}|([ .-])\d{3}\1\d{3}\1\d{3})(?![.,]?\d)(?!\s*(?:đồng|đ|vnd)(?!\p{L}))/giu
/** The same one digit at a time, behind a colon; a row of counts is none. */
const SPACED = /(?<=:\s{0,2})0(?: \d){11}(?![ .,]?\d)/g
const OLDER = /(?<![\d.,/-])(?!\d{6}000)\d{9}(?![.,]?\d)/g
/** Accounts of the treasury, codes of projects and undivided sums have nine digits too. */
const ACCOUNTED =
  /(?<![a-z])(?:tai khoan|kho bac|ma|mst|nghin|ngan|trieu|dong|vnd|kinh phi|du toan|von|tong|cong|chi|thu|ngan sach)(?![a-z])/
const PAPER = /(?<![a-z])(?:cmnd|cmt|cccd|can cuoc|chung minh|giay to)(?![a-z])/
const FEW_LETTERS = 24

const spread = (number: string): boolean => new Set(number.replace(/\D/g, '')).size > 2

/**
 * Numbers of identity cards in a line: each singles out a person whether or not a name beside it is recognised.
 *
 * @param named whether the line holds a personal name
 */
export function identityNumbersIn(line: string, named: boolean): readonly string[] {
  const cards = [...(line.match(CARD) ?? []), ...(line.match(SPACED) ?? [])].filter(spread)
  const older = line.match(OLDER) ?? []
  if (older.length === 0) return cards.map(plain)
  const words = foldSameLength(lowerVietnamese(line))
  const letters = line.replace(/[^\p{L}]/gu, '').length
  const alone = older.length === 1 && letters > 0 && letters <= FEW_LETTERS
  const counted = PAPER.test(words) || (!ACCOUNTED.test(words) && (named || alone))
  return [...cards, ...(counted ? older : [])].map(plain)
}

const plain = (number: string): string => number.replace(/\D/g, '')
