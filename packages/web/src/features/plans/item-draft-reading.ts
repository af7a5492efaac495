import type { ItemFields, ItemKind } from '@hoanhap/contract/plans/plan-schemas'
import type { PlainDate } from '@hoanhap/domain/plain-date'
import { parseFigure } from '@hoanhap/domain/returns/figure-text'
import { linesOf } from './entry-lines.ts'
import { readVietnameseDate } from './header-draft.ts'
import {
  choiceOf,
  hasUpperEnd,
  MEASURES,
  OPERATORS,
  SCOPE_LEVELS,
  TARGET_KINDS,
  TASK_ROLES,
  type Milestone,
} from './item-choices.ts'
import type { DraftError, DraftErrors, DraftField, ItemDraft } from './item-draft.ts'

const asNumber = (text: string, valueType: 'decimal' | 'money'): number | undefined => {
  const read = parseFigure(text, { code: 'plan', valueType })
  return typeof read === 'number' ? read : undefined
}
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const asYear = (text: string): number | undefined => {
  const value = Number(text)
  return /^\d{4}$/.test(text.trim()) && value >= 1990 && value <= 2100 ? value : undefined
}

type NumberField = 'value' | 'valueTo' | 'baselineValue'
type YearField = 'deadlineYear' | 'baselineYear' | 'yearFrom' | 'yearTo'

/** Collects what a form says and what is wrong with it. */
class DraftReading {
  readonly errors: Partial<Record<DraftField, DraftError>> = {}
  readonly draft: ItemDraft

  constructor(draft: ItemDraft) {
    this.draft = draft
  }

  number(field: NumberField): number | null {
    return this.#read(field, (text) => asNumber(text, 'decimal'), 'number')
  }

  money(): number | null {
    return this.#read('amountVnd', (text) => asNumber(text, 'money'), 'money')
  }

  year(field: YearField): number | null {
    return this.#read(field, asYear, 'year')
  }

  date(): PlainDate | null {
    return this.#read('dueOn', readVietnameseDate, 'date')
  }

  /** @param longest characters of one entry, as the contract bounds them */
  list(field: 'sources' | 'due' | 'addressees' | 'outline' | 'figures', longest: number): string[] {
    const entries = linesOf(this.draft[field])
    if (entries.some((entry) => entry.length > longest)) this.errors[field] = 'long'
    return entries
  }

  milestones(): Milestone[] {
    const found = linesOf(this.draft.milestones).map((line) => {
      const [year, ...value] = line.split(':')
      return { year: asYear(year!), value: asNumber(value.join(':'), 'decimal') }
    })
    const good = found.flatMap(({ year, value }) =>
      year === undefined || value === undefined ? [] : [{ year, value }],
    )
    const years = new Set(good.map((each) => each.year))
    if (good.length < found.length || years.size < good.length) this.errors.milestones = 'milestones'
    return good.toSorted((a, b) => a.year - b.year)
  }

  require(field: DraftField): void {
    if (this.draft[field].trim() === '') this.errors[field] ??= 'required'
  }

  #read<T>(field: DraftField, read: (text: string) => T | undefined, error: DraftError): T | null {
    if (this.draft[field].trim() === '') return null
    const value = read(this.draft[field])
    if (value === undefined) this.errors[field] = error
    return value ?? null
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
  switch (kind) {
    case 'target':
      return targetFields(draft, reading)
    case 'task':
    case 'assignment':
      return taskFields(draft, reading)
    case 'budget':
      return budgetFields(draft, reading)
    case 'reporting':
      return {
        ...reportFields(draft, reading),
        reporter: orNull(draft.reporter),
        frequency: orNull(draft.frequency),
      }
    case 'request':
      return requestFields(draft, reading)
    case 'objective':
      return {}
  }
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
    targetKind: choiceOf(TARGET_KINDS, draft.targetKind, 'count'),
    operator: choiceOf(OPERATORS, draft.operator, '>='),
    value,
    valueTo,
    unit: draft.unit.trim(),
    deadlineYear: reading.year('deadlineYear'),
    baselineValue: reading.number('baselineValue'),
    baselineYear: reading.year('baselineYear'),
    milestones: reading.milestones(),
    scopeLevel: choiceOf(SCOPE_LEVELS, draft.scopeLevel, null),
    population: orNull(draft.population),
    measuredBy: choiceOf(MEASURES, draft.measuredBy, 'form'),
    agency: orNull(draft.agency),
  }
}

function taskFields(draft: ItemDraft, reading: DraftReading): Partial<ItemFields> {
  const dueOn = reading.date()
  const year = reading.year('deadlineYear')
  return {
    agency: orNull(draft.agency),
    role: choiceOf(TASK_ROLES, draft.role, null),
    through: orNull(draft.through),
    dueOn,
    // A whole day says its year; two that disagree would be two deadlines.
    deadlineYear: dueOn === null ? year : Number(dueOn.slice(0, 4)),
    frequency: orNull(draft.frequency),
    serves: linesOf(draft.serves),
  }
}

function budgetFields(draft: ItemDraft, reading: DraftReading): Partial<ItemFields> {
  const yearFrom = reading.year('yearFrom')
  const yearTo = reading.year('yearTo')
  if (yearFrom !== null && yearTo !== null && yearTo < yearFrom) reading.errors.yearTo = 'order'
  return {
    amountVnd: reading.money(),
    purpose: orNull(draft.purpose),
    yearFrom,
    yearTo,
    sources: reading.list('sources', 200),
  }
}

const reportFields = (draft: ItemDraft, reading: DraftReading): Partial<ItemFields> => ({
  recipient: orNull(draft.recipient),
  due: reading.list('due', 200),
})

const requestFields = (draft: ItemDraft, reading: DraftReading): Partial<ItemFields> => ({
  ...reportFields(draft, reading),
  dueOn: reading.date(),
  addressees: reading.list('addressees', 200),
  outline: reading.list('outline', 300),
  figures: reading.list('figures', 300),
})
