import type { PlanSource } from './plan-blocks.ts'
import type { SensitivePlace, Span } from './plan-reading.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'
import { placesOfLists, placesOfTables } from './sensitive-place-lists.ts'
import { beginsUnitName, nameAt, namesFrom, WAY_OR_POINT, type NamedPlace } from './sensitive-place-shapes.ts'

const UNIT_BEFORE = 'tỉnh|thành phố|tp|tp\\.|quận|huyện|xã|phường|thị xã|thị trấn|đặc khu'
const NAMED = new RegExp(
  `(?<![\\p{L}])(?<!thành\\s|nhu\\s|yêu\\s|toàn\\s)(?<!(?:${UNIT_BEFORE})\\s)${WAY_OR_POINT}(?![\\p{L}])`,
  'giu',
)
/** Between the kind and the name: a blank or line end, "khu vực", quotation marks, "số". */
const STRAIGHT = /^\s+(?:khu\s+vực\s+)?/u
/** "các tuyến trọng điểm như: A, B", "tuyến gồm A". */
const ANNOUNCED = /^(?:\s+\p{Ll}+){0,7}?\s*(?::|\s(?:như|gồm|là)\s*:?)\s*/u
/** What may announce a list of names; "Sông Cầu: …" does not. */
const ANNOUNCES = /(?:tuyến|đường|phố|điểm|nóng)$/iu
/** Single words that are as often part of a proper name: with a capital they are no kind of point ("Cầu Treo", "Hồ Thị …"). */
const NAME_WORD = /^(?:Cầu|Chợ|Ga|Hồ|Bến|Tuyến)$/u
const NUMBERED_WAY = /(?:lộ|hẻm|ngõ|ngách|kiệt|đường|phố)$/iu
const ABBREVIATED = /(?<![\p{L}\d])(?<!\d\s)đ\.\s?(?=\p{Lu})/giu
const ROAD_CODE = /(?<![\p{L}\d])(?:QL|TL|ĐT|HL|ĐH)[ .]{0,2}(\d{1,3}[A-Z]?)(?![\p{L}\d/])/gu
/** Family names and heroes that streets are named after: needed where capitals tell nothing. */
const HERO =
  '(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|võ|đặng|bùi|ngô|dương|trương|đinh|lý|hồ|hai bà|quang|hùng|điện biên|cách mạng)'
const HEROES = new RegExp(`^\\s+(?:số\\s+\\d|\\d|${HERO}(?![\\p{L}]))`, 'iu')
const SMALL_LETTERS = new RegExp(
  `(?<![\\p{L}])(?:đường|phố|hẻm|ngõ)\\s+(${HERO}(?:\\s+(?!(?:thuộc|và|trên|tại|có|thì|là|bị|được|do|ở|phường|quận|huyện|xã|đến|từ|hoặc|với|để|của|trong)(?![\\p{L}]))\\p{Ll}+){1,3})`,
  'gu',
)

