import type { Fraction } from '../plan-reading.ts'

/** What a careful reader finds in one target; `about` are keywords of its subject. */
export type TargetLabel = {
  readonly value: number
  readonly valueTo: number | null
  readonly unit: string
  readonly operator: string
  readonly deadline: number | null
  readonly fraction: Fraction | null
  readonly about: readonly string[]
}

const target = (
  operator: string,
  value: number,
  about: readonly string[],
  more: Partial<TargetLabel> = {},
): TargetLabel => ({
  value,
  valueTo: null,
  unit: '%',
  operator,
  deadline: null,
  fraction: null,
  about,
  ...more,
})

const none = { number: null, issuedOn: null, issuer: null, title: null, kind: 'KH' }

/** Labelled by hand from the five plans: facts and figures only. */
export const REAL_PLANS = [
  {
    name: 'quan-5-2016-2020',
    document: {
      ...none,
      issuedOn: '2016-07-01',
      issuer: 'Ủy ban nhân dân Quận 5',
      title: 'Kế hoạch Phòng chống mại dâm giai đoạn 2016 - 2020',
    },
    period: { from: 2016, to: 2020 },
    basis: [],
    budget: [],
    targets: [
      target('=', 15, ['phường', 'truyền thông'], { unit: 'count' }),
      target('=', 100, ['đường dây', 'triệt phá']),
      target('=', 100, ['cán bộ trực tiếp', 'Đội công tác xã hội tình nguyện', 'tập huấn']),
    ],
  },
  {
    name: 'thua-thien-hue-2016-2020',
    document: { ...none, number: '50/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh Thừa Thiên Huế' },
    period: null,
    basis: [],
    budget: [],
    targets: [
      target('=', 100, ['người dân', 'tuyên truyền']),
      target('=', 50, ['huyện', 'lồng ghép'], { deadline: 2017 }),
      target('=', 100, ['huyện', 'lồng ghép'], { deadline: 2020 }),
      target('=', 50, ['huyện', 'can thiệp giảm tác hại', 'bạo lực']),
      target('=', 1, ['mô hình'], { unit: 'count', deadline: 2020 }),
      target('=', 100, ['vụ việc', 'xử lý']),
      target('reduce_by', 60, ['cơ sở kinh doanh dịch vụ', 'trá hình'], { valueTo: 80 }),
      target('=', 100, ['cán bộ trực tiếp', 'tập huấn']),
      target('range', 75, ['lành mạnh'], { valueTo: 80 }),
    ],
  },
  {
    name: 'tp-ho-chi-minh-2021-2025',
    document: {
      ...none,
      issuer: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
      title: 'Kế hoạch phòng, chống mại dâm giai đoạn 2021 - 2025 trên địa bàn thành phố',
    },
    period: { from: 2021, to: 2025 },
    basis: ['178/2004/NĐ-CP', '05/2006/TT-BLĐTBXH'],
    budget: [],
    targets: [
      target('=', 100, ['Thủ Đức', 'truyền thông']),
      target('=', 100, ['cấp ủy Đảng', 'quán triệt']),
      target('=', 100, ['cán bộ trực tiếp', 'tập huấn']),
      target('=', 100, ['Thủ Đức', 'lồng ghép']),
      target('=', 100, ['Thủ Đức', 'kiện toàn']),
      target('=', 100, ['cơ sở kinh doanh dịch vụ', 'kiểm tra']),
      target('>=', 80, ['vụ việc', 'xử lý']),
      target('>=', 90, ['vụ án', 'xét xử']),
      target('=', 100, ['có nhu cầu', 'dịch vụ hỗ trợ xã hội']),
    ],
  },
  {
    name: 'tp-ho-chi-minh-2021',
    document: none,
    period: { from: 2021, to: 2021 },
    basis: ['178/2004/NĐ-CP', '05/2006/TT-BLĐTBXH'],
    budget: [],
    targets: [
      target('=', 100, ['Thủ Đức', 'truyền thông']),
      target('=', 100, ['Thủ Đức', 'kiện toàn']),
      target('=', 100, ['cán bộ trực tiếp']),
      target('>=', 80, ['vụ việc', 'xử lý']),
      target('>=', 90, ['vụ án', 'xét xử']),
      target('=', 100, ['có nhu cầu', 'dịch vụ hỗ trợ xã hội']),
    ],
  },
  {
    name: 'hai-phong-2011-2015',
    document: {
      ...none,
      issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
      title: 'Kế hoạch phòng chống mại dâm của thành phố giai đoạn 2011-2015',
    },
    period: { from: 2011, to: 2015 },
    basis: ['917/QĐ-UBND'],
    budget: [22_500_000_000],
    targets: [
      target('=', 100, ['có hồ sơ quản lý', 'tái hòa nhập']),
      target('maintain', 149, ['lành mạnh'], {
        unit: 'count',
        fraction: { numerator: 149, denominator: 223 },
      }),
      target('=', 80, ['xã, phường, thị trấn'], {
        deadline: 2015,
        fraction: { numerator: 178, denominator: 223 },
      }),
      target('=', 100, ['cán bộ', 'tập huấn']),
    ],
  },
] as const

/** Role and agency, each pair once. */
export const AGENCY_LABELS: Readonly<Record<string, readonly string[]>> = {
  'hai-phong-2011-2015': [
    'lead Sở Lao động - Thương binh và Xã hội',
    'perform Sở Lao động - Thương binh và Xã hội',
    'coordinate Sở Lao động - Thương binh và Xã hội',
    'perform Công an thành phố',
    'perform Bộ chỉ huy Bộ đội biên phòng thành phố',
    'lead Bộ chỉ huy Bộ đội biên phòng thành phố',
    'perform Sở Thông tin và Truyền thông',
    'lead Sở Thông tin và Truyền thông',
    'coordinate Sở Thông tin và Truyền thông',
    'lead Sở Văn hóa, Thể thao và Du lịch',
    'perform Sở Y tế',
    'coordinate Sở Y tế',
    'lead Sở Tư pháp',
    'lead Sở Nội vụ',
    'coordinate Sở Kế hoạch và Đầu tư',
    'lead Sở Tài chính',
    'perform Sở Giáo dục và Đào tạo',
    'perform Sở Công Thương',
    'perform Ủy ban nhân dân các quận, huyện',
    'request Viện kiểm sát nhân dân thành phố',
    'coordinate Viện kiểm sát nhân dân thành phố',
    'request Tòa án nhân dân thành phố',
    'coordinate Tòa án nhân dân thành phố',
    'request Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    'coordinate Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    'request Hội Liên hiệp Phụ nữ thành phố',
    'coordinate Hội Liên hiệp Phụ nữ thành phố',
    'request Thành Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'coordinate Thành Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'request Hội Nông dân',
    'coordinate Hội Nông dân',
    'request Hội Cựu chiến binh thành phố',
    'coordinate Hội Cựu chiến binh thành phố',
    'coordinate Các sở, ban, ngành',
    'perform Các sở, ban, ngành',
    'perform Ủy ban nhân dân các quận huyện',
  ],
  'tp-ho-chi-minh-2021-2025': [
    'lead Sở Lao động - Thương binh và Xã hội',
    'coordinate Sở Lao động - Thương binh và Xã hội',
    'perform Sở Lao động - Thương binh và Xã hội',
    'coordinate Các sở, ngành',
    'coordinate Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    'coordinate Các tổ chức chính trị - xã hội Thành phố Hồ Chí Minh',
    'coordinate Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện',
  ],
  'tp-ho-chi-minh-2021': ['perform Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện'],
  'quan-5-2016-2020': [],
  'thua-thien-hue-2016-2020': [],
}
