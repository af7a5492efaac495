/** Things that single out one person; matched on the line as written. */
const IDENTIFIERS: readonly RegExp[] = [
  /(?<![\d.,/-])\d{12}(?![\d])/u,
  /(?<![\d.,/-])\d{9}(?![\d.,])/u,
  /(?<![\d.,])(?:\d{3}[ .]){3}\d{3}(?!\d)/u,
  /(?<![\d])(?:\+?84|0)[ .-]?(?:\d[ .-]?){8,9}(?!\d)/u,
  /(?<!ngày\s{0,3})(?<![\d/])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19[3-9]\d|20[01]\d)(?!\d)/iu,
  /(?<![\p{L}])(?:sinh(?:\s+năm|\s+ngày)?|năm\s+sinh|ngày\s+sinh|sn|ns)\s*:?\s*(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2}/iu,
  /(?<![\p{L}])(?:cccd|cmnd|cmt|căn\s+cước|số\s+định\s+danh|hộ\s+chiếu|passport)[^\d]{0,20}[A-Z]?\d{6,12}/iu,
  /(?<![\p{L}])(?:hktt|đktt|thường\s+trú|tạm\s+trú|trú\s+tại|nơi\s+ở|ngụ(?:\s+tại)?|quê\s+quán|địa\s+chỉ)\s*[:;,-]?\s*\S/iu,
  /(?<![\p{L}])(?:stk|số\s+tài\s+khoản)[^\d]{0,20}\d{6,16}/iu,
  /(?<![\p{L}])(?:zalo|facebook|fb|telegram|viber)\s*[:.]?\s*\S{3,}/iu,
  /[\w.+-]+@[\w-]+\.\w+/u,
  /(?<![\p{L}])[A-Z]\d{7,8}(?!\d)/u,
]
/** Twelve digits of an identity card begin with a province's 0; nine of an older one are no round sum of money. */
const IDENTITY_NUMBER =
  /(?<![\d.,/-])(?:0\d{11}|(?!\d{6}000)\d{9})(?![\d.,]\d|\d|\s*(?:đồng|đ|vnd)(?!\p{L}))/giu

/** Numbers of identity cards in a line: each singles out a person whether or not a name beside it is recognised. */
export const identityNumbersIn = (line: string): readonly string[] => line.match(IDENTITY_NUMBER) ?? []

const BIRTH_YEAR_CELL = /^(?:19[3-9]\d|20[01]\d)$/
const AGE_CELL = /^\d{1,2}\s*tuổi$/iu

/** Whether a line of running text holds something that singles out one person. */
export const hasIdentifier = (line: string): boolean => IDENTIFIERS.some((shape) => shape.test(line))

/** Whether a cell of a table does: bare birth years and ages count there too. */
export const isIdentifierCell = (cell: string): boolean =>
  BIRTH_YEAR_CELL.test(cell) || AGE_CELL.test(cell) || hasIdentifier(cell)

const HEADS: readonly (readonly [kind: 'name' | 'identity' | 'position', shape: RegExp])[] = [
  [
    'name',
    /^(?:stt\s+)?(?:ho (?:va )?ten|ho,? ten|ten (?:nguoi|doi tuong|hoc vien|chu|nhan vien)|nguoi (?:ban dam|vi pham|duoc ho tro)|full ?name|name)/,
  ],
  [
    'identity',
    /^(?:nam sinh|ngay sinh|ngay,? thang,? nam sinh|ns|sn|tuoi|cccd|cmnd|cmt|can cuoc|so (?:cccd|cmnd|dinh danh|can cuoc|giay to)|ho chieu|gioi tinh|nam\/nu|(?:so )?dien thoai|sdt|so dt|dt|dia chi|noi o|noi cu tru|thuong tru|ho khau|hktt|que quan|bi danh|biet danh|ten goi khac|zalo|facebook|dan toc|nghe nghiep|date of birth|dob|phone|address)/,
  ],
  ['position', /^(?:chuc vu|chuc danh|don vi(?: cong tac)?|nhiem vu|co quan|vi tri|noi cong tac|ghi chu)/],
]

/** What a folded column head announces about persons, or null. */
export const headOf = (folded: string): 'name' | 'identity' | 'position' | null =>
  HEADS.find(([, shape]) => shape.test(folded.trim()))?.[0] ?? null
