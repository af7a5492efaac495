import { Type, type Static } from 'typebox'
import {
  BilingualShape,
  InstantShape,
  PeriodIdShape,
  PeriodRef,
  UnitIdShape,
  UnitRef,
  Uuid,
} from '../shapes.ts'

const nullableText = Type.Union([Type.String(), Type.Null()])
const nullableNumber = Type.Union([Type.Number(), Type.Null()])
export const CellStateShape = Type.Union([
  Type.Literal('value'),
  Type.Literal('none'),
  Type.Literal('missing'),
  Type.Literal('not-applicable'),
  Type.Literal('not-constituted'),
])

export const ReturnLine = Type.Object({
  element: Type.String(),
  name: BilingualShape,
  unitWord: BilingualShape,
  definition: BilingualShape,
  valueType: Type.String(),
  carryOver: Type.Boolean(),
  /** null: nothing entered yet. */
  state: Type.Union([CellStateShape, Type.Null()]),
  value: nullableNumber,
  note: nullableText,
  /** Grows with each save of this cell; 0 before the first. Send back as `baseVersion`. */
  cellVersion: Type.Integer(),
  /** A stock proposed from the last period, not yet confirmed; never a flow. */
  proposed: nullableNumber,
  lastPeriod: nullableNumber,
  sameLastYear: nullableNumber,
})
export type ReturnLine = Static<typeof ReturnLine>

export const ReturnSection = Type.Object({
  code: Type.String(),
  title: BilingualShape,
  owner: BilingualShape,
  filled: Type.Integer(),
  lines: Type.Array(ReturnLine),
})
export type ReturnSection = Static<typeof ReturnSection>

export const ReturnFinding = Type.Object({
  severity: Type.Union([Type.Literal('hard'), Type.Literal('soft')]),
  elements: Type.Array(Type.String()),
  message: BilingualShape,
})
export type ReturnFinding = Static<typeof ReturnFinding>

export const ReturnHistoryEntry = Type.Object({
  action: Type.String(),
  at: InstantShape,
  /** Display name of the employee who acted. */
  by: Type.String(),
  reason: nullableText,
  version: Type.Integer(),
})

export const ReturnDetail = Type.Object({
  id: Uuid,
  unit: UnitRef,
  form: Type.Object({ code: Type.String(), version: Type.Integer(), name: BilingualShape }),
  period: PeriodRef,
  /** draft | sent | returned | accepted */
  status: Type.String(),
  /** Number of the last sealed version; 0 before the first sending. */
  version: Type.Integer(),
  /** SHA-256 of the sealed snapshot, hex; null before the first sending. */
  seal: nullableText,
  sections: Type.Array(ReturnSection),
  narratives: Type.Array(
    Type.Object({
      code: Type.String(),
      title: BilingualShape,
      text: Type.String(),
      maxCharacters: Type.Integer(),
      version: Type.Integer(),
    }),
  ),
  findings: Type.Array(ReturnFinding),
  filled: Type.Integer(),
  total: Type.Integer(),
  history: Type.Array(ReturnHistoryEntry),
  /** What this caller may do now, of `edit`, `send`, `send-back`, `accept`. */
  actions: Type.Array(Type.String()),
})
export type ReturnDetail = Static<typeof ReturnDetail>

export const OpenReturnBody = Type.Object(
  { unitId: UnitIdShape, form: Type.String({ maxLength: 40 }), period: PeriodIdShape },
  { additionalProperties: false },
)
export type OpenReturnBody = Static<typeof OpenReturnBody>
/** The unit's return for the form and period; made when it does not exist yet. */
export const OpenReturn = { body: OpenReturnBody, response: { 200: ReturnDetail } }

const ReturnParams = Type.Object({ returnId: Uuid })
export const GetReturn = { params: ReturnParams, response: { 200: ReturnDetail } }

