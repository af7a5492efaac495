import { suggestIndicator } from '@hoanhap/domain/plans/indicator-suggestion'
import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import { targetKindOf } from '@hoanhap/domain/targets/target-kind'
import type { PlanReading, ReadAssignment, ReadItem, ReadTarget } from '@hoanhap/reader/plan-reading'
import { clipped, clippedOrNull, MAX_WORDS, numberOrNull, yearOrNull } from './item-limits.ts'
import { assignmentFields, budgetFields, reportingFields, requestFields, taskFields } from './item-duties.ts'
import type { ItemRow } from './plan-item-queries.ts'

type NewId = () => string

/**
 * What the reader found, as items to review, in the order of the text; named streets and points are already
 * masked in `maskedText`, which is as long as the reading's text.
 */
export function itemsOfReading(
  reading: PlanReading,
  maskedText: string,
  indicators: readonly Indicator[],
  newId: NewId,
): ItemRow[] {
  const ids = new Map(reading.targets.map((target) => [target.id, newId()]))
  const item = (
    kind: ItemRow['kind'],
    read: ReadItem,
    fields: Record<string, unknown>,
    words = maskedText.slice(read.start, read.end) || read.text,
  ): ItemRow => ({
    ...itemBase(read),
    id: (kind === 'target' && ids.get(read.id)) || newId(),
    kind,
    fields: { text: clipped(words, MAX_WORDS), ...fields },
  })
  const items = [
    ...reading.objectives.map((objective) => item('objective', objective, {})),
    ...reading.targets.map((target) => {
      const words = maskedText.slice(target.start, target.end) || target.text
      return item('target', target, targetFields(target, indicators), withSubject(words, target.subject))
    }),
    ...reading.tasks.map((task) => item('task', task, taskFields(task, ids))),
    ...reading.assignments.map((each) => {
      const words = maskedText.slice(each.start, each.end)
      return item('assignment', each, assignmentFields(each, ids), workOf(words, each))
    }),
    ...reading.budget.map((line) => item('budget', line, budgetFields(line))),
    ...reading.reporting.map((duty) => item('reporting', duty, reportingFields(duty))),
    ...reading.requests.map((request) => item('request', request, requestFields(request))),
  ]
  return items
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0))
    .map((each, position) => ({ ...each, position }))
}

/** Proposed by the reader, seen by nobody yet. */
function itemBase(read: ReadItem): Omit<ItemRow, 'id' | 'kind' | 'fields'> {
  const placed = read.end > read.start
  return {
    position: 0,
    state: 'proposed',
    itemVersion: 1,
    start: placed ? read.start : null,
    end: placed ? read.end : null,
    confidence: Math.min(1, Math.max(0, read.confidence)),
    why: [...read.why],
    madeFrom: [],
  }
}

/** In a table, or below a label, the span is the agency's name alone: the work stands beside it. */
const workOf = (words: string, { agency, task }: ReadAssignment): string | undefined =>
  task !== '' && words.length <= agency.length + 12 ? task : undefined

/** A milestone ("Đến năm 2027: 60%") shares the subject of its sentence, which stands elsewhere: alone it says nothing. */
const withSubject = (words: string, subject: string): string => {
  if (subject === '' || words.length >= subject.length) return words
  // A cell of a table is its figure alone: the name of its row goes before it.
  return /\p{L}/u.test(words) ? `${words.trim()} ${subject}` : `${subject}: ${words.trim()}`
}

function targetFields(target: ReadTarget, indicators: readonly Indicator[]): Record<string, unknown> {
  // A fall or rise in percent is one of a count.
  const unit = target.operator === 'reduce_by' || target.operator === 'increase_by' ? 'count' : target.unit
  const counted = target.unitWord ?? target.denominator
  const indicator = suggestIndicator(
    `${target.subject} ${target.denominator ?? ''}`,
    { unit, counted },
    indicators,
  )
  const level = (['commune', 'district', 'province', 'nation'] as const).find((each) =>
    target.scope.includes(each),
  )
  return {
    indicator: indicator?.code ?? null,
    targetKind: targetKindOf(target, indicator),
    operator: target.operator,
    value: numberOrNull(target.value),
    valueTo: numberOrNull(target.valueTo),
    unit: clipped(target.unit, 30),
    deadlineYear: yearOrNull(target.deadline),
    baselineValue: numberOrNull(target.baselineValue),
    baselineYear: yearOrNull(target.baselineYear),
    scopeLevel: level ?? null,
    population: clippedOrNull(target.denominator, 300),
    measuredBy: 'form',
  }
}
