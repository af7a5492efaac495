import { nameAt, namesFrom, type NamedPlace } from './sensitive-place-shapes.ts'
import { unitsOf, type IsUnit } from './sensitive-place-units.ts'
import { FAMILY, OF_FAMILY, UNMARKED_KIND, WAY_OR_POINT } from './sensitive-place-words.ts'

const CAPITALISED = "\\p{Lu}[\\p{L}'’]*(?:[ ]\\p{Lu}[\\p{L}'’]*){1,4}"
const HOUSE = '\\d{1,4}[A-Z]?(?:/\\d{1,4}[A-Z]?){0,4}'
const PLACE_LEAD = `(?:${WAY_OR_POINT}\\s+)?`
/** "từ A đến B" of a stretch of a street. */
const STRETCH = new RegExp(
  `(?:đoạn\\s+(?:đường\\s+)?|\\()(?:kéo\\s+dài\\s+)?từ\\s+${PLACE_LEAD}(?=\\p{Lu}|\\d{1,4}[/ ]\\p{Lu})`,
  'giu',
)
const TO = new RegExp(`^\\s+(?:đến|tới)\\s+${PLACE_LEAD}`, 'iu')
const STRETCH_TO = new RegExp(
  `(?:đoạn\\s+|\\()từ\\s+[\\p{Ll} ]{3,40}\\s(?:đến|tới)\\s+${PLACE_LEAD}(?=\\p{Lu})`,
  'giu',
)
/** "khu vực A giao B": a crossing; "UBND huyện giao Phòng …" has no place before it. */
const CROSSING = new RegExp(
  `(?:khu vực|nút|góc|tại|ở|đường|phố|đoạn|điểm)\\s+(${CAPITALISED})\\s+(?:giao|cắt)\\s+(?:với\\s+|cắt\\s+(?:với\\s+)?)?${PLACE_LEAD}(?=\\p{Lu})`,
  'gu',
)
/** Words before names that may be streets as well as units: only a person's family name decides. */
const UNSURE = new RegExp(
  '(?:[Kk]hu vực(?: quanh| gần| sau| trước)?' +
    '|(?:[Tt]ập trung|[Dd]iễn ra|[Xx]ảy ra|[Hh]oạt động)(?: chủ yếu| nhiều| nhất là)? (?:ở|tại)' +
    '|(?:[Cc]ác|[Nn]hững) điểm|[Gg]óc|[Tt]rên trục|[Gg]ần|[Cc]ạnh|[Qq]uanh|[Dd]ọc(?: theo)?|hai bên' +
    '|(?:tụ điểm|điểm nóng|điểm phức tạp)[\\p{Ll} ]{0,30} (?:tại|ở)' +
    '|ĐỊA BÀN TRỌNG ĐIỂM[^:\\n]{0,40}:' +
    '|(?:[Đđ]ịa bàn|[Kk]hu vực|[Đđ]ịa điểm|[Đđ]iểm)(?: có)? (?:trọng điểm|phức tạp|nguy cơ)[^:\\n]{0,60}(?::|như|gồm|là)' +
    '|(?<!thành |quan |thời |đặc )(?:[Đđ]ường|[Tt]uyến|[Pp]hố|điểm)[\\p{Ll}, ]{1,70} (?:\\(|(?:như|gồm|là):?))\\s*(?=\\p{Lu})',
  'gu',
)
/** "Lê Văn A (đường)". */
const KIND_BEHIND = new RegExp(`(?<![\\p{L}])(${CAPITALISED})(?=\\s\\((?:đường|phố|hẻm|ngõ)\\))`, 'gu')
/** "15/4 A" where neither "số" nor "tại" stands before it; "ngày 15/4 A" is a day. */
const SLASHED = new RegExp(
  `(?<![\\p{L}\\d/.-])(?<!(?:ngày|hạn|đến|từ|trước|sau)\\s)\\d{1,4}[A-Z]?/\\d{1,4}(?=\\s+${FAMILY}\\s)`,
  'giu',
)
/** "số 27 A", "ở 15/4 A". "Kế hoạch số 27 A" is a paper. */
const HOUSE_AHEAD = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:nhà\\s+)?số(?:\\s+nhà)?|tại|ở)\\s+(?=${HOUSE}\\s+\\p{L})`,
  'giu',
)
const HOUSE_AND_NAME = new RegExp(`^${HOUSE}\\s+${CAPITALISED}`, 'u')
const PAPER_BEFORE =
  /(?:thông|học|trường|tâm|non|thpt|thcs|luật|định|quyết|văn|tư|hoạch|biểu|mẫu|lục|trình|cáo|thị|luận|báo|đội|tổ|điều|khoản|mục|lệnh|trạm|chốt)\s+$/iu
const HOUSE_IN_LANE = new RegExp(
  `(?<![\\p{L}\\d])(?:nhà\\s+)?số(?:\\s+nhà)?\\s+(${HOUSE})\\s*,?\\s+(?=(?:ngách|ngõ|hẻm|kiệt|đường|phố)\\s+[\\p{Lu}\\d])`,
  'giu',
)
const UNMARKED_SMALL =
  /(?<![\p{L}\d])(?<!(?:thanh|dan|khu) )(?:duong|pho|hem) ((?:nguyen|tran|le|pham|hoang|huynh|phan|vo|vu|dang|bui|ngo|truong|dinh|trinh)(?: [a-z]+){1,2})(?![\p{L}\d])/gu
const UNMARKED = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:thanh|dan|khu) )${UNMARKED_KIND} (?=(?:\\d{1,3} )?[A-Z][a-z]*(?![\\p{L}])|\\d{1,3}(?![\\p{L}\\d]))`,
  'gu',
)
const fitsUnsure = (names: readonly NamedPlace[], isUnit: IsUnit): NamedPlace[] => {
  const wide = names.filter(({ name }) => /\s|^\p{Lu}\./u.test(name) && !isUnit(name))
  return wide.some(({ name }) => OF_FAMILY.test(name)) ? wide : []
}

