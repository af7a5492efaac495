import type { PlanPack } from '@hoanhap/domain/plans/plan-pack'
import type { Target } from '@hoanhap/domain/targets/target'

type PackTarget = PlanPack['targets'][number]

/** What most targets of the demo plan have in common. */
const USUAL = {
  operator: '>=',
  valueTo: null,
  unit: '%',
  baseline: null,
  milestones: [],
  deadlineYear: null,
  scope: { level: null, population: null },
  ownerAgency: 'T.PCMD',
  measuredBy: 'form',
  enforcement: false,
} as const satisfies Partial<Target>

const communes = { level: 'commune', population: null } as const
const province = { level: 'province', population: null } as const

/**
 * The targets of the fictional plan: every kind and phrasing once, with figures chosen so that the demo shows every
 * status a screen can show.
 *
 * @param from first year of the plan; milestones and deadlines count from it
 */
export function demoTargets(from: number): readonly PackTarget[] {
  return [
    ...communicationTargets(from),
    ...capacityTargets(from),
    ...inspectionTargets(from),
    ...supportTargets(from),
  ].map((target, index) => ({ ...target, id: `t${index + 1}` }))
}

type Draft = Omit<PackTarget, 'id'>

const communicationTargets = (from: number): Draft[] => [
  {
    ...USUAL,
    text: '100 % xã, phường, đặc khu duy trì ít nhất một hình thức truyền thông thường xuyên',
    kind: 'unit-coverage',
    indicator: 'TL.TT.XA',
    operator: '=',
    value: 100,
    deadlineYear: from + 4,
    scope: communes,
    ownerAgency: 'T.UBX',
  },
  {
    ...USUAL,
    text: 'Tổ chức ít nhất 1.500 buổi truyền thông trực tiếp trong cả giai đoạn',
    kind: 'count',
    indicator: 'SL.TT.BUOI',
    value: 1500,
    unit: 'count',
    ownerAgency: 'T.UBX',
  },
  {
    ...USUAL,
    text: 'Mỗi tháng có ít nhất 1 lần tin, bài trên báo, đài của thành phố',
    kind: 'frequency',
    indicator: 'TX.BC',
    value: 1,
    unit: 'lần/tháng',
    ownerAgency: 'T.BAOCHI',
  },
  {
    ...USUAL,
    text: 'Từ 75 % người dân trở lên đã tiếp cận thông tin về phòng, chống mại dâm',
    kind: 'population-share',
    indicator: 'TL.TT.DAN',
    value: 75,
    scope: { level: null, population: 'người dân thành phố (khảo sát)' },
    measuredBy: 'survey',
  },
  {
    ...USUAL,
    text: 'Trên 70 % người lao động tại cơ sở kinh doanh dịch vụ đã tiếp cận thông tin',
    kind: 'population-share',
    indicator: 'TL.TT.LD',
    value: 70,
    scope: { level: null, population: 'người lao động tại cơ sở (khảo sát)' },
    ownerAgency: 'T.LDVL',
    measuredBy: 'survey',
  },
]

