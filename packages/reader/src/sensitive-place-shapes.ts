import type { Span } from './plan-reading.ts'

/** Kinds of ways and points that a plan names; folded nowhere: matched without regard to capitals. */
const WAY =
  '(?:(?:tuyến\\s+|trục\\s+)?đường|tuyến\\s+phố|phố|đại\\s+lộ|hẻm|ngõ|ngách|kiệt|quốc\\s+lộ|tỉnh\\s+lộ|hương\\s+lộ|xa\\s+lộ|tuyến)'
const POINT =
  '(?:công\\s+viên|bến\\s+xe|bến\\s+tàu|bến\\s+phà|cầu\\s+vượt|cầu|ngã\\s+(?:ba|tư|năm|sáu|bảy)|vòng\\s+xoay|bùng\\s+binh|quảng\\s+trường|chợ|nhà\\s+ga|ga|bãi\\s+biển|bãi\\s+tắm|vườn\\s+hoa|hồ|khu\\s+dân\\s+cư|khu\\s+đô\\s+thị|chung\\s+cư|cư\\s+xá|tụ\\s+điểm|điểm\\s+nóng|khách\\s+sạn|nhà\\s+nghỉ|nhà\\s+hàng|quán\\s+karaoke|karaoke|vũ\\s+trường|quán\\s+bar|massage)'
export const WAY_OR_POINT = `(?:${WAY}|${POINT})`
const NAME =
  "(?:(?:\\p{Lu}[\\p{L}']*|\\d{1,4}[A-Za-z]?(?:/\\d+)*)(?:[ ]{1,3}(?:\\p{Lu}[\\p{L}']*|\\d{1,4}[A-Z]?(?![\\p{L}%])))*)"
/** "30/4", "3 tháng 2", "số 12A": streets that are named by a number. */
const NUMBERED = '(?:số\\s+\\d{1,4}[A-Z]?|\\d{1,2}\\s*/\\s*\\d{1,2}(?!\\s*/)|\\d{1,2}\\s+tháng\\s+\\d{1,2})'
const NAME_HERE = new RegExp(`^["“]?(?:số\\s+(?!\\d))?(${NAME})["”]?`, 'u')
const NUMBER_HERE = new RegExp(`^(${NUMBERED})(?![\\p{L}%\\d/])`, 'iu')
const NEXT = new RegExp(
  `^(?:\\s*\\([^()]{1,80}\\))?(?:\\s*,\\s*|\\s+và\\s+|\\s*;\\s*|\\s*[-–]\\s*)(?:${WAY_OR_POINT}\\s+)?`,
  'iu',
)
/** What begins with a capital behind "tuyến", "cầu", "chợ" … and is no street: units, agencies, kinds of business. */
const NOT_STREETS =
  /^(?:Phường|Quận|Huyện|Xã|Thị|Thành|TP|Tỉnh|Công|Sở|Ủy|Uỷ|UBND|Ban|Phòng|Đội|Đoàn|Hội|Bộ|Tổ|Trung|Chính|Nghị|Quyết|Đảng|Nhà|Luật|HIV|Internet|Karaoke|Massage|Trường|Điều|Khoản|Mặt|Chi|Chương|Kế|Pháp|Thông|Toàn|Đây|Các|Trên|Tại|Trong|Thường|Tăng|Việt|Tiếp|Chủ|Phối|Thực|Triển|Đề|Căn|Trạm|Viện|Tòa|Cục|Văn|Liên|Ngân|Đài|Báo|Giao|Khu|Thôn|Ấp|Bản|Buôn|Làng|Đặc|Mục|Phụ|Giám|Phó|Trưởng)(?![\p{L}])/u
/** Districts whose names begin with "cầu", "chợ", "bến", "hồ": units, not points. */
const UNIT_NAMES =
  /^(?:Cầu (?:Giấy|Kè|Ngang)|Chợ (?:Mới|Đồn|Lách|Gạo)|Bến (?:Cầu|Lức|Cát|Tre)|Hồ Chí Minh)(?![\p{L}])/iu

export type NamedPlace = Span & { readonly name: string }

const isUpper = (letter: string | undefined): boolean => letter !== undefined && /[\p{Lu}\d]/u.test(letter)

/** Whether a word such as "Cầu" begins the name of a district. */
export const beginsUnitName = (text: string, at: number): boolean => UNIT_NAMES.test(text.slice(at, at + 30))

/** The name that begins at `from`, or null. */
export function nameAt(text: string, from: number, numbered = false): NamedPlace | null {
  const ahead = text.slice(from, from + 90)
  const number = numbered ? NUMBER_HERE.exec(ahead) : null
  if (number) return { start: from, end: from + number[0].length, name: number[0] }
  const match = NAME_HERE.exec(ahead)
  const name = match?.[1]
  if (!match || !name || !isUpper(name[0]) || NOT_STREETS.test(name)) return null
  const start = from + match[0].indexOf(name)
  return { start, end: start + name.length, name }
}

const LONGEST_LIST = 40

/** The names from `from` on, through the commas of their list. */
export function namesFrom(text: string, from: number, numbered = false): NamedPlace[] {
  const found: NamedPlace[] = []
  for (let place = nameAt(text, from, numbered); place !== null && found.length < LONGEST_LIST;) {
    found.push(place)
    const next = NEXT.exec(text.slice(place.end, place.end + 120))
    const at = next ? place.end + next[0].length : -1
    const candidate: NamedPlace | null = at >= 0 ? nameAt(text, at) : null
    const lone = candidate !== null && /^\d+$/.test(candidate.name)
    place = lone ? null : candidate
  }
  return found
}