export const CellEdit = Type.Object(
  {
    element: Type.String({ maxLength: 40 }),
    baseVersion: Type.Integer({ minimum: 0 }),
    /** null clears the cell. */
    state: Type.Union([CellStateShape, Type.Null()]),
    /** As typed, Vietnamese style ("1.234"); read by the domain's parseFigure. Only for state `value`. */
    text: Type.Optional(Type.String({ maxLength: 40 })),
    note: Type.Optional(nullableText),
  },
  { additionalProperties: false },
)
export type CellEdit = Static<typeof CellEdit>
export const SaveCellsBody = Type.Object(
  { cells: Type.Array(CellEdit, { minItems: 1, maxItems: 200 }) },
  { additionalProperties: false },
)
export type SaveCellsBody = Static<typeof SaveCellsBody>
/** All cells or none. Idempotent by the header `Idempotency-Key`. */
export const SaveCells = { params: ReturnParams, body: SaveCellsBody, response: { 200: ReturnDetail } }

/** "Không phát sinh trong kỳ": every empty line of the section becomes 0 in one confirmed act. */
export const CloseSection = {
  params: Type.Object({ returnId: Uuid, section: Type.String({ maxLength: 40 }) }),
  response: { 200: ReturnDetail },
}

export const SaveNarrativeBody = Type.Object(
  { baseVersion: Type.Integer(), text: Type.String({ maxLength: 10_000 }) },
  { additionalProperties: false },
)
export type SaveNarrativeBody = Static<typeof SaveNarrativeBody>
export const SaveNarrative = {
  params: Type.Object({ returnId: Uuid, narrative: Type.String({ maxLength: 40 }) }),
  body: SaveNarrativeBody,
  response: { 200: ReturnDetail },
}

export const SendReturn = { params: ReturnParams, response: { 200: ReturnDetail } }
export const AcceptReturn = { params: ReturnParams, response: { 200: ReturnDetail } }
export const SendBackBody = Type.Object(
  { reason: Type.String({ maxLength: 500 }) },
  { additionalProperties: false },
)
export type SendBackBody = Static<typeof SendBackBody>
export const SendBackReturn = { params: ReturnParams, body: SendBackBody, response: { 200: ReturnDetail } }

export const ReturnQueueRow = Type.Object({
  unit: UnitRef,
  returnId: Type.Union([Uuid, Type.Null()]),
  /** none: the unit has opened nothing yet. */
  status: Type.String(),
  late: Type.Boolean(),
  filled: Type.Integer(),
  total: Type.Integer(),
  sentAt: Type.Union([InstantShape, Type.Null()]),
  version: Type.Integer(),
})
export type ReturnQueueRow = Static<typeof ReturnQueueRow>
export const ReturnQueue = Type.Object({
  period: PeriodRef,
  form: Type.Object({ code: Type.String(), name: BilingualShape }),
  counts: Type.Object({
    owing: Type.Integer(),
    accepted: Type.Integer(),
    waiting: Type.Integer(),
    returned: Type.Integer(),
    notSent: Type.Integer(),
    overdue: Type.Integer(),
  }),
  rows: Type.Array(ReturnQueueRow),
})
export type ReturnQueue = Static<typeof ReturnQueue>
/** Every unit in the caller's scope that owes the form, with where its return stands. */
export const GetReturnQueue = {
  querystring: Type.Object({
    unit: Type.Optional(UnitIdShape),
    form: Type.Optional(Type.String({ maxLength: 40 })),
    period: Type.Optional(PeriodIdShape),
    search: Type.Optional(Type.String({ maxLength: 100 })),
    status: Type.Optional(Type.String({ maxLength: 20 })),
  }),
  response: { 200: ReturnQueue },
}

export const ReturnDifference = Type.Object({
  element: Type.String(),
  name: BilingualShape,
  before: nullableText,
  after: nullableText,
})
export type ReturnDifference = Static<typeof ReturnDifference>
/** Cell by cell, between two sealed versions. */
export const CompareVersions = {
  params: ReturnParams,
  querystring: Type.Object({ from: Type.Integer({ minimum: 1 }), to: Type.Integer({ minimum: 1 }) }),
  response: { 200: Type.Array(ReturnDifference) },
}