const capacityTargets = (from: number): Draft[] => [
  {
    ...USUAL,
    text: '100 % cấp ủy, cơ quan, đơn vị cấp xã được quán triệt pháp luật của lĩnh vực',
    kind: 'population-share',
    indicator: 'TL.QT',
    operator: '=',
    value: 100,
    scope: { level: null, population: 'tổ chức đảng, cơ quan, đơn vị cấp xã' },
    ownerAgency: 'T.UBX',
  },
  {
    ...USUAL,
    text: '100 % cán bộ trực tiếp được tập huấn; riêng năm thứ hai đạt 75 %',
    kind: 'population-share',
    indicator: 'TL.TH.CB',
    operator: '=',
    value: 100,
    milestones: [
      { year: from + 1, value: 75 },
      { year: from + 4, value: 100 },
    ],
    deadlineYear: from + 4,
    scope: { level: null, population: 'vị trí cán bộ trực tiếp' },
  },
  {
    ...USUAL,
    text: '100 % xã, phường, đặc khu lồng ghép với chương trình phát triển, an sinh xã hội',
    kind: 'unit-coverage',
    indicator: 'TL.LG.XA',
    operator: '=',
    value: 100,
    deadlineYear: from + 4,
    scope: communes,
    ownerAgency: 'T.UBX',
  },
  {
    ...USUAL,
    text: 'Đến năm thứ hai 50 %, năm thứ tư 80 % xã, phường, đặc khu có hoạt động giảm hại, phòng ngừa bạo lực giới',
    kind: 'unit-coverage',
    indicator: 'TL.GH.XA',
    value: 80,
    milestones: [
      { year: from + 1, value: 50 },
      { year: from + 3, value: 80 },
    ],
    deadlineYear: from + 3,
    scope: communes,
    ownerAgency: 'T.YT',
  },
  {
    ...USUAL,
    text: 'Duy trì 72/114 xã, phường, đặc khu lành mạnh',
    kind: 'level-kept',
    indicator: 'SL.LM',
    operator: 'maintain',
    value: 72,
    unit: 'count',
    scope: communes,
    ownerAgency: 'T.UBX',
  },
]

const inspectionTargets = (from: number): Draft[] => [
  {
    ...USUAL,
    text: '100 % xã, phường, đặc khu kiện toàn đội kiểm tra liên ngành',
    kind: 'unit-coverage',
    indicator: 'TL.DOI.XA',
    operator: '=',
    value: 100,
    deadlineYear: from + 3,
    scope: communes,
    ownerAgency: 'T.UBX',
  },
  {
    ...USUAL,
    text: 'Mỗi năm kiểm tra ít nhất 20 % cơ sở, đến hết giai đoạn 100 % cơ sở được kiểm tra ít nhất một lần',
    kind: 'cumulative-distinct',
    indicator: 'TL.KT.LK',
    operator: '=',
    value: 100,
    milestones: [0, 1, 2, 3, 4].map((year) => ({ year: from + year, value: 20 * (year + 1) })),
    deadlineYear: from + 4,
    scope: { level: null, population: 'cơ sở kinh doanh dịch vụ trong sổ theo dõi' },
  },
  {
    ...USUAL,
    text: 'Xử lý từ 80 % vụ việc được phát hiện trở lên',
    kind: 'ratio',
    indicator: 'TL.VU',
    value: 80,
    scope: province,
    ownerAgency: 'T.CA',
  },
  {
    ...USUAL,
    text: 'Giải quyết 100 % tin báo, tố giác',
    kind: 'ratio',
    indicator: 'TL.DX',
    operator: '=',
    value: 100,
    scope: province,
    ownerAgency: 'T.CA',
  },
  {
    ...USUAL,
    text: 'Triệt phá 100 % đường dây, ổ nhóm được phát hiện',
    kind: 'ratio',
    indicator: 'TL.DD',
    operator: '=',
    value: 100,
    scope: province,
    ownerAgency: 'T.CA',
    enforcement: true,
  },
]

const supportTargets = (from: number): Draft[] => [
  {
    ...USUAL,
    text: 'Có ít nhất 03 mô hình dịch vụ hỗ trợ tại cộng đồng',
    kind: 'count',
    indicator: 'SL.MH.DV',
    value: 3,
    unit: 'count',
    deadlineYear: from + 2,
  },
  {
    ...USUAL,
    text: '100 % người có nhu cầu được tiếp cận dịch vụ hỗ trợ phù hợp',
    kind: 'population-share',
    indicator: 'TL.HT',
    operator: '=',
    value: 100,
    scope: { level: null, population: 'người có nhu cầu (chỉ đọc từ kỳ công bố)' },
    ownerAgency: 'T.HTXH',
    measuredBy: 'records',
  },
]
