import type { ItemFields, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { vietnameseDate } from '@hoanhap/domain/plain-date'
import { numberText } from '@hoanhap/domain/reports/vietnamese-numbers'

/** What the form holds while somebody types: texts, as typed. Lists stand one entry a line. */
export type ItemDraft = {
  readonly text: string
  readonly indicator: string
  readonly targetKind: string
  readonly operator: string
  readonly value: string
  readonly valueTo: string
  readonly unit: string
  readonly deadlineYear: string
  readonly baselineValue: string
  readonly baselineYear: string
  /** One a line: year, colon, value. */
  readonly milestones: string
  readonly scopeLevel: string
  readonly population: string
  readonly measuredBy: string
  readonly agency: string
  readonly role: string
  readonly through: string
  readonly frequency: string
  /** Day/month/year. */
  readonly dueOn: string
  /** Ids of targets. */
  readonly serves: string
  readonly amountVnd: string
  readonly purpose: string
  readonly yearFrom: string
  readonly yearTo: string
  readonly sources: string
  readonly reporter: string
  readonly recipient: string
  readonly due: string
  readonly addressees: string
  readonly outline: string
  readonly figures: string
}
export type DraftField = keyof ItemDraft
export type DraftError = 'required' | 'number' | 'year' | 'order' | 'money' | 'date' | 'milestones' | 'long'
export type DraftErrors = Readonly<Partial<Record<DraftField, DraftError>>>

/** What the parts of the form share. */
export type FieldsProps = {
  readonly draft: ItemDraft
  readonly errors: DraftErrors
  readonly set: (change: Partial<ItemDraft>) => void
}

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : numberText(value, 3)
const year = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)
const lines = (values: readonly string[] | undefined): string => (values ?? []).join('\n')

/** The form of an item; of a new one when there is little in it. */
export const draftOf = (fields: ItemFields): ItemDraft => ({
  text: fields.text,
  indicator: fields.indicator ?? '',
  targetKind: fields.targetKind ?? 'count',
  operator: fields.operator ?? '>=',
  value: number(fields.value),
  valueTo: number(fields.valueTo),
  unit: fields.unit ?? 'count',
  deadlineYear: year(fields.deadlineYear),
  baselineValue: number(fields.baselineValue),
  baselineYear: year(fields.baselineYear),
  milestones: lines(fields.milestones?.map((each) => `${each.year}: ${number(each.value)}`)),
  scopeLevel: fields.scopeLevel ?? '',
  population: fields.population ?? '',
  measuredBy: fields.measuredBy ?? 'form',
  ...dutyDraftOf(fields),
})

const dutyDraftOf = (fields: ItemFields) => ({
  agency: fields.agency ?? '',
  role: fields.role ?? '',
  through: fields.through ?? '',
  frequency: fields.frequency ?? '',
  dueOn: fields.dueOn ? vietnameseDate(fields.dueOn) : '',
  serves: lines(fields.serves),
  amountVnd: number(fields.amountVnd),
  purpose: fields.purpose ?? '',
  yearFrom: year(fields.yearFrom),
  yearTo: year(fields.yearTo),
  sources: lines(fields.sources),
  reporter: fields.reporter ?? '',
  recipient: fields.recipient ?? '',
  due: lines(fields.due),
  addressees: lines(fields.addressees),
  outline: lines(fields.outline),
  figures: lines(fields.figures),
})

/** Whether anything was typed that is not in the item. */
export const isChanged = (item: Pick<PlanItem, 'fields'>, draft: ItemDraft): boolean => {
  const before = draftOf(item.fields)
  return (Object.keys(before) as DraftField[]).some((field) => before[field] !== draft[field])
}
