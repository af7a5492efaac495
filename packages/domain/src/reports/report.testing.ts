import type { Target, TargetAssessment } from '../targets/target.ts'
import type { ReportInput, ReportPeriod, ReportRow } from './report-model.ts'
import {
  SENTENCE_SLOTS,
  type ReportOutline,
  type ReportTemplate,
  type SentenceCode,
} from './report-template.ts'

export const someTarget = (change: Partial<Target> = {}): Target => ({
  id: 't1',
  text: 'Tỷ lệ đơn vị cấp xã duy trì ít nhất một hình thức truyền thông',
  span: null,
  kind: 'unit-coverage',
  indicator: 'TL.TT.XA',
  operator: '>=',
  value: 70,
  valueTo: null,
  unit: '%',
  baseline: null,
  milestones: [],
  deadlineYear: 2030,
  scope: { level: 'commune', population: null },
  ownerAgency: null,
  measuredBy: 'form',
  enforcement: false,
  ...change,
})

export const someAssessment = (change: Partial<TargetAssessment> = {}): TargetAssessment => ({
  status: 'achieved',
  value: (105 / 114) * 100,
  numerator: 105,
  denominator: 114,
  expectedNow: 50,
  goal: 70,
  goalYear: 2030,
  gap: 0,
  unitsReported: 114,
  unitsOwing: 114,
  asOf: '2026-06-14',
  ...change,
})

export const someRow = (change: Partial<ReportRow> = {}): ReportRow => ({
  target: someTarget(),
  unitWord: '%',
  decimals: 1,
  flow: null,
  assessment: someAssessment(),
  samePeriod: someAssessment({ value: (100 / 114) * 100, numerator: 100, asOf: '2025-06-14' }),
  previous: null,
  ...change,
})

export const SOME_PERIODS: { now: ReportPeriod; same: ReportPeriod; previous: ReportPeriod } = {
  now: { id: 'hc-2026-H1', name: '6 tháng đầu năm 2026', from: '2025-12-15', to: '2026-06-14' },
  same: { id: 'hc-2025-H1', name: '6 tháng đầu năm 2025', from: '2024-12-15', to: '2025-06-14' },
  previous: { id: 'hc-2025-H2', name: '6 tháng cuối năm 2025', from: '2025-06-15', to: '2025-12-14' },
}

/** Sentences that show their code and their slots, so that a test sees which one was used. */
const codedSentences = Object.fromEntries(
  Object.entries(SENTENCE_SLOTS).map(([code, slots]) => [
    code,
    [`<${code}>`, ...slots.map((slot) => `{${slot}}`)].join(' '),
  ]),
) as Record<SentenceCode, string>

export const SOME_OUTLINE: ReportOutline = {
  groups: [
    { code: 'truyen-thong', title: 'Công tác truyền thông', indicators: ['TL.TT.', 'SL.TT.'] },
    { code: 'xu-ly', title: 'Phát hiện, xử lý vi phạm', indicators: ['SL.VU'] },
  ],
  otherGroup: 'Các chỉ tiêu khác',
  lowerUnitWord: 'đơn vị cấp xã',
  narratives: {
    situation: 'TINHHINH',
    results: 'KETQUA',
    limits: 'TONTAI',
    causes: 'NGUYENNHAN',
    directions: 'PHUONGHUONG',
    proposals: 'KIENNGHI',
  },
  sentences: codedSentences,
  fictionalMark: 'DỮ LIỆU MINH HỌA',
  source: 'test',
}

const SOME_TEMPLATE: ReportTemplate = {
  code: 'ubnd-tinh',
  name: 'Báo cáo của Ủy ban nhân dân cấp tỉnh',
  letterhead: { superior: [], issuer: ['Ủy ban nhân dân', '{unit}'], symbol: 'BC-UBND' },
  issuerInText: 'Ủy ban nhân dân {unit}',
  addressees: ['Bộ Y tế'],
  bases: ['Căn cứ thứ nhất', 'Căn cứ thứ hai'],
  recipients: ['Như trên', 'Lưu: VT, VX'],
  signers: [
    { code: 'chair', authority: ['TM. Ủy ban nhân dân', 'Chủ tịch'] },
    { code: 'vice-chair', authority: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'] },
  ],
  usualSigner: 'vice-chair',
  source: 'test',
}

/** A report of the fictional city with the given rows. */
export const someReport = (rows: readonly ReportRow[], change: Partial<ReportInput> = {}): ReportInput => ({
  template: SOME_TEMPLATE,
  outline: SOME_OUTLINE,
  signer: null,
  plan: {
    number: '118/KH-UBND',
    issuedOn: '2026-01-05',
    issuer: 'Ủy ban nhân dân thành phố Hoa Phượng',
    title: 'Kế hoạch phòng, chống mại dâm giai đoạn 2026 - 2030',
    periodFrom: 2026,
    periodTo: 2030,
  },
  unit: { name: 'Thành phố Hoa Phượng', place: null },
  parent: null,
  period: SOME_PERIODS.now,
  samePeriod: SOME_PERIODS.same,
  previousPeriod: SOME_PERIODS.previous,
  rows,
  completeness: { reported: 105, owing: 114, waiting: 7 },
  narratives: [],
  fictional: true,
  ...change,
})
