import { fold } from '@hoanhap/domain/fold'

/** Why a text counts as a list of persons: a header of a person table with rows, or names paired with identifiers. */
export type PersonListFinding = {
  readonly kind: 'person-header' | 'named-identifiers'
  readonly rows: number
}

const HEADER = /\b(ho va ten|ho ten|ho, ten|ten nguoi|ten doi tuong)\b/
const HEADER_FIELD =
  /\b(nam sinh|ngay sinh|ngay thang nam sinh|cccd|cmnd|can cuoc|so dinh danh|dia chi|thuong tru|que quan|dien thoai|gioi tinh)\b/
/** Two to five capitalised Vietnamese syllables that begin with a family name. */
const NAME =
  /(?<![\p{L}])(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Đào|Lâm|Cao|Hà|Tạ|Châu|Thái|Tô|Lương|Vương|Trương|Quách|Kiều|La|Tăng|Thạch|Sơn|Danh|Nông|Triệu|Vi|Ma|Giàng|Thào|Lò|Quàng|Cà|Chu|Phùng|Tống|Từ|Hứa|Mạc|Nghiêm|Khổng|Lưu|Lại|Bạch|Âu|Cù|Diệp|Doãn|Giang|Kha|Liễu|Ông|Phó|Quang|Tiêu|Trà|Văn|Viên|Y|H’|H')(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,4}(?![\p{L}])/gu
/** Numbers that identify a person: identity numbers, telephone numbers, full dates of birth. */
const STRONG = /(?<!\d)(?:\d{12}|\d{9}|0\d{9}|(?:\d{1,2}[/.-]){2}(?:19|20)\d{2})(?!\d)/

/**
 * Whether a text carries a list of persons (trust.md §3): a person header (họ và tên with năm sinh, CCCD, địa chỉ …)
 * followed by two rows or more, or two rows each pairing a personal name with an identifier. A single office phone or
 * signature is none.
 *
 * @returns what was found, without any of the content; null when there is no such list
 */
export function findPersonList(text: string): PersonListFinding | null {
  const lines = text.normalize('NFC').split(/\r?\n/)
  const named = lines.filter((line) => hasName(line) && STRONG.test(line)).length
  if (named >= 2) return { kind: 'named-identifiers', rows: named }
  const header = lines.findIndex((line) => isHeader(fold(line)))
  if (header < 0) return null
  const rows = lines.slice(header + 1).filter((line) => hasName(line)).length
  return rows >= 2 ? { kind: 'person-header', rows } : null
}

const isHeader = (line: string): boolean => HEADER.test(line) && HEADER_FIELD.test(line)

const hasName = (line: string): boolean => {
  NAME.lastIndex = 0
  return NAME.test(line)
}
