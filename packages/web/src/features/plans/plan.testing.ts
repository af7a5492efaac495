import type { PlanDetail, PlanItem, PlanSummary } from '@hoanhap/contract/plans/plan-schemas'

/** An item nobody has looked at. */
export const anItem = (given: Partial<PlanItem> = {}): PlanItem => ({
  id: 'a',
  kind: 'target',
  state: 'proposed',
  itemVersion: 1,
  start: 0,
  end: 10,
  confidence: 0.8,
  why: [],
  madeFrom: [],
  fields: { text: 'Ít nhất 10 buổi nói chuyện mỗi năm' },
  ...given,
})

export const aSummary = (given: Partial<PlanSummary> = {}): PlanSummary => ({
  id: '00000000-0000-7000-8000-000000000001',
  unit: { unitId: 900, code: 'HP', level: 'province', fullName: 'Thành phố Hoa Phượng', fictional: true },
  status: 'draft',
  version: 0,
  header: {
    number: '118/KH-UBND',
    kind: 'KH',
    issuedOn: '2026-01-05',
    issuer: 'Ủy ban nhân dân thành phố Hoa Phượng',
    title: 'Kế hoạch phòng ngừa và hỗ trợ giai đoạn 2026–2030',
    periodFrom: 2026,
    periodTo: 2030,
    basis: [],
  },
  targets: 1,
  tasks: 0,
  unreviewed: 1,
  origin: 'document',
  updatedAt: '2026-06-14T02:00:00Z',
  ...given,
})

export const aPlan = (given: Partial<PlanDetail> = {}): PlanDetail => ({
  summary: aSummary(),
  documentId: null,
  text: null,
  placesShown: false,
  owningAgency: null,
  outline: [],
  setAside: [],
  fileName: null,
  items: [anItem()],
  blockers: [],
  warnings: [],
  headerVersion: 1,
  ...given,
})
