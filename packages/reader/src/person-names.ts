import { foldSameLength, lowerVietnamese } from './spelling.ts'

/** Family names of Viet Nam's peoples, folded. Only with capitals, or in a column of names, do they make a name. */
const FAMILY_NAMES =
  'nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|doan|luong|mai|to|cao|lam|ha|ta|chau|thai|quach|vuong|tang|kieu|truong|nong|hua|la|lo|vang|giang|sung|thao|ma|hau|vi|quang|ca|tong|dieu|be|chu|phung|khong|nghiem|doan|dam|dao|thach|son|kim|danh|lu|luu|luc|han|hang|bach|ninh|mac|khuat|khuc|tu|trieu|dong|lang|ong|au|cu|giap|ung|vien|than|cung|thi|ksor|rcom|siu|rmah|kpa|nay|ro|hmok|nie|ede|adrong|mlo|ayun|hvan|kha|phu|tiet|tieu|on|van|viet|ban|dinh|neang|puih|kpuih|amam'
const CAPITAL_NAME = new RegExp(
  "(?<![\\p{L}\\d])(?:(?:\\p{Lu}[\\p{L}']*)|[HYK]['’]\\s?\\p{Lu}\\p{L}*)(?:\\s+\\p{Lu}(?:[\\p{L}']*|\\.)){1,4}(?![\\p{L}])",
  'gu',
)
const FAMILY = new RegExp(`^(?:${FAMILY_NAMES})$`)
const NOT_PERSONS =
  /^(?:ho chi minh|ho chi|ha noi|ha nam|ha giang|ha tinh|cao bang|lam dong|son la|lang son|le thuy|thai binh|thai nguyen|kim thanh|kim son|ninh binh|ninh thuan|ninh hoa|vi thanh|quang ninh|quang nam|quang ngai|quang binh|quang tri|dong nai|dong thap|dong hoi|dong ha|son tay|cu chi|phu tho|phu yen|phu quoc|phu nhuan|viet nam|chu tich|pho chu tich|giam doc|pho giam doc|van phong|van thu|ban chi dao|truong ban|truong phong|truong cong an|vien truong|vien kiem sat|tu phap|danh sach|mat tran|lao dong|la .*|dao tao|thanh tra|chau a|phu luc|to (?:chuc|cong tac|giup viec|dan pho|truong|pho)|kim dong|truong (?:thpt|thcs|th|tieu|mam|dai|cao|trung))(?: |$)/
/** Words before a name that make it a street, a school or a prize. */
const PLACE_BEFORE =
  /(?:đường|phố|đại lộ|ngõ|hẻm|số nhà|số|trường|thpt|thcs|công viên|bệnh viện|chợ|cầu|quảng trường|giải thưởng|tượng đài|\d[\d/a-z]*,?)\s*$/u
/** A row of a table whose bars were lost: "1 Nguyễn Thị Mơ 1994". */
const RUNNING_NUMBER = /^[\s(]{0,3}\d{1,3}\s{1,3}$/
const TITLE_BEFORE = /^(?:ông|bà|anh|chị|em|cháu|đ\/c|đồng chí|bác sĩ|bs|ths|ts)[.:]?\s+/iu

/** Whether a cell holds a personal name and nothing else; in a column of names small letters pass too. */
export function isNameCell(cell: string, inNameColumn: boolean): boolean {
  const words = cell
    .replace(TITLE_BEFORE, '')
    .replace(/[.,;:]+$/, '')
    .trim()
  if (!/^[\p{L}'’. ]{4,60}$/u.test(words)) return false
  const folded = foldSameLength(lowerVietnamese(words))
  const parts = folded.split(/\s+/)
  if (parts.length < 2 || parts.length > 6 || NOT_PERSONS.test(folded)) return false
  const capitals = words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))
  const small = inNameColumn && words === lowerVietnamese(words) && !NO_ROW_NAME.test(folded)
  return (capitals || small) && (FAMILY.test(parts[0]!) || (inNameColumn && capitals))
}

/** A personal name in a line, folded, and where it stands. */
export type NameMention = { readonly name: string; readonly start: number; readonly end: number }

/** The personal names written with capitals in a line of running text. */
export function namesIn(line: string): NameMention[] {
  const names: NameMention[] = []
  for (const match of line.matchAll(CAPITAL_NAME)) {
    const words = match[0].split(/\s+/)
    // "Ông Nguyễn Văn A": the capital of the title is not the family name.
    while (words.length > 2 && !FAMILY.test(foldSameLength(lowerVietnamese(words[0]!)))) words.shift()
    const folded = foldSameLength(lowerVietnamese(words.join(' ')))
    const before = lowerVietnamese(line.slice(Math.max(0, match.index - 24), match.index))
    const placed = PLACE_BEFORE.test(before) && !RUNNING_NUMBER.test(line.slice(0, match.index))
    if (!FAMILY.test(folded.split(' ')[0]!) || NOT_PERSONS.test(folded) || placed) continue
    const end = match.index + match[0].length
    names.push({ name: folded, start: end - words.join(' ').length, end })
  }
  for (const { 0: mark, index } of line.matchAll(/(?<![\p{L}.])(?:\p{Lu}\.){2,4}\p{Lu}?\.?(?![\p{L}])/gu))
    if (!/^(?:V\.V|T\.P|T\.M|K\.T|T\.L)/u.test(mark))
      names.push({ name: mark, start: index, end: index + mark.length })
  return names.sort((a, b) => a.start - b.start)
}

const NO_ROW_NAME =
  /(?<![a-z])(?:so|cong an|ubnd|phong|ban|dai dien|lanh dao|can bo|truong|pho|chu tich|tong|cong|hoi|doan|khong|co|nam|nu|x|vien|trung tam|don vi|phuong|xa|quan|huyen|thon)(?![a-z])/

/** Whether a cell below the head of a column of names holds one: one word or small letters are enough there. */
export function isRowName(cell: string): boolean {
  const words = cell
    .replace(TITLE_BEFORE, '')
    .replace(/[.,;:]+$/, '')
    .trim()
  if (!/^\p{L}[\p{L}'’. ]{1,40}$/u.test(words) || words.split(/\s+/).length > 6) return false
  return isNameCell(words, false) || !NO_ROW_NAME.test(foldSameLength(lowerVietnamese(words)))
}

/** Whether words are a full name with a middle name and nothing else: "Nguyễn Thị Mơ", not "Hoàng Mai". */
export const isFullName = (words: string): boolean =>
  words.split(/\s+/).length > 2 && isNameCell(words, false)