/** Whether the word is part of a proper name or of a line in capitals, and so announces no place. */
function isPartOfName(text: string, match: RegExpExecArray): boolean {
  const [word] = match
  if (NAME_WORD.test(word) || beginsUnitName(text, match.index)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  // In capitals any word may follow; "Hải Đường" is a person's name.
  if (word === word.toUpperCase())
    return !HEROES.test(text.slice(match.index + word.length, match.index + word.length + 30))
  return /\p{Lu}\p{Ll}+[ ]$/u.test(text.slice(Math.max(0, match.index - 20), match.index))
}

/** Names behind one kind of way or point. */
function namesBehind(text: string, match: RegExpExecArray): NamedPlace[] {
  const from = match.index + match[0].length
  const numbered = NUMBERED_WAY.test(match[0])
  const ahead = text.slice(from, from + 120)
  const straight = STRAIGHT.exec(ahead)
  const at = from + (straight?.[0].length ?? 0)
  const bareNumber = /^\d/.test(text.slice(at, at + 1)) && !/(?:lộ|hẻm|ngõ|ngách|kiệt)$/iu.test(match[0])
  if (straight && (!bareNumber || nameAt(text, at, numbered)?.name.match(/[/ ]/))) {
    const names = namesFrom(text, at, numbered)
    if (names.length > 0) return names
  }
  const announced = ANNOUNCES.test(match[0]) ? ANNOUNCED.exec(ahead) : null
  if (!announced) return []
  const names = namesFrom(text, from + announced[0].length, false)
  return names.some(({ name }) => name.includes(' ')) ? names : []
}

function placesOfRunningText({ text }: PlanSource): NamedPlace[] {
  const found: NamedPlace[] = []
  const take = (place: NamedPlace | null): void => void (place && found.push(place))
  for (const match of text.matchAll(NAMED)) {
    if (isPartOfName(text, match)) continue
    for (const place of namesBehind(text, match)) take(place)
  }
  for (const match of text.matchAll(ABBREVIATED)) take(nameAt(text, match.index + match[0].length))
  for (const match of text.matchAll(ROAD_CODE)) {
    const name = match[1]!
    const start = match.index + match[0].length - name.length
    take({ start, end: start + name.length, name })
  }
  for (const match of text.matchAll(SMALL_LETTERS)) {
    const name = match[1]!
    const start = match.index + match[0].length - name.length
    take({ start, end: start + name.length, name })
  }
  return found
}

/** In order of the text, none within or across another. */
function apart(places: readonly NamedPlace[]): NamedPlace[] {
  const kept: NamedPlace[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end))
    if (place.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(place)
  return kept
}

const MOST_NAMES = 200
const PROVINCE = new Set([...CITY_NAMES, ...PROVINCE_NAMES].map((name) => name.toLowerCase()))
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The same names where nothing tells that they are streets: "tại Lê Văn Chanh". Names of units are left alone. */
function repeatedNames(text: string, places: readonly NamedPlace[]): NamedPlace[] {
  const names = [...new Set(places.map(({ name }) => name))].filter(
    (name) => /^\p{Lu}.* /u.test(name) && name.length >= 6 && !PROVINCE.has(name.toLowerCase()),
  )
  if (names.length === 0) return []
  const any = names
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_NAMES)
    .map(escaped)
    .join('|')
  const again = new RegExp(
    `(?<![\\p{L}\\d])(?<!(?:${UNIT_BEFORE}|ông|bà|đồng chí)\\s)(?:${any})(?![\\p{L}\\d])`,
    'giu',
  )
  return [...text.matchAll(again)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
  }))
}

/**
 * Streets and points that the plan names, as spans of the names alone. They stay in the plan's text and
 * are masked everywhere but at the owning agency (trust.md §3).
 */
export function findSensitivePlaces(source: PlanSource): SensitivePlace[] {
  const told = [...placesOfRunningText(source), ...placesOfLists(source), ...placesOfTables(source)]
  return apart([...told, ...repeatedNames(source.text, told)]).map((place, index) => ({
    ...place,
    id: `x${index + 1}`,
    text: source.text.slice(place.start, place.end),
    confidence: 0.8,
    why: ['place:named'],
  }))
}

const MASK = '█'

/**
 * Covers the named places of a text with blocks of the same length, so that every other span holds.
 *
 * @param text the reading's text, or a slice of it
 * @param offset where the slice begins in the reading's text
 */
export function maskPlaces(text: string, places: readonly Span[], offset = 0): string {
  const parts: string[] = []
  let at = 0
  for (const place of places) {
    const start = Math.max(at, place.start - offset)
    const end = Math.min(text.length, place.end - offset)
    if (end <= start) continue
    parts.push(text.slice(at, start), MASK.repeat(end - start))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** Covers the names of places wherever they occur in words made from the text (subjects, tasks, titles). */
export function maskPlaceNames(words: string, places: readonly SensitivePlace[]): string {
  return [...new Set(places.map(({ name }) => name))]
    .sort((a, b) => b.length - a.length)
    .reduce((masked, name) => masked.replaceAll(name, MASK.repeat(name.length)), words)
}
