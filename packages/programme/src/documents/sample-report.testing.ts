import type { ReportInput, ReportRow } from '@hoanhap/domain/reports/report-model'
import type { Target, TargetAssessment, TargetStatus } from '@hoanhap/domain/targets/target'
import { loadReportOutline, loadReportTemplate, type ReportIssuer } from './report-templates.ts'

type Line = readonly [
  indicator: string,
  text: string,
  unitWord: string,
  goal: number,
  status: TargetStatus,
  value: number | null,
  earlier: number | null,
  change?: Partial<Target>,
]

const LINES: readonly Line[] = [
  ['TL.BCD.XA', 'Đơn vị cấp xã kiện toàn Ban Chỉ đạo, tổ công tác', '%', 100, 'on-track', 96.5, 88.6],
  [
    'TL.TT.XA',
    'Đơn vị cấp xã duy trì ít nhất một hình thức truyền thông thường xuyên',
    '%',
    80,
    'achieved',
    92.1,
    87.7,
  ],
  [
    'SL.TT.BUOI',
    'Số buổi truyền thông trực tiếp tại địa bàn dân cư, cơ sở, trường học',
    'buổi',
    400,
    'on-track',
    172,
    168,
  ],
  [
    'SL.TT.LUOT.LD',
    'Lượt người lao động tại cơ sở dự truyền thông',
    'lượt người',
    3500,
    'at-risk',
    1196,
    520,
  ],
  ['TX.BC', 'Tin, bài trên báo, đài cấp tỉnh mỗi tháng ít nhất một lần', 'tháng', 12, 'on-track', 6, 6],
  ['TL.TH.CB', 'Vị trí cán bộ trực tiếp được tập huấn nghiệp vụ', '%', 100, 'off-track', 41.2, 44.9],
  [
    'TL.LG.XA',
    'Đơn vị cấp xã lồng ghép với chương trình phát triển, an sinh xã hội',
    '%',
    70,
    'on-track',
    63.2,
    null,
  ],
  ['TL.KT.NAM', 'Cơ sở kinh doanh dịch vụ được kiểm tra trong năm', '%', 20, 'at-risk', 8.4, 9.9],
  ['TL.KT.LK', 'Cơ sở được kiểm tra ít nhất một lần từ đầu giai đoạn', '%', 100, 'on-track', 61.3, 39.8],
  ['TL.CK', 'Cơ sở đã ký cam kết với Ủy ban nhân dân cấp xã', '%', 90, 'achieved', 93.4, 93.4],
  [
    'TL.DX',
    'Tin báo, tố giác được tiếp nhận, xác minh, phân loại, giải quyết',
    '%',
    100,
    'achieved',
    100,
    100,
  ],
  ['SL.VU', 'Số vụ việc được phát hiện, chuyển xử lý', 'vụ', 50, 'quota-only', 27, 31, { enforcement: true }],
  ['TL.DV.XA', 'Đơn vị cấp xã có đầu mối dịch vụ tư vấn công khai', '%', 50, 'on-track', 44.7, 30.7],
  ['TL.HT', 'Người có nhu cầu được tiếp cận dịch vụ phù hợp', '%', 80, 'awaiting-release', null, null],
  ['SL.MH.DV', 'Mô hình cung cấp dịch vụ hỗ trợ tại cộng đồng', 'mô hình', 4, 'on-track', 2, 1],
  ['TL.LM', 'Đơn vị cấp xã được công nhận lành mạnh', '%', 75, 'no-data', null, 71.9],
  ['TL.KP', 'Kinh phí cấp xã đã chi so với giao', '%', 100, 'on-track', 47.8, 45.1],
]

const ofUnits = (indicator: string): boolean => indicator.endsWith('.XA')

function assessment(line: Line, value: number | null, day: string): TargetAssessment {
  const [indicator, , , goal, status] = line
  const parts = value !== null && ofUnits(indicator)
  const enforcement = line[7]?.enforcement === true
  return {
    status: value === null && status !== 'awaiting-release' ? 'no-data' : status,
    value,
    numerator: parts ? Math.round((value * 114) / 100) : null,
    denominator: parts ? 114 : null,
    expectedNow: value === null || enforcement ? null : goal / 2,
    goal,
    goalYear: 2030,
    gap: value === null || enforcement ? null : Math.max(0, goal - value),
    unitsReported: value === null ? 0 : 105,
    unitsOwing: 114,
    asOf: value === null ? null : day,
  }
}

function row(line: Line, place: number): ReportRow {
  const [indicator, text, unitWord, goal, , value, earlier, change] = line
  const target: Target = {
    id: `t${place}`,
    text,
    span: null,
    kind: ofUnits(indicator) ? 'unit-coverage' : unitWord === '%' ? 'population-share' : 'count',
    indicator,
    operator: '>=',
    value: goal,
    valueTo: null,
    unit: unitWord === '%' ? '%' : 'count',
    baseline: null,
    milestones: [],
    deadlineYear: 2030,
    scope: { level: 'commune', population: null },
    ownerAgency: null,
    measuredBy: 'form',
    enforcement: false,
    ...change,
  }
  const isFlow = target.unit === 'count' && unitWord !== 'mô hình'
  return {
    target,
    unitWord,
    decimals: unitWord === '%' ? 1 : 0,
    assessment: assessment(line, value, '2026-06-14'),
    flow: isFlow ? { now: value, samePeriod: earlier, previous: null } : null,
    samePeriod: earlier === null || isFlow ? null : assessment(line, earlier, '2025-06-14'),
    previous: null,
  }
}

/** The six-month report of the fictional city, long enough to reach a second page and a wide annex. */
export const sampleReport = (issuer: ReportIssuer = 'ubnd-tinh'): ReportInput => ({
  template: loadReportTemplate(issuer),
  outline: loadReportOutline(),
  signer: null,
  plan: {
    number: '118/KH-UBND',
    issuedOn: '2026-01-05',
    issuer: 'Ủy ban nhân dân thành phố Hoa Phượng',
    title: 'Kế hoạch phòng, chống mại dâm giai đoạn 2026 - 2030',
    periodFrom: 2026,
    periodTo: 2030,
  },
  unit: { name: issuer === 'ubnd-xa' ? 'Phường Sao Mai' : 'Thành phố Hoa Phượng', place: null },
  parent: issuer === 'ubnd-xa' ? { name: 'Thành phố Hoa Phượng', place: null } : null,
  period: { id: 'hc-2026-H1', name: '6 tháng đầu năm 2026', from: '2025-12-15', to: '2026-06-14' },
  samePeriod: { id: 'hc-2025-H1', name: '6 tháng đầu năm 2025', from: '2024-12-15', to: '2025-06-14' },
  previousPeriod: { id: 'hc-2025-H2', name: '6 tháng cuối năm 2025', from: '2025-06-15', to: '2025-12-14' },
  rows: LINES.map(row),
  completeness: issuer === 'ubnd-xa' ? null : { reported: 105, owing: 114, waiting: 7 },
  narratives: [
    {
      section: 'NGUYENNHAN',
      text: 'Cán bộ cấp xã kiêm nhiệm nhiều lĩnh vực sau khi sắp xếp đơn vị hành chính.',
    },
  ],
  fictional: true,
})
