import { foldSameLength, lowerVietnamese } from './spelling.ts'

/**
 * What the head of a column announces: `name` surely persons, `loose` perhaps ("Tên", "Người"), `identity` what singles
 * out one person, `place` an address that may be a premises', `contact` a telephone, `position` an office.
 */
export type PersonHead = 'name' | 'loose' | 'identity' | 'place' | 'contact' | 'position'

const SHAPES: readonly (readonly [PersonHead, RegExp])[] = [
  [
    'name',
    /^(?:ho (?:va )?ten|ho,? (?:va )?ten|ho,? (?:chu )?dem|ten (?:nguoi|doi tuong|hoc vien|nhan vien)|full ?name)/,
  ],
  [
    'loose',
    /^(?:(?:ten|nguoi|name)$|(?:ten )?chu (?:co so|ho|quan|nha)|ten chu|nguoi (?:ban dam|vi pham|duoc ho tro))/,
  ],
  [
    'identity',
    /^(?:nam sinh|ngay sinh|ngay,? thang,? nam sinh|sinh(?: nam| ngay)?$|ns$|sn$|tuoi|cccd|cmnd|cmt|can cuoc|so (?:cccd|cmnd|dinh danh|can cuoc|giay to)|ho chieu|gioi tinh|nam\/nu|noi o|noi cu tru|cho o|thuong tru|ho khau|hktt|que quan|bi danh|biet danh|ten goi khac|dan toc|nghe nghiep|noi bat gap|date of birth|dob)/,
  ],
  ['place', /^(?:dia chi|address)/],
  ['contact', /^(?:(?:so )?dien thoai|sdt|so dt|dt$|di dong|e-?mail|thu dien tu|zalo|facebook|phone)/],
  ['position', /^(?:chuc vu|chuc danh|don vi(?: cong tac)?|nhiem vu|co quan|vi tri|noi cong tac)/],
]

const folded = (cell: string): string =>
  foldSameLength(lowerVietnamese(cell))
    .replace(/^[\s*"'#]+|[\s*"':]+$/g, '')
    .replace(/^(?:stt|so tt|tt)\s+/, '')

/** What a column's head announces about persons, or null. */
export const headOf = (cell: string): PersonHead | null => {
  const words = folded(cell)
  return words.length > 60 ? null : (SHAPES.find(([, shape]) => shape.test(words))?.[0] ?? null)
}

const WITHIN: readonly (readonly [PersonHead, RegExp])[] = [
  [
    'identity',
    /(?<![a-z])(?:nam sinh|ngay sinh|tuoi|cccd|cmnd|can cuoc|gioi tinh|noi o|thuong tru|que quan)(?![a-z])/,
  ],
  ['place', /(?<![a-z])dia chi(?![a-z])/],
  ['contact', /(?<![a-z])(?:dien thoai|sdt|email)(?![a-z])/],
  ['position', /(?<![a-z])(?:chuc vu|chuc danh|don vi|noi cong tac)(?![a-z])/],
]

/** Heads that stand in one line with blanks between them ("STT Họ và tên Năm sinh"); none if it is a sentence. */
export function headsInLine(line: string): readonly PersonHead[] {
  const words = folded(line)
  if (words.length > 140 || /[:;.]/.test(words) || !/^ho,? (?:va )?ten(?![a-z])/.test(words)) return []
  return ['name', ...WITHIN.filter(([, shape]) => shape.test(words)).map(([head]) => head)]
}

/** The number above a column of running numbers. */
export const isNumberHead = (cell: string): boolean => /^(?:stt|tt|no\.?|số tt)$/iu.test(cell.trim())
