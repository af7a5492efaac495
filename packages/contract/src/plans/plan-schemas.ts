import { Type, type Static } from 'typebox'
import { DateShape, Done, InstantShape, UnitIdShape, UnitRef, Uuid } from '../shapes.ts'
import { ItemFields, ItemKindShape, nullable, PlanItem } from './plan-item-schemas.ts'

export { ItemFields, PlanItem } from './plan-item-schemas.ts'
export type { ItemKind, ItemState } from './plan-item-schemas.ts'

const listOfNames = (maxLength: number) =>
  Type.Optional(Type.Array(Type.String({ maxLength }), { maxItems: 60 }))

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
    /** The programme or plan of a higher level that it carries out. What is left out of a change stays as it is. */
    programme: Type.Optional(
      nullable(
        Type.Object(
          {
            number: nullable(Type.String({ maxLength: 80 })),
            name: nullable(Type.String({ maxLength: 500 })),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    /** Numbers of the documents that it changes itself, and of those that it puts out of force. */
    amends: listOfNames(80),
    replaces: listOfNames(80),
    /** "Nơi nhận", line by line. */
    recipients: listOfNames(300),
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

/** A heading or point of the document, in the order of the text. */
export const PlanOutlineEntry = Type.Object({
  id: Type.String(),
  parent: nullable(Type.String()),
  marker: Type.String(),
  title: Type.String(),
  /** situation, basis, purpose, viewpoint, objective, target, task, budget, organisation, reporting, recipients, signature, annex */
  role: nullable(Type.String()),
  start: Type.Integer(),
})
export type PlanOutlineEntry = Static<typeof PlanOutlineEntry>

/** A number that could have been a target and is not; `why` is the code of the rule that set it aside. */
export const PlanNumberSetAside = Type.Object({
  start: Type.Integer(),
  end: Type.Integer(),
  why: Type.String(),
})
export type PlanNumberSetAside = Static<typeof PlanNumberSetAside>

export const PlanDetail = Type.Object({
  summary: PlanSummary,
  /** The text that was read, replaced by another when somebody edits it; send it back as `baseDocument`. */
  documentId: nullable(Uuid),
  /**
   * The normalised text with every named street or point as a run of █ of the same length, unless the caller's
   * agency owns the plan (`placesShown`); null for a pack.
   */
  text: nullable(Type.String()),
  placesShown: Type.Boolean(),
  /** The agency whose own accounts may see named streets and points; null: nobody. Edited with the header. */
  owningAgency: nullable(Type.String()),
  outline: Type.Array(PlanOutlineEntry),
  setAside: Type.Array(PlanNumberSetAside),
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
/**
 * Pasted text. Files go to POST /api/plans/files as multipart: fields `unitId` and, if wanted, `dropAnnex` ("true"),
 * then `file`. Refused with `file/list-of-persons`, whose details say `canDrop` (true: send again with `dropAnnex`),
 * `line` (1-based, of the first list) and `heading` of the annex, or null.
 */
export const PastePlanBody = Type.Object(
  {
    unitId: UnitIdShape,
    /** At most 500,000 characters; more is refused in words by the service. */
    text: Type.String({ maxLength: 4_000_000 }),
    /** Leaves out annexes that list persons and reads the rest; a list elsewhere is refused all the same. */
    dropAnnex: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
export type PastePlanBody = Static<typeof PastePlanBody>
export const PastePlan = { body: PastePlanBody, response: { 200: PlanDetail } }
export const UploadPlan = { response: { 200: PlanDetail } }

export const EditHeaderBody = Type.Object(
  {
    baseVersion: Type.Integer(),
    header: PlanHeader,
    /** A code of the agency catalogue, or null; left out: as it is. */
    owningAgency: Type.Optional(nullable(Type.String({ maxLength: 40 }))),
  },
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

/** Two or more items of one kind become one: the words from the first to the last, the fields of the first. */
export const MergeItemsBody = Type.Object(
  {
    items: Type.Array(
      Type.Object({ id: Uuid, baseVersion: Type.Integer() }, { additionalProperties: false }),
      {
        minItems: 2,
        maxItems: 50,
      },
    ),
  },
  { additionalProperties: false },
)
export type MergeItemsBody = Static<typeof MergeItemsBody>
export const MergeItems = { params: PlanParams, body: MergeItemsBody, response: { 200: PlanDetail } }

/** One item becomes two; `at` is an offset of the plan's text inside the item, each part holding words. */
export const SplitItemBody = Type.Object(
  { baseVersion: Type.Integer(), at: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
)
export type SplitItemBody = Static<typeof SplitItemBody>
export const SplitItem = { params: ItemParams, body: SplitItemBody, response: { 200: PlanDetail } }

/** Undoes the merge or split that made this item: what it was made from stands again as it stood. */
export const UnmakeItemBody = Type.Object({ baseVersion: Type.Integer() }, { additionalProperties: false })
export type UnmakeItemBody = Static<typeof UnmakeItemBody>
export const UnmakeItem = { params: ItemParams, body: UnmakeItemBody, response: { 200: PlanDetail } }

/**
 * The edited text of a draft, read again: what people decided stays with its words, what nobody decided is read anew.
 * Runs of █ stand for the names they hide and must all still be there, in their order.
 */
export const RereadBody = Type.Object(
  { baseDocument: Uuid, text: Type.String({ maxLength: 4_000_000 }) },
  { additionalProperties: false },
)
export type RereadBody = Static<typeof RereadBody>
export const RereadReply = Type.Object({
  plan: PlanDetail,
  /** Counts of items. */
  changes: Type.Object({
    /** Decided earlier, with the same words at the same place. */
    kept: Type.Integer(),
    /** Decided earlier, found again elsewhere or in nearly the same words. */
    moved: Type.Integer(),
    /** Decided earlier, their words are gone: they stay without a place, marked `text-gone`. */
    gone: Type.Integer(),
    /** Read from the new text, to be reviewed, and not proposed before with these words. */
    fresh: Type.Integer(),
    /** Proposed earlier, decided by nobody and not found any more. */
    dropped: Type.Integer(),
  }),
})
export type RereadReply = Static<typeof RereadReply>
export const RereadPlan = { params: PlanParams, body: RereadBody, response: { 200: RereadReply } }

/** Accepts every proposed item (of the kind, if one is given) whose confidence is at least this. */
export const AcceptAboveBody = Type.Object(
  { confidence: Type.Number({ minimum: 0, maximum: 1 }), kind: Type.Optional(ItemKindShape) },
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
