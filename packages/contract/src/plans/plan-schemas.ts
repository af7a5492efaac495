import { Type, type Static } from 'typebox'
import { DateShape, Done, InstantShape, UnitIdShape, UnitRef, Uuid } from '../shapes.ts'

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) =>
  Type.Union([shape, Type.Null()])

export const PlanHeader = Type.Object(
  {
    number: nullable(Type.String({ maxLength: 60 })),
    kind: nullable(Type.String({ maxLength: 20 })),
    issuedOn: nullable(DateShape),
    issuer: nullable(Type.String({ maxLength: 300 })),
    title: nullable(Type.String({ maxLength: 500 })),
    periodFrom: nullable(Type.Integer({ minimum: 1990, maximum: 2100 })),
    periodTo: nullable(Type.Integer({ minimum: 1990, maximum: 2100 })),
    /** Numbers of the documents it rests on, e.g. "1629/QĐ-TTg". */
    basis: Type.Array(Type.String({ maxLength: 80 }), { maxItems: 60 }),
  },
  { additionalProperties: false },
)
export type PlanHeader = Static<typeof PlanHeader>

export const PlanStatusShape = Type.Union([
  Type.Literal('draft'),
  Type.Literal('published'),
  Type.Literal('amending'),
  Type.Literal('discarded'),
])
export const PlanSummary = Type.Object({
  id: Uuid,
  unit: UnitRef,
  status: PlanStatusShape,
  /** 0 before the first publication. */
  version: Type.Integer(),
  header: PlanHeader,
  targets: Type.Integer(),
  tasks: Type.Integer(),
  /** Items that nobody has accepted, edited or removed yet. */
  unreviewed: Type.Integer(),
  /** A pack of facts in our own words, or a document that was read here. */
  origin: Type.Union([Type.Literal('pack'), Type.Literal('document')]),
  updatedAt: InstantShape,
})
export type PlanSummary = Static<typeof PlanSummary>

export const ItemKindShape = Type.Union([
  Type.Literal('target'),
  Type.Literal('task'),
  Type.Literal('assignment'),
  Type.Literal('budget'),
  Type.Literal('reporting'),
  Type.Literal('objective'),
])
export type ItemKind = 'target' | 'task' | 'assignment' | 'budget' | 'reporting' | 'objective'
export type ItemState = 'proposed' | 'accepted' | 'edited' | 'removed'

/** What a reviewed item says; which fields are filled depends on its kind. */
export const ItemFields = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 4000 }),
    // a target
    indicator: Type.Optional(nullable(Type.String({ maxLength: 40 }))),
    targetKind: Type.Optional(Type.String({ maxLength: 30 })),
    operator: Type.Optional(Type.String({ maxLength: 20 })),
    value: Type.Optional(nullable(Type.Number())),
    valueTo: Type.Optional(nullable(Type.Number())),
    unit: Type.Optional(nullable(Type.String({ maxLength: 30 }))),
    deadlineYear: Type.Optional(nullable(Type.Integer({ minimum: 1990, maximum: 2100 }))),
    baselineValue: Type.Optional(nullable(Type.Number())),
    baselineYear: Type.Optional(nullable(Type.Integer({ minimum: 1990, maximum: 2100 }))),
    scopeLevel: Type.Optional(nullable(Type.String({ maxLength: 20 }))),
    population: Type.Optional(nullable(Type.String({ maxLength: 300 }))),
    measuredBy: Type.Optional(Type.String({ maxLength: 20 })),
    // a task or assignment
    agency: Type.Optional(nullable(Type.String({ maxLength: 200 }))),
    role: Type.Optional(nullable(Type.String({ maxLength: 20 }))),
    frequency: Type.Optional(nullable(Type.String({ maxLength: 60 }))),
    // money
    amountVnd: Type.Optional(nullable(Type.Number({ minimum: 0 }))),
  },
  { additionalProperties: false },
)
export type ItemFields = Static<typeof ItemFields>

export const PlanItem = Type.Object({
  id: Uuid,
  kind: ItemKindShape,
  state: Type.Unsafe<ItemState>(Type.String()),
  /** Grows with every change; send it back as `baseVersion`. */
  itemVersion: Type.Integer(),
  start: nullable(Type.Integer()),
  end: nullable(Type.Integer()),
  /** 0…1; how sure the reader is. 1 for what a person added. */
  confidence: Type.Number(),
  /** Codes of the reader's rules that made it so; explained by the web's words. */
  why: Type.Array(Type.String()),
  fields: ItemFields,
})
export type PlanItem = Static<typeof PlanItem>

