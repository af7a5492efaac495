import { isProvince } from './sensitive-place-units.ts'
import { beginsUnitName, nameAt, namesFrom, type NamedPlace } from './sensitive-place-shapes.ts'
import { HERO, PREMISES, SITE, UNIT_WORD, WAY_OR_POINT } from './sensitive-place-words.ts'

const NAMED = new RegExp(
  `(?<![\\p{L}])(?<!thành\\s|nhu\\s|yêu\\s|toàn\\s|dân\\s)(?<!(?:${UNIT_WORD})\\s)${WAY_OR_POINT}(?![\\p{L}])`,
  'giu',
)
/** Between the kind and the name: a blank or line end, "khu vực", quotation marks, "số". */
const STRAIGHT = /^(?:[ \t]+|[ \t]*\n[ \t]*)(?:khu\s+vực\s+|mang\s+tên\s+|có\s+tên\s+(?:là\s+)?)?/u
/** "các tuyến trọng điểm như: A, B", "tuyến gồm A"; further off only "như" and "gồm" announce. */
const ANNOUNCED =
  /^(?:(?:\s+\p{Ll}+){0,7}?\s*(?::|\s(?:như|gồm(?:\s+có)?|là)\s*:?)|(?:,?\s+\p{Ll}+){8,18}?\s(?:như|gồm(?:\s+có)?)\s*:?|(?:\s+\p{Ll}+){0,10}?\s+\()\s*/u
/** "tuyến biên giới", "tuyến huyện": what they announce are units. */
const LEVELS = /^\s+(?:biên giới|biển|ven|tỉnh|huyện|xã|cơ sở|trên|dưới|y tế|trung ương|dây|lối)(?![\p{L}])/u
const IN_BRACKETS = /^\s*\($|trọng điểm|phức tạp|mại dâm|tệ nạn|nguy cơ|nhạy cảm|gái/u
/** What may announce a list of names; "Sông Cầu: …" does not. */
const ANNOUNCES = /(?:tuyến|đường|phố|điểm|nóng)$/iu
/** Single words that are as often part of a proper name: with a capital they are no kind of point ("Cầu Treo", "Hồ Thị …"). */
const NAME_WORD = /^(?:Cầu|Chợ|Ga|Hồ|Bến|Tuyến)$/u
const NUMBERED_WAY = /(?:lộ|hẻm|ngõ|ngách|kiệt|đường|phố)$/iu
const LANE = /(?:lộ|hẻm|ngõ|ngách|kiệt)$/iu
/** "đường 32, …" is a road; "đường 32 km" and "phố 12 cơ sở" are counts. */
const ROAD_NUMBER =
  /^\d{1,3}[A-Z]?(?=[,.;:)\n]|$|\s+(?:và|đến|thuộc|qua|từ|có|tại|đoạn|phường|xã|quận|huyện|\())/u
const ABBREVIATED = /(?<![\p{L}\d])(?<!\d\s)(?:đ\.|đg\.|đ\/)\s?(?=\p{Lu})|(?<![\p{L}\d])đg\s(?=\p{Lu})/giu
const ROAD_CODE =
  /(?<![\p{L}\d])(?:QL|TL|ĐT|HL|ĐH|[Đđ]ường (?:tỉnh|huyện|xã))[ .]{0,2}(\d{1,3}[A-Z]?)(?![\p{L}\d/])/gu
const HEROES = new RegExp(`^\\s+(?:số\\s+\\d|\\d|${HERO}(?![\\p{L}]))`, 'iu')
const SMALL_LETTERS = new RegExp(
  `(?<![\\p{L}])(?:đường|phố|hẻm|ngõ)\\s+(${HERO}(?:\\s+(?!(?:thuộc|và|trên|tại|có|thì|là|bị|được|do|ở|phường|quận|huyện|xã|đến|từ|hoặc|với|để|của|trong)(?![\\p{L}]))\\p{Ll}+){1,3})`,
  'gu',
)
/** Points whose word in capitals is followed by a name, not by a kind of business. */
const POINT_IN_CAPITALS =
  /^(?:CÔNG VIÊN|BẾN XE|BẾN TÀU|BẾN PHÀ|NGÃ (?:BA|TƯ|NĂM|SÁU|BẢY)|VÒNG XOAY|BÙNG BINH|QUẢNG TRƯỜNG|VƯỜN HOA)$/
const GENERIC_CAPITALS =
  /^\s+(?:LỚN|NHỎ|CHÍNH|PHỐ|BỘ|SẮT|THỦY|THUỶ|DÂY|LỐI|HÀNG|CAO|LIÊN|NÔNG|NỘI|VÀNH|VEN|TRÁNH|BAO|LÀNG|HẺM|DẪN|TRƯỚC|TRUYỀN|QUỐC|TỈNH|HUYỆN|XÃ|HÈ|CÒN|CÔNG|CÂY|TRÊN|CÓ|VÀ|NÀO|NƯỚC|HƯỚNG|LINK|KHÁCH|CÁC|TẠI|TRONG|CỦA|THUỘC|LÀ|ĐÔ|THỊ|KIỂU|PHỨC|TRỌNG|KHU|ĐƯỢC|NĂM|NGHỈ|CÔNG|PHÍA|CŨ|MỚI)(?![\p{L}])/u
const AT_A_STREET = /(?:TẠI|TRÊN|DỌC|TUYẾN|CÁC|Ở)\s+(?:TUYẾN\s+)?$/u

const IS_SITE = new RegExp(`^(?:${SITE})$`, 'iu')
const AT_RISK =
  /tụ điểm|phức tạp|điểm nóng|trọng điểm|đứng đường|chèo kéo|trá hình|nhạy cảm|bán dâm|tri[ệê]t x[oó][aá]|chuyển h[oó][aá]/iu

/** Whether what stands before a wide site in its line says that it is named as a point. */
function isSiteAtRisk(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at)
  return AT_RISK.test(before.slice(before.lastIndexOf('\n') + 1)) && !/quản lý (?:các )?$/iu.test(before)
}

/** Whether a kind in capitals names a place: a hero behind it, a point, or "TẠI ĐƯỜNG …". */
function namesInCapitals(text: string, from: number, word: string): boolean {
  const ahead = text.slice(from, from + 30)
  if (HEROES.test(ahead)) return true
  if (GENERIC_CAPITALS.test(ahead) || !/^ \p{Lu}/u.test(ahead)) return false
  if (POINT_IN_CAPITALS.test(word)) return true
  return (
    /^(?:ĐƯỜNG|PHỐ|HẺM|NGÕ)$/.test(word) &&
    AT_A_STREET.test(text.slice(Math.max(0, from - word.length - 16), from - word.length))
  )
}

/** Whether the word is part of a proper name or of a line in capitals, and so announces no place. */
function isPartOfName(text: string, match: RegExpExecArray): boolean {
  const [word] = match
  const from = match.index + word.length
  if (NAME_WORD.test(word) || beginsUnitName(text, match.index)) return true
  if (!/^\p{Lu}/u.test(word))
    return (
      /^(?:khu\s)$/iu.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
      /^phố$/i.test(word) &&
      !HEROES.test(text.slice(from, from + 30))
    )
  // In capitals any word may follow; "Hải Đường" is a person's name.
  if (word === word.toUpperCase() && word !== 'KCN') return !namesInCapitals(text, from, word)
  const before = text.slice(Math.max(0, match.index - 20), match.index)
  return /\p{Lu}\p{Ll}+[ ]$/u.test(before)
}

/** A name on the next line must look like one: "karaoke⏎Theo kế hoạch" begins a sentence. */
function isOverLine(text: string, names: readonly NamedPlace[]): boolean {
  const [first] = names
  return (
    first !== undefined && (/\s/.test(first.name) || /^\s*[,.;)(]/.test(text.slice(first.end, first.end + 3)))
  )
}

const IS_PREMISES = new RegExp(`^(?:${PREMISES})$`, 'iu')
const COUNTED_BEHIND = /^ (?:hộ|cơ sở|người|vụ|km|m|nhà|trường hợp)(?![\p{L}])/u
const GOES_ON =
  /^ (?!(?:có|và|thuộc|tại|ở|trên|đến|là|do|bị|số|phường|quận|huyện|xã|còn|vẫn|hoạt)(?![\p{L}]))\p{Ll}/u

/** "hồ Hòa Bình" and "tuyến Hà Nội" name wide parts of the land, "spa Thẩm mỹ" a kind, "hẻm 5 hộ" a count. */
function isOtherWord(text: string, kind: string, { name, end }: NamedPlace): boolean {
  if (/^(?:hồ|tuyến)$/iu.test(kind) && isProvince(name)) return true
  const behind = text.slice(end, end + 14)
  if (/^\d+$/.test(name)) return COUNTED_BEHIND.test(behind)
  return IS_PREMISES.test(kind) && !name.includes(' ') && GOES_ON.test(behind)
}

/** Names behind one kind of way or point. */
function namesBehind(text: string, match: RegExpExecArray): NamedPlace[] {
  const from = match.index + match[0].length
  const numbered = NUMBERED_WAY.test(match[0])
  const ahead = text.slice(from, from + 160)
  const straight = STRAIGHT.exec(ahead)
  const at = from + (straight?.[0].length ?? 0)
  const lane = LANE.test(match[0])
  const bareNumber = /^\d/.test(text.slice(at, at + 1)) && !lane
  const road = /đường$/iu.test(match[0]) && ROAD_NUMBER.test(text.slice(at, at + 14))
  if (straight && (!bareNumber || road || nameAt(text, at, numbered)?.name.match(/[/ ]/))) {
    const names = namesFrom(text, at, numbered, lane)
    if (names[0] && isOtherWord(text, match[0], names[0])) return []
    if (names.length > 0 && (!straight[0].includes('\n') || isOverLine(text, names))) return names
  }
  const announced = ANNOUNCES.test(match[0]) && !LEVELS.test(ahead) ? ANNOUNCED.exec(ahead) : null
  if (!announced || (announced[0].trimEnd().endsWith('(') && !IN_BRACKETS.test(announced[0]))) return []
  const names = namesFrom(text, from + announced[0].length, false)
  return names.some(({ name }) => name.includes(' ')) ? names : []
}

/** The names behind words for streets and points in running text. */
export function placesOfKinds(text: string): NamedPlace[] {
  const found: NamedPlace[] = []
  const take = (place: NamedPlace | null): void => void (place && found.push(place))
  let read = 0
  for (const match of text.matchAll(NAMED)) {
    // What a list has taken in is not read again for each of its kinds.
    if (match.index < read || isPartOfName(text, match)) continue
    if (IS_SITE.test(match[0]) && !isSiteAtRisk(text, match.index)) continue
    for (const place of namesBehind(text, match)) {
      take(place)
      read = Math.max(read, place.end)
    }
  }
  for (const match of text.matchAll(ABBREVIATED)) take(nameAt(text, match.index + match[0].length))
  for (const pattern of [ROAD_CODE, SMALL_LETTERS])
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!
      const start = match.index + match[0].length - name.length
      take({ start, end: start + name.length, name })
    }
  return found
}
