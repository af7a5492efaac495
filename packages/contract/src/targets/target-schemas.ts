import { Type, type Static } from 'typebox'
import { BilingualShape, DateShape, PeriodIdShape, PeriodRef, UnitIdShape, UnitRef, Uuid } from '../shapes.ts'

const nullableNumber = Type.Union([Type.Number(), Type.Null()])
const nullableText = Type.Union([Type.String(), Type.Null()])

export const AssessmentShape = Type.Object({
  status: Type.String({ description: 'TargetStatus of the domain.' }),
  value: nullableNumber,
  numerator: nullableNumber,
  denominator: nullableNumber,
  expectedNow: nullableNumber,
  goal: Type.Number(),
  goalYear: Type.Union([Type.Integer(), Type.Null()]),
  gap: nullableNumber,
  unitsReported: Type.Integer(),
  unitsOwing: Type.Integer(),
  asOf: Type.Union([DateShape, Type.Null()]),
})
export type AssessmentShape = Static<typeof AssessmentShape>

export const TargetRow = Type.Object({
  id: Uuid,
  text: Type.String(),
  kind: Type.String(),
  indicator: nullableText,
  indicatorName: Type.Union([BilingualShape, Type.Null()]),
  operator: Type.String(),
  value: Type.Number(),
  valueTo: nullableNumber,
  unit: Type.String(),
  unitWord: Type.Union([BilingualShape, Type.Null()]),
  deadlineYear: Type.Union([Type.Integer(), Type.Null()]),
  milestones: Type.Array(Type.Object({ year: Type.Integer(), value: Type.Number() })),
  ownerAgency: nullableText,
  measuredBy: Type.String(),
  enforcement: Type.Boolean(),
  assessment: AssessmentShape,
})
export type TargetRow = Static<typeof TargetRow>

export const TargetBoard = Type.Object({
  planId: Uuid,
  unit: UnitRef,
  period: PeriodRef,
  /** "theo báo cáo của reported/owing đơn vị cấp xã", accepted among them. */
  completeness: Type.Object({ owing: Type.Integer(), reported: Type.Integer(), accepted: Type.Integer() }),
  targets: Type.Array(TargetRow),
  /** Grows with every return that reaches the unit: the page refetches when it moves. */
  version: Type.Integer(),
})
export type TargetBoard = Static<typeof TargetBoard>

const BoardQuery = Type.Object({ unit: Type.Optional(UnitIdShape), period: Type.Optional(PeriodIdShape) })
export const GetTargetBoard = {
  params: Type.Object({ planId: Uuid }),
  querystring: BoardQuery,
  response: { 200: TargetBoard },
}

export const TargetDetail = Type.Object({
  row: TargetRow,
  planNumber: nullableText,
  span: Type.Union([Type.Object({ start: Type.Integer(), end: Type.Integer() }), Type.Null()]),
  formula: Type.Union([BilingualShape, Type.Null()]),
  definition: Type.Union([BilingualShape, Type.Null()]),
  source: nullableText,
  /** Value per period, oldest first; empty for enforcement and class S3. `expected` is the plan's trajectory. */
  series: Type.Array(
    Type.Object({
      period: PeriodIdShape,
      name: BilingualShape,
      value: nullableNumber,
      expected: nullableNumber,
    }),
  ),
  /** "Nguồn số liệu": the units the value is made of, weakest first; empty for enforcement and class S3. */
  units: Type.Array(
    Type.Object({
      unit: UnitRef,
      numerator: nullableNumber,
      denominator: nullableNumber,
      value: nullableNumber,
      /** accepted | sent | returned | draft | none */
      returnStatus: Type.String(),
      returnId: Type.Union([Uuid, Type.Null()]),
    }),
  ),
  tasks: Type.Array(Type.Object({ id: Uuid, text: Type.String(), agency: nullableText, role: nullableText })),
})
export type TargetDetail = Static<typeof TargetDetail>
export const GetTarget = {
  params: Type.Object({ planId: Uuid, targetId: Uuid }),
  querystring: BoardQuery,
  response: { 200: TargetDetail },
}

export const TaskRow = Type.Object({
  id: Uuid,
  text: Type.String(),
  agency: nullableText,
  role: nullableText,
  deadlineYear: Type.Union([Type.Integer(), Type.Null()]),
  frequency: nullableText,
})
export type TaskRow = Static<typeof TaskRow>
export const ListTasks = { params: Type.Object({ planId: Uuid }), response: { 200: Type.Array(TaskRow) } }

/** DOCX of the periodic report; `Content-Disposition: attachment`. */
export const ExportReport = { params: Type.Object({ planId: Uuid }), querystring: BoardQuery }
export const ReportPreview = Type.Object({ fileName: Type.String(), paragraphs: Type.Array(Type.String()) })
export type ReportPreview = Static<typeof ReportPreview>
export const PreviewReport = {
  params: Type.Object({ planId: Uuid }),
  querystring: BoardQuery,
  response: { 200: ReportPreview },
}
