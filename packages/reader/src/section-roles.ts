import type { SectionRole } from './plan-reading.ts'

/** How headings announce their section; matched on the folded heading without its marker, first hit wins. */
const ROLE_WORDS: readonly (readonly [SectionRole, RegExp])[] = [
  ['annex', /^(?:phu luc|bieu mau|mau so|bieu so|danh muc kem|de cuong bao cao)/],
  ['recipients', /^noi nhan/],
  [
    'reporting',
    /^(?:che do|thuc hien che do|cong tac|thoi gian,? che do)?\s*(?:thong tin,? )?bao cao(?!.{0,30}(?:ket qua|tinh hinh) nam)/,
  ],
  [
    'target',
    /^(?:cac |mot so |he thong |nhung |bang )?(?:cac )?(?:muc tieu,? (?:va )?)?(?:chi tieu|muc tieu cu the|cac muc tieu cu the)/,
  ],
  ['target', /^(?:cac )?(?:muc tieu|chi tieu)[^.]{0,60}(?:cu the|chi tieu)/],
  ['objective', /^(?:cac |quan diem,? |muc dich,? )?muc (?:tieu|tiu)/],
  ['viewpoint', /^(?:quan diem|nguyen tac|phuong cham)/],
  ['purpose', /^(?:muc dich|yeu cau(?=\s*(?:$|[:.,]|va |chung|cu the|nhiem vu|thuc hien|doi voi cong tac)))/],
  ['basis', /^(?:can cu|co so phap ly)/],
  ['budget', /^(?:(?:ve )?kinh phi|du toan|nguon (?:luc|kinh phi|von)|nhu cau kinh phi|tong kinh phi)/],
  [
    'organisation',
    /^(?:to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem|nhiem vu (?:cu the )?(?:cua )?(?:cac|tung) (?:co quan|don vi|so|nganh|dia phuong|cap)|nhiem vu,? (?:va )?to chuc thuc hien|dieu khoan (?:thi hanh|to chuc))/,
  ],
  [
    'situation',
    /^(?:khai quat|uu diem|khuyet diem|nhan xet|(?:mot so |nhung )?(?:ton tai, han che|han che, ton tai)|thuc trang|boi canh|du bao|nhan dinh|co so thuc tien|nhung (?:mat|viec|ket qua|ton tai|han che|kho khan)|dac diem|su can thiet|(?:ton tai|han che|kho khan|thuan loi|vuong mac|nguyen nhan|bai hoc)(?=\s*(?:$|[:.,;]|va |trong|kinh nghiem|cua |chu yeu|vuong mac))|cong tac .{0,40}thoi gian qua)/,
  ],
  [
    'situation',
    /^danh gia\s*$|^danh gia (?:nhanh|cong tac|viec)|^(?:so luoc|tom tat|vai net)(?![a-z])|^(?:danh gia|tong ket|so ket)? ?(?:chung|ket qua (?!can dat|du kien|dau ra)|ket qua$|tinh hinh|thuc trang)/,
  ],
  [
    'situation',
    /^(?:mot so |nhung )?(?:ket qua (?:dat duoc|thuc hien|noi bat|cong tac|hoat dong)|tinh hinh)/,
  ],
  ['organisation', /^thuc hien\s*[:.]?$/],
  [
    'organisation',
    /^(?:(?:bien phap|cong tac|ke hoach|lo trinh|tien do)(?: va|,)? ?)?(?:to chuc,? )?(?:phan cong|to chuc (?:thuc hien|thi hanh|trien khai))|^(?:quan he phoi hop|co quan (?:chu tri|thuc hien))/,
  ],
  [
    'reporting',
    /^(?:(?:kiem tra|giam sat|theo doi|danh gia|so ket|tong ket|kiem diem)(?:,| va)? ?){1,4}(?:bao cao)\s*[:.]?$|^so ket,? (?:va )?tong ket|^(?:thoi (?:gian|han)|dinh ky) bao cao/,
  ],
  [
    'budget',
    /^(?:bao dam|dam bao|ke hoach|phan|co che,?(?: nguon)?) ?(?:kinh phi|nguon luc|tai chinh|ngan sach)|^tai chinh\s*[:.]?$/,
  ],
  ['task', /^(?:phuong huong|dinh huong),?\s/],
  [
    'task',
    /^(?:cac |mot so |nhung )?(?:nhiem vu|giai phap|noi dung|bien phap|hoat dong|nhom giai phap|nhom nhiem vu|ke hoach hoat dong|cong tac trong tam|phan viec|hinh thuc|du an thanh phan)/,
  ],
]

/** The role a heading gives to what stands below it, or null. */
export function roleOfHeading(foldedTitle: string): SectionRole | null {
  const words = foldedTitle
    .replace(/^[\s"“]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/^ve (?=ket qua|che do|nhiem vu|tinh hinh|kinh phi|giai phap|muc tieu|to chuc)/, '')
  for (const [role, shape] of ROLE_WORDS) if (shape.test(words)) return role
  return null
}

/** "Các chỉ tiêu cụ thể mà kế hoạch đưa ra là:": an opening that announces a list. */
const LIST_OPENINGS: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'target',
    /(?:muc tieu cu the|chi tieu(?: cu the)?|phan dau|cac muc tieu sau|muc tieu (?:de ra|dat ra|phan dau))[^:]*:?$/,
  ],
  ['task', /(?:giai phap|nhiem vu|noi dung|cong tac|hoat dong)[^:]*(?:sau|cu the|nhu sau|trong tam)[^:]*:$/],
  ['task', /(?:giai phap|nhiem vu)[^:]{0,80}:$/],
  ['situation', /(?:ket qua|da dat|thoi gian qua|tinh hinh)[^:]*:$/],
]

/** The role a sentence ending in a colon gives to the lines that follow, or null. */
export function roleOfOpening(foldedLine: string): SectionRole | null {
  if (!foldedLine.endsWith(':') || foldedLine.length > 400) return null
  const words = foldedLine.replace(/\s+/g, ' ')
  for (const [role, shape] of LIST_OPENINGS) if (shape.test(words)) return role
  return null
}
