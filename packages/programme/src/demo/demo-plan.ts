import type { Period } from '@hoanhap/domain/periods/period'
import type { AssignmentRole, PackTask, PlanPack } from '@hoanhap/domain/plans/plan-pack'
import { demoPlanYears } from './demo-calendar.ts'
import { demoTargets } from './demo-plan-targets.ts'
import { FICTIONAL_CITY_CODE } from './fictional-city.ts'

/** Area, text, assignments ("role agency"), frequency, targets served. */
type TaskRow = readonly [string, string, string, PackTask['frequency'], string]

const AREAS: PlanPack['areas'] = [
  { code: '1', parent: null, title: 'Truyền thông, giáo dục' },
  { code: '2', parent: null, title: 'Lãnh đạo, lồng ghép, năng lực' },
  { code: '2.1', parent: '2', title: 'Tập huấn, mạng lưới' },
  { code: '2.2', parent: '2', title: 'Lồng ghép với các chương trình' },
  { code: '3', parent: null, title: 'Kiểm tra, xử lý' },
  { code: '4', parent: null, title: 'Hỗ trợ, mô hình' },
  { code: '5', parent: null, title: 'Giám sát, báo cáo' },
]

const TASKS: readonly TaskRow[] = [
  [
    '1',
    'Mở chuyên mục trên báo, đài và cổng thông tin của thành phố',
    'lead T.BAOCHI; coordinate T.PCMD',
    'month',
    't3',
  ],
  [
    '1',
    'Mỗi xã, phường, đặc khu duy trì một hình thức truyền thông',
    'perform T.UBX; guide T.PCMD',
    null,
    't1 t2',
  ],
  [
    '1',
    'Phổ biến quyền của người lao động tại các cơ sở dịch vụ',
    'lead T.LDVL; coordinate T.PCMD',
    'half',
    't5',
  ],
  ['1', 'Khảo sát mức độ tiếp cận thông tin của người dân (kết quả gộp)', 'lead T.PCMD', 'year', 't4'],
  [
    '2.1',
    'Tập huấn cán bộ trực tiếp và cộng tác viên theo chủ đề',
    'lead T.PCMD; coordinate T.NV',
    'half',
    't7',
  ],
  ['2.1', 'Hội nghị quán triệt tại từng xã, phường, đặc khu', 'perform T.UBX; request T.DANG', 'year', 't6'],
  [
    '2.2',
    'Đưa nội dung vào kế hoạch kinh tế - xã hội hằng năm',
    'perform T.UBX; coordinate T.TC',
    'year',
    't8',
  ],
  [
    '2.2',
    'Hướng dẫn hoạt động giảm hại, phòng ngừa bạo lực giới ở trạm y tế',
    'lead T.YT; coordinate T.CDC',
    'half',
    't9',
  ],
  ['3', 'Kiện toàn đội kiểm tra liên ngành cấp xã', 'perform T.UBX; guide T.PCMD', null, 't11'],
  [
    '3',
    'Lập kế hoạch kiểm tra năm, tránh trùng giữa hai cấp',
    'lead T.PCMD; coordinate T.CA; coordinate T.VH',
    'year',
    't12',
  ],
  ['3', 'Cung cấp tổng số vụ việc, tin báo đã xử lý', 'perform T.CA', 'half', 't13 t14 t15'],
  ['3', 'Cung cấp tổng số vụ án đã thụ lý, giải quyết', 'request T.TA; request T.VKS', 'half', ''],
  ['4', 'Duy trì, đánh giá các mô hình dịch vụ tại cộng đồng', 'lead T.PCMD; request T.HPN', 'year', 't16'],
  ['4', 'Công bố danh bạ dịch vụ và số liệu tổng hợp ẩn danh', 'request T.HTXH', 'half', 't17'],
  [
    '4',
    'Vận động hội viên, đoàn viên tham gia chống kỳ thị',
    'request T.MTTQ; request T.HPN; request T.DTN',
    null,
    '',
  ],
  ['5', 'Giám sát việc thực hiện kế hoạch tại đơn vị cấp xã', 'lead T.PCMD', 'year', ''],
  ['5', 'Sơ kết hằng năm, tổng kết giai đoạn', 'lead T.PCMD; perform T.UBX', 'year', ''],
]

