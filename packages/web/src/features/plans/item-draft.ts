import type { ItemFields, ItemKind, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { numberText } from '@hoanhap/domain/reports/vietnamese-numbers'
import { parseFigure } from '@hoanhap/domain/returns/figure-text'

/** What the form holds while somebody types: texts, as typed. */
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
  readonly scopeLevel: string
  readonly population: string
  readonly measuredBy: string
  readonly agency: string
  readonly role: string
  readonly frequency: string
  readonly amountVnd: string
}
export type DraftField = keyof ItemDraft
export type DraftError = 'required' | 'number' | 'year' | 'order' | 'money'
export type DraftErrors = Readonly<Partial<Record<DraftField, DraftError>>>

/** What the parts of the form share. */
export type FieldsProps = {
  readonly draft: ItemDraft
  readonly errors: DraftErrors
  readonly set: (change: Partial<ItemDraft>) => void
}

/** Operators whose goal has an upper end. */
export const hasUpperEnd = (operator: string): boolean =>
  operator === 'range' || operator === 'reduce_by' || operator === 'increase_by'

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : numberText(value, 3)
const year = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

/** The form of an item; of a new one when there is none. */
export function draftOf(fields: ItemFields): ItemDraft {
  return {
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
    scopeLevel: fields.scopeLevel ?? '',
    population: fields.population ?? '',
    measuredBy: fields.measuredBy ?? 'form',
    agency: fields.agency ?? '',
    role: fields.role ?? '',
    frequency: fields.frequency ?? '',
    amountVnd: number(fields.amountVnd),
  }
}

const asNumber = (text: string, valueType: 'decimal' | 'money'): number | undefined => {
  const read = parseFigure(text, { code: 'plan', valueType })
  return typeof read === 'number' ? read : undefined
}
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Collects what a form says and what is wrong with it. */
class DraftReading {
  readonly errors: Partial<Record<DraftField, DraftError>> = {}
  readonly draft: ItemDraft

  constructor(draft: ItemDraft) {
    this.draft = draft
  }

  number(field: 'value' | 'valueTo' | 'baselineValue'): number | null {
    if (this.draft[field].trim() === '') return null
    const value = asNumber(this.draft[field], 'decimal')
    if (value === undefined) this.errors[field] = 'number'
    return value ?? null
  }

  money(): number | null {
    if (this.draft.amountVnd.trim() === '') return null
    const value = asNumber(this.draft.amountVnd, 'money')
    if (value === undefined) this.errors.amountVnd = 'money'
    return value ?? null
  }

  year(field: 'deadlineYear' | 'baselineYear'): number | null {
    const text = this.draft[field].trim()
    if (text === '') return null
    const value = Number(text)
    const isYear = /^\d{4}$/.test(text) && value >= 1990 && value <= 2100
    if (!isYear) this.errors[field] = 'year'
    return isYear ? value : null
  }

  require(field: DraftField): void {
    if (this.draft[field].trim() === '') this.errors[field] ??= 'required'
  }
}

export type DraftReply = { readonly fields: ItemFields } | { readonly errors: DraftErrors }

/**
 * What the form says, as the service takes it, or what is wrong beside which field. Numbers are read as officials
 * type them, by the same function as figures of returns.
 */
export function readDraft(kind: ItemKind, draft: ItemDraft): DraftReply {
  const reading = new DraftReading(draft)
  reading.require('text')
  const fields: ItemFields = { text: draft.text.trim(), ...fieldsOfKind(kind, draft, reading) }
  return Object.keys(reading.errors).length > 0 ? { errors: reading.errors } : { fields }
}

function fieldsOfKind(kind: ItemKind, draft: ItemDraft, reading: DraftReading): Partial<ItemFields> {
  if (kind === 'target') return targetFields(draft, reading)
  if (kind === 'assignment' || kind === 'task') {
    return {
      agency: orNull(draft.agency),
      role: orNull(draft.role),
      deadlineYear: reading.year('deadlineYear'),
      frequency: orNull(draft.frequency),
    }
  }
  if (kind === 'budget') return { amountVnd: reading.money() }
  return kind === 'reporting' ? { frequency: orNull(draft.frequency) } : {}
}

function targetFields(draft: ItemDraft, reading: DraftReading): Partial<ItemFields> {
  reading.require('value')
  reading.require('unit')
  const value = reading.number('value')
  const valueTo = hasUpperEnd(draft.operator) ? reading.number('valueTo') : null
  if (draft.operator === 'range') reading.require('valueTo')
  if (value !== null && valueTo !== null && valueTo < value) reading.errors.valueTo = 'order'
  return {
    indicator: orNull(draft.indicator),
    targetKind: draft.targetKind,
    operator: draft.operator,
    value,
    valueTo,
    unit: draft.unit.trim(),
    deadlineYear: reading.year('deadlineYear'),
    baselineValue: reading.number('baselineValue'),
    baselineYear: reading.year('baselineYear'),
    scopeLevel: orNull(draft.scopeLevel),
    population: orNull(draft.population),
    measuredBy: draft.measuredBy,
    agency: orNull(draft.agency),
  }
}

/** Whether anything was typed that is not in the item. */
export const isChanged = (item: Pick<PlanItem, 'fields'>, draft: ItemDraft): boolean => {
  const before = draftOf(item.fields)
  return (Object.keys(before) as DraftField[]).some((field) => before[field] !== draft[field])
}
