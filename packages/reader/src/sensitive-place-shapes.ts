import type { Span } from './plan-reading.ts'
import {
  ENDS_CAPITALS,
  NAME_GOES_ON,
  NOT_STREETS,
  UNIT_NAMES,
  WAY_OR_POINT,
} from './sensitive-place-words.ts'

const WORD = "\\p{Lu}[\\p{L}'’]*"
/** "L.V.Chanh", "D2", "N4-5", "Cách mạng Tháng Tám": names that are more or less than capitalised words. */
const ODD =
  '(?:\\p{Lu}\\.){1,4}[ ]?\\p{Lu}\\p{L}+|\\p{Lu}{1,2}\\d{1,3}[A-Z]?(?:-\\d{1,2})?(?![\\p{L}\\d])|Cách mạng(?: [Tt]háng (?:Tám|Mười|\\d{1,2}))?'
const HOUSE = '\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Z]?)*(?![\\p{L}\\d%])'
const NAME = `(?:(?:${ODD}|${WORD}|${HOUSE})(?:[ ]{1,3}(?:${ODD}|${WORD}|\\d{1,4}[A-Z]?(?![\\p{L}\\d%/])))*)`
/** "30/4", "3 tháng 2", "số 12A": streets that are named by a number. */
const NUMBERED = '(?:số\\s+\\d{1,4}[A-Z]?|\\d{1,2}\\s*/\\s*\\d{1,2}(?!\\s*/)|\\d{1,2}\\s+tháng\\s+\\d{1,2})'
const NAME_HERE = new RegExp(`^["“]?(?:số\\s+(?!\\d))?(${NAME})["”]?`, 'u')
const NUMBER_HERE = new RegExp(`^(${NUMBERED})(?![\\p{L}%\\d/])`, 'iu')
const ON_WITH_NAME = /^ (?!Phường|Quận|Huyện|Xã|Khu|Thôn|Ấp)\p{Lu}/u
const NEXT = new RegExp(
  `^(?:\\s*\\([^()]{1,80}\\))?(?:\\s*,\\s*|\\s+và\\s+|\\s*;\\s*|\\s*[-–]\\s*|/(?=\\p{Lu}))(?:(?:khu\\s+vực\\s+)?${WAY_OR_POINT}\\s+)?`,
  'iu',
)
const NEXT_LINE = /^[ ]*\n[ ]*(\p{Lu}\p{L}*(?:[ ]\p{Lu}\p{L}*){0,3})(?![\p{L}])([ ]*[,.;:()])?/u
const HOUSE_BEFORE = /^\d[\d/A-Za-z]*[ ]+/

export type NamedPlace = Span & { readonly name: string }

const isUpper = (letter: string | undefined): boolean => letter !== undefined && /[\p{Lu}\d]/u.test(letter)
const inCapitals = (name: string): boolean => name.length > 3 && name === name.toUpperCase()

/** Whether a word such as "Cầu" begins the name of a district. */
export const beginsUnitName = (text: string, at: number): boolean => UNIT_NAMES.test(text.slice(at, at + 30))

/** The words of a name up to a unit ("Trần Quýt Phường 5") or, in capitals, up to a word that ends every name. */
function ownWords(name: string): string {
  let end = 0
  for (const { 0: word, index } of name.matchAll(/[^ ]+/g)) {
    // "Trần Quýt Công an phường": small letters go on; "Nguyễn Công Chanh" is one name.
    const opensUnit = /^(?:Thị|Công|Ban|Sở)$/.test(word) && index + word.length === name.length
    const isUnit = opensUnit || /^(?:Phường|Quận|Huyện|Xã|TP|UBND|Tỉnh)$/.test(word)
    if (index > 0 && (isUnit || ENDS_CAPITALS.test(word))) break
    end = index + word.length
  }
  return name.slice(0, end)
}

/** Where a name ends that its line breaks off: "đường Lê⏎Văn Chanh". */
function endOverLines(text: string, start: number, end: number): number {
  const next = NEXT_LINE.exec(text.slice(end, end + 80))
  const words = next?.[1]
  const name = text.slice(start, end)
  const inside = NAME_GOES_ON.test(name) && /^(?:Văn|Thị|Công) \p{Lu}/u.test(words ?? '')
  if (!next || !words || (NOT_STREETS.test(words) && !inside)) return end
  if (inCapitals(words) !== inCapitals(name)) return end
  const goesOn = NAME_GOES_ON.test(name) || (!name.includes(' ') && next[2] !== undefined && /^\D/.test(name))
  return goesOn ? end + next[0].length - (next[2]?.length ?? 0) : end
}

/** "tuyến Quốc lộ 99", "đường: A; Phố: B": a kind stands here and the name behind it. */
const CAPITAL_AND_SMALL = /^\p{Lu}\p{Ll}+[ ]\p{Ll}/u
const BARE_KIND = /^(?:Đường|Phố|Hẻm|Ngõ|Ngách|Kiệt|Tuyến)(?! \p{Lu})(?![\p{L}])/u
const IS_KIND = new RegExp(`^${WAY_OR_POINT}(?![\\p{L}])`, 'iu')

/** The name that begins at `from`, or null. */
export function nameAt(text: string, from: number, numbered = false): NamedPlace | null {
  const ahead = text.slice(from, from + 90)
  if (BARE_KIND.test(ahead) || (CAPITAL_AND_SMALL.test(ahead) && IS_KIND.test(ahead))) return null
  const number = numbered ? NUMBER_HERE.exec(ahead) : null
  if (number && !ON_WITH_NAME.test(ahead.slice(number[0].length)))
    return { start: from, end: from + number[0].length, name: number[0] }
  const match = NAME_HERE.exec(ahead)
  const found = match?.[1]
  if (!match || !found || !isUpper(found[0]) || NOT_STREETS.test(found.replace(HOUSE_BEFORE, ''))) return null
  const start = from + match[0].indexOf(found)
  const end = endOverLines(text, start, start + ownWords(found).length)
  return { start, end, name: text.slice(start, end) }
}

const LONGEST_LIST = 40

/** The names from `from` on, through the commas of their list; lone numbers only where a lane is one of many. */
export function namesFrom(text: string, from: number, numbered = false, lone = false): NamedPlace[] {
  const found: NamedPlace[] = []
  for (let place = nameAt(text, from, numbered); place !== null && found.length < LONGEST_LIST;) {
    found.push(place)
    const next = NEXT.exec(text.slice(place.end, place.end + 120))
    const at = next ? place.end + next[0].length : -1
    const isStreetNumber = /^số \d/.test(text.slice(at, at + 5))
    const candidate: NamedPlace | null = at >= 0 ? nameAt(text, at, isStreetNumber) : null
    const isNumber = candidate !== null && /^\d+[A-Z]?$/.test(candidate.name)
    const counts =
      isNumber && (!lone || /^[ ]+(?!đường|phố|và)\p{Ll}/u.test(text.slice(candidate.end, candidate.end + 8)))
    place = counts ? null : candidate
  }
  return found
}
