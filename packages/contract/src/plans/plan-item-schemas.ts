import { MEASURES, SCOPE_LEVELS, TARGET_KINDS, TARGET_OPERATORS } from '@hoanhap/domain/targets/target'
import { Type, type Static, type TSchema } from 'typebox'
import { DateShape, Uuid } from '../shapes.ts'

export const nullable = <T extends TSchema>(shape: T) => Type.Union([shape, Type.Null()])
const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>(Type.Union(values.map((value) => Type.Literal(value))))
const words = (maxLength: number) => Type.Optional(nullable(Type.String({ maxLength })))
const listOfWords = (maxItems: number, maxLength: number) =>
  Type.Optional(Type.Array(Type.String({ maxLength }), { maxItems }))
/** What a target can aim at; nothing is counted below nought, and no plan counts to a trillion. */
const Figure = Type.Number({ minimum: 0, maximum: 1e12 })
const number = Type.Optional(nullable(Figure))
const year = Type.Integer({ minimum: 1990, maximum: 2100 })
const optionalYear = Type.Optional(nullable(year))

const KINDS = ['target', 'task', 'assignment', 'budget', 'reporting', 'request', 'objective'] as const
export const ItemKindShape = oneOf(KINDS)
export type ItemKind = (typeof KINDS)[number]
export type ItemState = 'proposed' | 'accepted' | 'edited' | 'removed'

const TargetKindShape = oneOf(TARGET_KINDS)
const OperatorShape = oneOf(TARGET_OPERATORS)
const ScopeLevelShape = oneOf(SCOPE_LEVELS)
const MeasuredByShape = oneOf(MEASURES)
const AssignmentRoleShape = oneOf(['lead', 'coordinate', 'perform', 'request', 'standing', 'guide'])

/** What a reviewed item says; which fields are filled depends on its kind. */
export const ItemFields = Type.Object(
  {
    /** Holds a letter, a digit or a covered name: blanks and marks alone say nothing. */
    text: Type.String({ minLength: 1, maxLength: 4000, pattern: '[\\p{L}\\d█•]' }),
    // a target
    indicator: words(40),
    targetKind: Type.Optional(TargetKindShape),
    operator: Type.Optional(OperatorShape),
    value: number,
    valueTo: number,
    unit: words(30),
    deadlineYear: optionalYear,
    baselineValue: number,
    baselineYear: optionalYear,
    /** What is to be reached in the years before the deadline, in the target's unit. */
    milestones: Type.Optional(
      Type.Array(Type.Object({ year, value: Figure }, { additionalProperties: false }), {
        maxItems: 20,
      }),
    ),
    scopeLevel: Type.Optional(nullable(ScopeLevelShape)),
    population: words(300),
    measuredBy: Type.Optional(MeasuredByShape),
    // a task or assignment; `agency` also of a target
    agency: words(200),
    role: Type.Optional(nullable(AssignmentRoleShape)),
    /** The sub-agency that acts: "(thông qua Chi cục …)". */
    through: words(200),
    frequency: words(120),
    /** The whole day, where the text gives one; `deadlineYear` is then its year. Also of a request. */
    dueOn: Type.Optional(nullable(DateShape)),
    /** Items of kind `target` of the same plan that it serves. */
    serves: Type.Optional(Type.Array(Uuid, { maxItems: 60 })),
    // money
    amountVnd: Type.Optional(nullable(Type.Number({ minimum: 0, maximum: 1e15 }))),
    /** What the money is for: the row of an annex table. */
    purpose: words(300),
    yearFrom: optionalYear,
    yearTo: optionalYear,
    sources: listOfWords(20, 200),
    // a reporting duty, or what a letter asks others to report
    reporter: words(300),
    recipient: words(300),
    /** Due days as written, e.g. "trước ngày 15/6". */
    due: listOfWords(20, 200),
    addressees: listOfWords(60, 200),
    /** Points that the report is to follow. */
    outline: listOfWords(60, 300),
    /** Figures asked for, as written. */
    figures: listOfWords(60, 300),
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
  /**
   * Codes of the reader's rules that made it so; explained by the web's words. Codes of the review itself:
   * `added-by-person`, `merged`, `split`, `text-gone` (decided earlier, and its words are no longer in the text).
   */
  why: Type.Array(Type.String()),
  /**
   * Items that were merged or split into this one; they stay, with state `removed`, until it is undone.
   * Empty for what the reader found and what a person added.
   */
  madeFrom: Type.Array(Uuid),
  fields: ItemFields,
})
export type PlanItem = Static<typeof PlanItem>