const BUDGET = [
  { id: 'k1', text: 'Ngân sách thành phố', amountVnd: 9_500_000_000, source: 'province' },
  { id: 'k2', text: 'Ngân sách xã, phường, đặc khu', amountVnd: 18_000_000_000, source: 'commune' },
  { id: 'k3', text: 'Huy động xã hội hóa', amountVnd: 1_200_000_000, source: 'socialised' },
] as const

const REPORTING: PlanPack['reporting'] = [
  {
    from: 'T.UBX',
    to: ['T.PCMD'],
    frequency: 'half',
    text: 'Đơn vị cấp xã gửi báo cáo 6 tháng và năm về cơ quan thường trực.',
  },
  {
    from: 'T.PCMD',
    to: ['UBND thành phố', 'Bộ quản lý ngành'],
    frequency: 'half',
    text: 'Cơ quan thường trực tổng hợp, trình UBND thành phố.',
  },
]

const TOTALS_ONLY = {
  vi: 'Việc của cơ quan đấu tranh: chỉ nhận số, ngày văn bản và tổng số; không nhận phương án, tài liệu kèm.',
  en: 'Work of enforcement agencies: number, date and totals only; no operational plan, no attachments.',
}

/**
 * The plan that the fictional city follows: five years, chosen so that the six periods up to `anchor` lie in them
 * (2024–2028 for the last half of 2026). Its targets show every kind.
 */
export function demoPlan(anchor: Period): PlanPack {
  const period = demoPlanYears(anchor)
  const years = `${period.from}-${period.to}`
  return {
    pack: `hoa-phuong-${years}`,
    document: {
      number: '96/KH-UBND',
      kind: 'KH',
      issuedOn: `${period.from - 1}-12-20`,
      issuer: 'Ủy ban nhân dân thành phố Hoa Phượng',
      title: `Kế hoạch phòng, chống mại dâm giai đoạn ${years} (dữ liệu minh hoạ)`,
    },
    unit: { code: FICTIONAL_CITY_CODE, level: 'province', at: `${period.from}-01-01` },
    period,
    basis: ['10/2003/PL-UBTVQH11', '178/2004/NĐ-CP', '1629/QĐ-TTg'],
    source: {
      vi: 'Kế hoạch tưởng tượng của một thành phố không có thật: dữ liệu minh hoạ.',
      en: 'An imaginary plan of a city that does not exist: illustrative data.',
    },
    objectives: [
      'Nâng nhận thức của người dân và người lao động, giảm kỳ thị.',
      'Phòng ngừa từ cơ sở; xử lý đúng pháp luật.',
      'Ai cần hỗ trợ đều gặp được dịch vụ, không phải nêu danh tính.',
    ],
    targets: demoTargets(period.from),
    areas: AREAS,
    tasks: TASKS.map(taskOf),
    budget: BUDGET.map((line) => ({ ...line, fromYear: period.from, toYear: period.to })),
    reporting: REPORTING,
  }
}

function taskOf([area, text, assigned, frequency, serves]: TaskRow, index: number): PackTask {
  const assignments = assigned.split('; ').map((one) => {
    const [role, agency] = one.split(' ') as [AssignmentRole, string]
    return { agency, role, through: null }
  })
  const totalsOnly =
    assignments.some(({ agency }) => ['T.CA', 'T.TA', 'T.VKS'].includes(agency)) &&
    area === '3' &&
    frequency === 'half'
  return {
    id: `n${index + 1}`,
    area,
    text,
    assignments,
    deadline: null,
    frequency,
    continuous: frequency === null,
    tracking: totalsOnly ? 'totals-only' : 'open',
    trackingReason: totalsOnly ? TOTALS_ONLY : null,
    serves: serves === '' ? [] : serves.split(' '),
  }
}