function stretches(text: string, isUnit: IsUnit): NamedPlace[] {
  const found: NamedPlace[] = []
  const take = (place: NamedPlace | null): void => void (place && !isUnit(place.name) && found.push(place))
  for (const match of text.matchAll(STRETCH)) {
    const from = nameAt(text, match.index + match[0].length)
    const to = from ? TO.exec(text.slice(from.end, from.end + 60)) : null
    if (!from || !to) continue
    take(from)
    take(nameAt(text, from.end + to[0].length))
  }
  for (const match of text.matchAll(STRETCH_TO)) take(nameAt(text, match.index + match[0].length))
  for (const match of text.matchAll(CROSSING)) {
    const start = match.index + match[0].indexOf(match[1]!)
    const to = nameAt(text, match.index + match[0].length)
    const from = nameAt(text, start)
    if (!from || !to?.name.includes(' ')) continue
    take(from)
    take(to)
  }
  return found
}

function houses(text: string, isUnit: IsUnit): NamedPlace[] {
  const found: NamedPlace[] = []
  for (const match of text.matchAll(HOUSE_AHEAD)) {
    if (PAPER_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    const names = namesFrom(text, match.index + match[0].length)
    if (!HOUSE_AND_NAME.test(names[0]?.name ?? '')) continue
    const sure = /số/i.test(match[0]) || /^\d+[A-Z]?\//.test(names[0]?.name ?? '')
    const street = (names[0]?.name ?? '').replace(/^\S+\s+/, '')
    if (sure || (OF_FAMILY.test(street + ' ') && !isUnit(street))) found.push(...names)
  }
  for (const match of text.matchAll(SLASHED)) {
    const names = namesFrom(text, match.index)
    if (HOUSE_AND_NAME.test(names[0]?.name ?? '')) found.push(...names)
  }
  for (const match of text.matchAll(KIND_BEHIND))
    found.push({ start: match.index, end: match.index + match[1]!.length, name: match[1]! })
  for (const match of text.matchAll(HOUSE_IN_LANE)) {
    const start = match.index + match[0].indexOf(match[1]!)
    found.push({ start, end: start + match[1]!.length, name: match[1]! })
  }
  return found
}

/** Names that no word for a street introduces, told by what stands around them. */
export function placesOfContexts(text: string): NamedPlace[] {
  const isUnit = unitsOf(text)
  const found = [...stretches(text, isUnit), ...houses(text, isUnit)]
  let read = 0
  for (const match of text.matchAll(UNSURE)) {
    const from = match.index + match[0].length
    if (from < read) continue
    const names = namesFrom(text, from)
    read = names[names.length - 1]?.end ?? read
    found.push(...fitsUnsure(names, isUnit))
  }
  for (const match of text.matchAll(UNMARKED_SMALL)) {
    const end = match.index + match[0].length
    found.push({ start: end - match[1]!.length, end, name: match[1]! })
  }
  for (const match of text.matchAll(UNMARKED)) found.push(...namesFrom(text, match.index + match[0].length))
  return found
}
