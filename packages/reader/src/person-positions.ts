import { foldSameLength, lowerVietnamese } from './spelling.ts'

const POSITION =
  /(?<![a-z])(?:chu tich|truong (?:ban|phong|doan|cong an|tram|thon|khu|ap)|pho (?:ban|phong|chu tich|truong|giam doc|bi thu)|[uy]y vien|thanh vien|giam doc|thu ky|chanh|bi thu|chi cuc truong|doi truong|doi pho|thon truong|to truong|to pho|chuyen vien|cong chuc|can bo|hieu truong|vien truong)(?![a-z])/
/** What offices are called after; a note on a person does not speak so. */
const OFFICIAL =
  /(?:phong,? ?(?:va )?chong|toi pham(?: ve)?|dieu tra|cai|te nan|quan ly|xu ly|ho tro|tu van|cong tac|chuyen trach|phu trach)[a-z ,/]{0,40}|hiv ?\/ ?aids/g
const CLIENT =
  /(?<![a-z])(?:ban dam|mua dam|mai dam|tiep vien|hiv|nghien|ma tuy|vi pham|duoc ho tro|tien an|tien su|nan nhan|hanh nghe|moi gioi|hoan luong|tai hoa nhap|theo doi)(?![a-z])/

const folded = (words: string): string => foldSameLength(lowerVietnamese(words))

/** Whether words name an office that somebody holds. */
export const hasPosition = (words: string): boolean => POSITION.test(folded(words))

/** Whether words say of somebody what is said of those whom the work is about, not of those who do it. */
export const speaksOfClient = (words: string): boolean => {
  const plain = folded(words)
  return /duoc ho tro/.test(plain) || CLIENT.test(plain.replace(OFFICIAL, ' '))
}
