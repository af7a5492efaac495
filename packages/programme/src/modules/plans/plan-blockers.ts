import {
  MEASURES,
  SCOPE_LEVELS,
  TARGET_KINDS,
  TARGET_OPERATORS,
  type Target,
} from '@hoanhap/domain/targets/target'
import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import { isMeasuredBy } from '@hoanhap/domain/plans/indicator-suggestion'
import type { PlanHeaderRow } from '../../database/schema.ts'
import type { ItemRow } from './plan-item-queries.ts'

export type Blocker = { readonly code: string; readonly itemId: string | null }

const isOneOf = (values: readonly string[], given: unknown): boolean => values.includes(String(given))

export const isKept = (item: ItemRow): boolean => item.state === 'accepted' || item.state === 'edited'

/**
 * Everything that keeps a draft from being taken into use, one entry per reason and item: the header's missing
 * facts, items nobody has looked at, no target, targets without an indicator or with impossible figures.
 */
export function blockersOf(
  header: PlanHeaderRow,
  items: readonly ItemRow[],
  indicators: ReadonlyMap<string, Indicator>,
): Blocker[] {
  const blockers: Blocker[] = []
  const complete =
    header.title &&
    header.issuer &&
    header.periodFrom &&
    header.periodTo &&
    header.periodFrom <= header.periodTo
  if (!complete) blockers.push({ code: 'plan/header-incomplete', itemId: null })
  for (const item of items.filter((each) => each.state === 'proposed'))
    blockers.push({ code: 'plan/not-reviewed', itemId: item.id })
  const targets = items.filter((item) => item.kind === 'target' && isKept(item))
  if (targets.length === 0) blockers.push({ code: 'plan/no-target', itemId: null })
  for (const item of targets) {
    if (!isPossible(item)) blockers.push({ code: 'plan/bad-target', itemId: item.id })
    else if (!isLinked(item, indicators)) blockers.push({ code: 'plan/target-not-linked', itemId: item.id })
  }
  return blockers
}

const textIn = (item: ItemRow, field: string): string => {
  const value = item.fields[field]
  return typeof value === 'string' ? value : ''
}

/** To an indicator that can measure it: a count linked to a share would show a share as if it were the count. */
function isLinked(item: ItemRow, indicators: ReadonlyMap<string, Indicator>): boolean {
  if (item.fields['measuredBy'] === 'outside') return true
  const indicator = indicators.get(textIn(item, 'indicator'))
  const kind = item.fields['targetKind'] as Target['kind']
  return indicator !== undefined && isMeasuredBy(indicator, { kind, unit: textIn(item, 'unit') })
}

function isPossible(item: ItemRow): boolean {
  const { value, valueTo, targetKind, operator, unit, measuredBy } = item.fields
  const number = (given: unknown): given is number =>
    typeof given === 'number' && Number.isFinite(given) && given >= 0
  return (
    number(value) &&
    (valueTo === null || valueTo === undefined || (number(valueTo) && valueTo >= value)) &&
    isOneOf(TARGET_KINDS, targetKind) &&
    isOneOf(TARGET_OPERATORS, operator) &&
    isOneOf(MEASURES, measuredBy) &&
    typeof unit === 'string' &&
    unit !== ''
  )
}

/** A reviewed item as the target that is published. Its enforcement mark is the indicator's, never the reviewer's. */
export function targetOf(item: ItemRow, indicators: ReadonlyMap<string, Indicator>, source: string): Target {
  const fields = item.fields
  const indicator = indicators.get(textIn(item, 'indicator'))
  const numberOrNull = (key: string): number | null => (typeof fields[key] === 'number' ? fields[key] : null)
  const textOrNull = (key: string): string | null =>
    typeof fields[key] === 'string' && fields[key] !== '' ? fields[key] : null
  const baselineValue = numberOrNull('baselineValue')
  const baselineYear = numberOrNull('baselineYear')
  const level = textOrNull('scopeLevel')
  return {
    id: item.id,
    text: textOrNull('text') ?? '',
    span: item.start === null || item.end === null ? null : { start: item.start, end: item.end },
    kind: fields['targetKind'] as Target['kind'],
    indicator: indicator?.code ?? null,
    operator: fields['operator'] as Target['operator'],
    value: numberOrNull('value') ?? 0,
    valueTo: numberOrNull('valueTo'),
    unit: textOrNull('unit') ?? 'count',
    baseline:
      baselineValue === null || baselineYear === null
        ? null
        : { value: baselineValue, year: baselineYear, source },
    milestones: Array.isArray(fields['milestones']) ? (fields['milestones'] as Target['milestones']) : [],
    deadlineYear: numberOrNull('deadlineYear'),
    scope: {
      level: level !== null && isOneOf(SCOPE_LEVELS, level) ? (level as Target['scope']['level']) : null,
      population: textOrNull('population'),
    },
    ownerAgency: textOrNull('agency'),
    measuredBy: indicator ? (fields['measuredBy'] as Target['measuredBy']) : 'outside',
    enforcement: indicator?.enforcement ?? fields['enforcement'] === true,
  }
}
