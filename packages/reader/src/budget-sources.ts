const SOURCES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['trung ương', /trung ương|(?<![\p{L}])(?:nstw|tw)(?![\p{L}])/u],
  [
    'ngân sách tỉnh',
    /ngân sách (?:cấp )?(?:tỉnh|thành phố|địa phương|nhà nước)|của (?:tỉnh|thành phố)|(?<![\p{L}])(?:nst|ns tỉnh|nsđp|nsnn)(?![\p{L}])/u,
  ],
  ['ngân sách xã', /ngân sách (?:cấp )?(?:xã|phường|huyện|quận|cơ sở)|(?<![\p{L}])ns (?:huyện|xã)/u],
  ['chương trình mục tiêu', /chương trình mục tiêu|lồng ghép/u],
  ['xã hội hóa', /xã hội h[oó][aá]|huy động|tài trợ|đóng góp/u],
  ['viện trợ', /viện trợ|dự án quốc tế|tổ chức quốc tế|nước ngoài|ngoài nước|(?<![\p{L}])oda(?![\p{L}])/u],
]

/** The sources of money that the lower-case words name, in the order of the catalogue. */
export const sourcesIn = (lower: string): string[] =>
  SOURCES.filter(([, shape]) => shape.test(lower)).map(([name]) => name)
