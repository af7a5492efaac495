import type { PlanReading, ReadItem, ReadTarget } from '@hoanhap/reader/plan-reading'
import { targetKindOf } from '@hoanhap/domain/targets/target-kind'
import { suggestIndicator } from '@hoanhap/domain/plans/indicator-suggestion'
import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
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
  const item = (kind: ItemRow['kind'], read: ReadItem, fields: Record<string, unknown>): ItemRow => ({
    id: newId(),
    position: 0,
    kind,
    state: 'proposed',
    itemVersion: 1,
    start: read.end > read.start ? read.start : null,
    end: read.end > read.start ? read.end : null,
    confidence: read.confidence,
    why: [...read.why],
    fields: { text: maskedText.slice(read.start, read.end) || read.text, ...fields },
  })
  const items = [
    ...reading.objectives.map((objective) => item('objective', objective, {})),
    ...reading.targets.map((target) => {
      const words = maskedText.slice(target.start, target.end) || target.text
      return item('target', target, {
        ...targetFields(target, indicators),
        text: withSubject(words, target.subject),
      })
    }),
    ...reading.tasks.map((task) => item('task', task, {})),
    ...reading.assignments.map((each) =>
      item('assignment', each, {
        agency: each.agency,
        role: each.role,
        deadlineYear: each.deadline,
        frequency: each.frequency,
      }),
    ),
    ...reading.budget.map((line) => item('budget', line, { amountVnd: line.amountVnd })),
    ...reading.reporting.map((duty) =>
      item('reporting', duty, { frequency: duty.frequency.join(', ') || null }),
    ),
  ]
  return items
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0))
    .map((each, position) => ({ ...each, position }))
}

/** A milestone ("Đến năm 2027: 60%") shares the subject of its sentence, which stands elsewhere: alone it says nothing. */
const withSubject = (words: string, subject: string): string =>
  subject === '' || words.length >= subject.length ? words : `${words.trim()} ${subject}`

function targetFields(target: ReadTarget, indicators: readonly Indicator[]): Record<string, unknown> {
  // A fall or rise in percent is one of a count.
  const unit = target.operator === 'reduce_by' || target.operator === 'increase_by' ? 'count' : target.unit
  const indicator = suggestIndicator(`${target.subject} ${target.denominator ?? ''}`, unit, indicators)
  const level = (['commune', 'district', 'province', 'nation'] as const).find((each) =>
    target.scope.includes(each),
  )
  return {
    indicator: indicator?.code ?? null,
    targetKind: targetKindOf(target, indicator),
    operator: target.operator,
    value: target.value,
    valueTo: target.valueTo,
    unit: target.unit,
    deadlineYear: target.deadline,
    baselineValue: target.baselineValue,
    baselineYear: target.baselineYear,
    scopeLevel: level ?? null,
    population: target.denominator,
    measuredBy: 'form',
  }
}
