const LEVEL =
  '(?:(?:của |các )?(?:cấp )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu|địa phương|nhà nước|trung ương|tw))'
/** "ngân sách quận, huyện và xã": every level that one word "ngân sách" speaks of. */
const BUDGET_OF = new RegExp(
  `(?:ngân sách|(?<![\\p{L}])ns)(?: (?:hằng|hàng) năm)? (${LEVEL}(?:(?:,| và|,? hoặc|/|-)? ?(?:ngân sách )?${LEVEL}){0,6})(?![\\p{L}])`,
  'gu',
)
const LEVELS: readonly (readonly [name: string, shape: RegExp])[] = [
  ['ngân sách trung ương', /trung ương|(?<![\p{L}])tw(?![\p{L}])/u],
  ['ngân sách nhà nước', /nhà nước/u],
  ['ngân sách tỉnh', /tỉnh/u],
  ['ngân sách thành phố', /thành phố|(?<![\p{L}])tp(?![\p{L}])/u],
  ['ngân sách quận', /quận/u],
  ['ngân sách huyện', /huyện/u],
  ['ngân sách thị xã', /thị xã/u],
  ['ngân sách xã', /(?<!thị )xã(?! hội)/u],
  ['ngân sách phường', /phường/u],
  ['ngân sách thị trấn', /thị trấn/u],
  ['ngân sách đặc khu', /đặc khu/u],
  ['ngân sách địa phương', /địa phương/u],
]
const OTHERS: readonly (readonly [name: string, shape: RegExp])[] = [
  [
    'ngân sách trung ương',
    /^\s*trung ương(?:\s|$)|(?<![\p{L}])(?:nstw|ns tw)(?![\p{L}])|(?:nguồn|vốn|kinh phí)(?: từ| của)? trung ương|trung ương (?:hỗ trợ|cấp|bố trí|phân bổ|giao)/u,
  ],
  ['ngân sách nhà nước', /(?<![\p{L}])nsnn(?![\p{L}])/u],
  ['ngân sách tỉnh', /(?<![\p{L}])nst(?![\p{L}])|(?:nguồn|vốn|kinh phí)(?: từ| của) tỉnh(?![\p{L}])/u],
  ['ngân sách địa phương', /(?<![\p{L}])nsđp(?![\p{L}])/u],
  ['ngân sách các cấp', /ngân sách (?:của )?các cấp/u],
  ['chương trình mục tiêu', /chương trình mục tiêu/u],
  ['lồng ghép', /lồng ghép/u],
  ['xã hội hóa', /xã hội h[oó][aá]/u],
  ['tài trợ', /tài trợ/u],
  ['đóng góp', /đóng góp|vận động|ủng hộ|quyên góp/u],
  ['huy động', /huy động(?! (?:các )?(?:nguồn )?(?:lực |vốn )?xã hội h)/u],
  ['viện trợ', /viện trợ|(?<![\p{L}])oda(?![\p{L}])/u],
  ['nguồn ngoài nước', /nước ngoài|ngoài nước|(?:tổ chức|dự án|hợp tác) quốc tế/u],
]

const NAMES = [...new Set([...LEVELS, ...OTHERS].map(([name]) => name))]

/**
 * The sources of money that the lower-case words name, each by its own level and name, in the order of the catalogue.
 * A district's money is not the commune's, and money "of the State" is not said to be the province's.
 */
export function sourcesIn(lower: string): string[] {
  const told = [...lower.matchAll(BUDGET_OF)].map((match) => match[1]!).join(' | ')
  const found = new Set(
    [
      ...LEVELS.filter(([, shape]) => told !== '' && shape.test(told)),
      ...OTHERS.filter(([, shape]) => shape.test(lower)),
    ].map(([name]) => name),
  )
  return NAMES.filter((name) => found.has(name))
}
