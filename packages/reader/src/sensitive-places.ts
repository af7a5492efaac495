import type { PlanSource } from './plan-blocks.ts'
import type { SensitivePlace, Span } from './plan-reading.ts'

const WAY =
  '(?:(?:tuyến\\s+|trục\\s+)?đường|tuyến\\s+phố|phố|đại\\s+lộ|hẻm|ngõ|ngách|kiệt|quốc\\s+lộ|tỉnh\\s+lộ|hương\\s+lộ|xa\\s+lộ|tuyến)'
const POINT =
  '(?:công\\s+viên|bến\\s+xe|bến\\s+tàu|bến\\s+phà|cầu\\s+vượt|cầu|ngã\\s+(?:ba|tư|năm|sáu|bảy)|vòng\\s+xoay|bùng\\s+binh|quảng\\s+trường|chợ|nhà\\s+ga|ga|bãi\\s+biển|bãi\\s+tắm|vườn\\s+hoa|tụ\\s+điểm|điểm\\s+nóng|khách\\s+sạn|nhà\\s+nghỉ|nhà\\s+hàng|quán\\s+karaoke|karaoke|vũ\\s+trường|quán\\s+bar|massage)'
const NAME =
  "(?:(?:\\p{Lu}[\\p{L}']*|\\d{1,4}[A-Za-z]?(?:/\\d+)*)(?:[ ]+(?:\\p{Lu}[\\p{L}']*|\\d{1,4}[A-Z]?(?![\\p{L}%])))*)"
const NAMED = new RegExp(
  `(?<![\\p{L}])(?<!thành\\s|nhu\\s|yêu\\s|toàn\\s)(?:${WAY}|${POINT})[ ]+(?:khu[ ]+vực[ ]+)?`,
  'giu',
)
const NAME_HERE = new RegExp(`^["“]?(?:số\\s+)?(${NAME})["”]?`, 'u')
const NEXT = new RegExp(
  `^(?:\\s*\\([^()]{1,80}\\))?(?:\\s*,\\s*|\\s+và\\s+|\\s*;\\s*|\\s*[-–]\\s*)(?:(?:${WAY}|${POINT})\\s+)?`,
  'iu',
)
const NOT_STREETS =
  /^(?:Phường|Quận|Huyện|Xã|Thị|Thành|TP|Tỉnh|Công|Sở|Ủy|UBND|Ban|Phòng|Đội|Đoàn|Hội|Bộ|Tổ|Trung|Chính|Nghị|Quyết|Đảng|Nhà|Luật|HIV|Internet|Karaoke|Massage|Trường|Điều|Khoản|Mặt|Chi|Chương|Kế|Pháp|Thông|Toàn|Đây|Các|Trên|Việt)(?![\p{L}])/u

const isUpper = (letter: string | undefined): boolean => letter !== undefined && /[\p{Lu}\d]/u.test(letter)

const LONGEST_LIST = 40

type Found = Span & { readonly name: string }

/** The name that begins at `from`, or null. */
function nameAt(text: string, from: number): Found | null {
  const match = NAME_HERE.exec(text.slice(from, from + 90))
  const name = match?.[1]
  if (!match || !name || !isUpper(name[0]) || NOT_STREETS.test(name)) return null
  const start = from + match[0].indexOf(name)
  return { start, end: start + name.length, name }
}

/** The names that follow one "đường …", through the commas of its list. */
function readNames(text: string, from: number): Found[] {
  const found: Found[] = []
  for (let place = nameAt(text, from); place !== null && found.length < LONGEST_LIST;) {
    found.push(place)
    const next = NEXT.exec(text.slice(place.end, place.end + 120))
    const at = next ? place.end + next[0].length : -1
    const candidate: Found | null = at >= 0 ? nameAt(text, at) : null
    const lone = candidate !== null && /^\d+$/.test(candidate.name)
    place = lone ? null : candidate
  }
  return found
}

/**
 * Streets and points that the plan names, as spans of the names alone. They stay in the plan's text and
 * are masked everywhere but at the owning agency (trust.md §3).
 */
export function findSensitivePlaces(source: PlanSource): SensitivePlace[] {
  const found: Found[] = []
  let reached = 0
  for (const match of source.text.matchAll(NAMED)) {
    const from = match.index + match[0].length
    if (
      match.index < reached ||
      (!isUpper(source.text[from]) && !/^["“]|^số\s/u.test(source.text.slice(from, from + 3)))
    )
      continue
    if (/^\d/.test(source.text.slice(from)) && !/(?:lộ|hẻm|ngõ|ngách|kiệt)\s*$/iu.test(match[0].trim()))
      continue
    for (const place of readNames(source.text, from)) {
      if (place.start < reached) continue
      found.push(place)
      reached = place.end
    }
  }
  return found.map((place, index) => ({
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
