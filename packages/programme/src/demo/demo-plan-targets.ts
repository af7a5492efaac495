import type { PlanPack } from '@hoanhap/domain/plans/plan-pack'
import type { TargetKind } from '@hoanhap/domain/targets/target'

type PackTarget = PlanPack['targets'][number]

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

const COMMUNES = { scope: { level: 'commune', population: null }, ownerAgency: 'T.UBX' } as const
const CITY = { scope: { level: 'province', population: null }, ownerAgency: 'T.CA' } as const
const EXACTLY = { operator: '=' } as const
const COUNT = { unit: 'count' } as const
const SURVEY = { measuredBy: 'survey' } as const
const about = (population: string) => ({ scope: { level: null, population } })

/** A percentage to reach or pass, by the forms, owned by the standing agency: unless `facts` say otherwise. */
function promise(
  text: string,
  kind: TargetKind,
  indicator: string,
  value: number,
  facts: Partial<PackTarget> = {},
): PackTarget {
  return {
    id: '',
    text,
    kind,
    indicator,
    operator: '>=',
    value,
    valueTo: null,
    unit: '%',
    baseline: null,
    milestones: [],
    deadlineYear: null,
    scope: { level: null, population: null },
    ownerAgency: 'T.PCMD',
    measuredBy: 'form',
    enforcement: false,
    ...facts,
  }
}

const communicationTargets = (from: number): PackTarget[] => [
  promise(
    '100 % xã, phường, đặc khu duy trì ít nhất một hình thức truyền thông thường xuyên',
    'unit-coverage',
    'TL.TT.XA',
    100,
    { ...COMMUNES, ...EXACTLY, deadlineYear: from + 4 },
  ),
  promise(
    'Tổ chức ít nhất 1.500 buổi truyền thông trực tiếp trong cả giai đoạn',
    'count',
    'SL.TT.BUOI',
    1500,
    {
      ...COUNT,
      ownerAgency: 'T.UBX',
    },
  ),
  promise('Mỗi tháng có ít nhất 1 lần tin, bài trên báo, đài của thành phố', 'frequency', 'TX.BC', 1, {
    unit: 'lần/tháng',
    ownerAgency: 'T.BAOCHI',
  }),
  promise(
    'Từ 75 % người dân trở lên đã tiếp cận thông tin về phòng, chống mại dâm',
    'population-share',
    'TL.TT.DAN',
    75,
    { ...SURVEY, ...about('người dân thành phố (khảo sát)') },
  ),
  promise(
    'Trên 70 % người lao động tại cơ sở kinh doanh dịch vụ đã tiếp cận thông tin',
    'population-share',
    'TL.TT.LD',
    70,
    { ...SURVEY, ...about('người lao động tại cơ sở (khảo sát)'), ownerAgency: 'T.LDVL' },
  ),
]

const capacityTargets = (from: number): PackTarget[] => [
  promise(
    '100 % cấp ủy, cơ quan, đơn vị cấp xã được quán triệt pháp luật của lĩnh vực',
    'population-share',
    'TL.QT',
    100,
    { ...EXACTLY, ...about('tổ chức đảng, cơ quan, đơn vị cấp xã'), ownerAgency: 'T.UBX' },
  ),
  promise(
    '100 % cán bộ trực tiếp được tập huấn; riêng năm thứ hai đạt 75 %',
    'population-share',
    'TL.TH.CB',
    100,
    {
      ...EXACTLY,
      ...about('vị trí cán bộ trực tiếp'),
      milestones: [
        { year: from + 1, value: 75 },
        { year: from + 4, value: 100 },
      ],
      deadlineYear: from + 4,
    },
  ),
  promise(
    '100 % xã, phường, đặc khu lồng ghép với chương trình phát triển, an sinh xã hội',
    'unit-coverage',
    'TL.LG.XA',
    100,
    { ...COMMUNES, ...EXACTLY, deadlineYear: from + 4 },
  ),
  promise(
    'Đến năm thứ hai 50 %, năm thứ tư 80 % xã, phường, đặc khu có hoạt động giảm hại, phòng ngừa bạo lực giới',
    'unit-coverage',
    'TL.GH.XA',
    80,
    {
      ...COMMUNES,
      milestones: [
        { year: from + 1, value: 50 },
        { year: from + 3, value: 80 },
      ],
      deadlineYear: from + 3,
      ownerAgency: 'T.YT',
    },
  ),
  promise('Duy trì 72/114 xã, phường, đặc khu lành mạnh', 'level-kept', 'SL.LM', 72, {
    ...COMMUNES,
    ...COUNT,
    operator: 'maintain',
  }),
]

const inspectionTargets = (from: number): PackTarget[] => [
  promise('100 % xã, phường, đặc khu kiện toàn đội kiểm tra liên ngành', 'unit-coverage', 'TL.DOI.XA', 100, {
    ...COMMUNES,
    ...EXACTLY,
    deadlineYear: from + 3,
  }),
  promise(
    'Mỗi năm kiểm tra ít nhất 20 % cơ sở, đến hết giai đoạn 100 % cơ sở được kiểm tra ít nhất một lần',
    'cumulative-distinct',
    'TL.KT.LK',
    100,
    {
      ...EXACTLY,
      ...about('cơ sở kinh doanh dịch vụ trong sổ theo dõi'),
      milestones: [0, 1, 2, 3, 4].map((year) => ({ year: from + year, value: 20 * (year + 1) })),
      deadlineYear: from + 4,
    },
  ),
  promise('Xử lý từ 80 % vụ việc được phát hiện trở lên', 'ratio', 'TL.VU', 80, CITY),
  promise('Giải quyết 100 % tin báo, tố giác', 'ratio', 'TL.DX', 100, { ...CITY, ...EXACTLY }),
  promise('Triệt phá 100 % đường dây, ổ nhóm được phát hiện', 'ratio', 'TL.DD', 100, {
    ...CITY,
    ...EXACTLY,
    enforcement: true,
  }),
]

const supportTargets = (from: number): PackTarget[] => [
  promise('Có ít nhất 03 mô hình dịch vụ hỗ trợ tại cộng đồng', 'count', 'SL.MH.DV', 3, {
    ...COUNT,
    deadlineYear: from + 2,
  }),
  promise('100 % người có nhu cầu được tiếp cận dịch vụ hỗ trợ phù hợp', 'population-share', 'TL.HT', 100, {
    ...EXACTLY,
    ...about('người có nhu cầu (chỉ đọc từ kỳ công bố)'),
    measuredBy: 'records',
    ownerAgency: 'T.HTXH',
  }),
]