export const PlanDetail = Type.Object({
  summary: PlanSummary,
  /** The normalised text with named places masked unless the caller's agency owns them; null for a pack. */
  text: nullable(Type.String()),
  fileName: nullable(Type.String()),
  items: Type.Array(PlanItem),
  /** Why it cannot be taken into use yet, as problem codes; empty when it can. */
  blockers: Type.Array(Type.Object({ code: Type.String(), itemId: nullable(Uuid) })),
  warnings: Type.Array(Type.String()),
  headerVersion: Type.Integer(),
})
export type PlanDetail = Static<typeof PlanDetail>

const PlanParams = Type.Object({ planId: Uuid })
const ItemParams = Type.Object({ planId: Uuid, itemId: Uuid })

export const ListPlans = {
  querystring: Type.Object({ search: Type.Optional(Type.String({ maxLength: 100 })) }),
  response: { 200: Type.Array(PlanSummary) },
}
export const GetPlan = { params: PlanParams, response: { 200: PlanDetail } }
/** Pasted text. Files go to POST /api/plans/files as multipart: field `unitId`, then `file`. */
export const PastePlanBody = Type.Object(
  { unitId: UnitIdShape, text: Type.String({ maxLength: 2_000_000 }) },
  { additionalProperties: false },
)
export type PastePlanBody = Static<typeof PastePlanBody>
export const PastePlan = { body: PastePlanBody, response: { 200: PlanDetail } }
export const UploadPlan = { response: { 200: PlanDetail } }

export const EditHeaderBody = Type.Object(
  { baseVersion: Type.Integer(), header: PlanHeader },
  { additionalProperties: false },
)
export type EditHeaderBody = Static<typeof EditHeaderBody>
export const EditHeader = { params: PlanParams, body: EditHeaderBody, response: { 200: PlanDetail } }

export const AddItemBody = Type.Object(
  { kind: ItemKindShape, start: nullable(Type.Integer()), end: nullable(Type.Integer()), fields: ItemFields },
  { additionalProperties: false },
)
export type AddItemBody = Static<typeof AddItemBody>
export const AddItem = { params: PlanParams, body: AddItemBody, response: { 200: PlanDetail } }

export const EditItemBody = Type.Object(
  {
    baseVersion: Type.Integer(),
    /** accepted | removed | proposed (undo). With `fields` and no state the item becomes "edited". */
    state: Type.Optional(
      Type.Union([Type.Literal('accepted'), Type.Literal('removed'), Type.Literal('proposed')]),
    ),
    fields: Type.Optional(ItemFields),
  },
  { additionalProperties: false },
)
export type EditItemBody = Static<typeof EditItemBody>
export const EditItem = { params: ItemParams, body: EditItemBody, response: { 200: PlanDetail } }

/** Accepts every proposed item whose confidence is at least this. */
export const AcceptAboveBody = Type.Object(
  { confidence: Type.Number({ minimum: 0, maximum: 1 }) },
  { additionalProperties: false },
)
export type AcceptAboveBody = Static<typeof AcceptAboveBody>
export const AcceptAbove = { params: PlanParams, body: AcceptAboveBody, response: { 200: PlanDetail } }

export const PublishPlan = { params: PlanParams, response: { 200: PlanDetail } }
export const ReasonBody = Type.Object(
  { reason: Type.String({ maxLength: 500 }) },
  { additionalProperties: false },
)
export type ReasonBody = Static<typeof ReasonBody>
/** Opens a new draft of a published plan; the published version stays in force until the draft is published. */
export const AmendPlan = { params: PlanParams, body: ReasonBody, response: { 200: PlanDetail } }
/** Throws the draft (or the amendment's draft) away; the published versions stay. */
export const DiscardPlan = { params: PlanParams, response: { 200: Done } }

export const PlanVersion = Type.Object({
  version: Type.Integer(),
  publishedAt: InstantShape,
  publishedBy: Type.String(),
  reason: nullable(Type.String()),
  header: PlanHeader,
  targets: Type.Integer(),
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
})
export type PlanVersion = Static<typeof PlanVersion>
export const ListPlanVersions = { params: PlanParams, response: { 200: Type.Array(PlanVersion) } }
