import type { DataElement } from '@hoanhap/domain/catalogue/data-element'
import type { Form } from '@hoanhap/domain/catalogue/form'
import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import type { Reference } from './reference.ts'

/** Lines that product.md and trust.md §4 keep out of the catalogue for ever: suspicion and places. */
const NEVER = ['NG.NV', 'CS.NV', 'DB.DIEM']
const VALUE_TYPES = ['count', 'yes-no', 'money', 'decimal']
const TIME_RULES = { flow: 'sum', stock: 'last', cumulative: 'last', distinct: 'none' } as const
/** Pieces of unit words that count people; adding them to person-times is an error. */
const PERSON_WORDS = ['người']

/** What is wrong with the catalogue, in words for a developer; empty when it keeps every promise. */
export function referenceFaults(reference: Reference): readonly string[] {
  const elements = new Map(reference.elements.map((element) => [element.code, element]))
  const owners = new Set(reference.agencies.map((agency) => agency.code))
  return [
    ...repeated('element', reference.elements),
    ...repeated('indicator', reference.indicators),
    ...repeated('form', reference.forms),
    ...repeated('agency', reference.agencies),
    ...repeated('establishment type', reference.establishmentTypes),
    ...reference.elements.flatMap((element) => elementFaults(element, owners)),
    ...reference.indicators.flatMap((indicator) => indicatorFaults(indicator, elements)),
    ...reference.forms.flatMap((form) => formFaults(form, elements, owners)),
    ...reference.establishmentTypes
      .filter((type) => !elements.has(type.countsIn))
      .map((type) => `establishment type ${type.code} counts in unknown ${type.countsIn}`),
  ]
}

function repeated(what: string, items: readonly { code: string }[]): string[] {
  const seen = new Set<string>()
  return items
    .filter(({ code }) => seen.has(code) || !seen.add(code))
    .map(({ code }) => `${what} ${code} twice`)
}

function elementFaults(element: DataElement, owners: ReadonlySet<string>): string[] {
  const faults: string[] = []
  if (NEVER.includes(element.code)) faults.push('is refused by design')
  if (!VALUE_TYPES.includes(element.valueType)) faults.push(`has value type ${element.valueType}`)
  if (!owners.has(element.owner)) faults.push(`has unknown owner ${element.owner}`)
  if (element.overTime !== TIME_RULES[element.kind])
    faults.push(`is ${element.kind} but ${element.overTime} over time`)
  if (element.valueType === 'yes-no' && element.kind !== 'stock')
    faults.push('answers yes or no but is no state')
  if (element.validTo !== null && element.validTo <= element.validFrom) faults.push('ends before it begins')
  return faults.map((fault) => `element ${element.code} ${fault}`)
}

function indicatorFaults(indicator: Indicator, elements: ReadonlyMap<string, DataElement>): string[] {
  const below = Array.isArray(indicator.denominator) ? (indicator.denominator as string[]) : []
  const codes = [...indicator.numerator, ...below]
  const faults = codes.filter((code) => !elements.has(code)).map((code) => `uses unknown ${code}`)
  const parts = codes.flatMap((code) => elements.get(code) ?? [])
  if (indicator.numerator.length === 0) faults.push('has no numerator')
  if (parts.some((part) => part.sensitivity === 'S3') !== (indicator.sensitivity === 'S3')) {
    faults.push('does not carry the class S3 of its parts')
  }
  if (unitKinds(indicator.numerator, elements).size > 1) faults.push('adds different units')
  if ((indicator.denominator === null) !== (indicator.factor === 1))
    faults.push('has a factor that does not fit')
  return faults.map((fault) => `indicator ${indicator.code} ${fault}`)
}

function formFaults(
  form: Form,
  elements: ReadonlyMap<string, DataElement>,
  owners: ReadonlySet<string>,
): string[] {
  const lines = form.sections.flatMap((section) => section.lines)
  const asked = new Set(lines.map((line) => line.element))
  const faults = form.rules.flatMap((rule) => [
    ...[...rule.left, ...rule.right]
      .filter((code) => !asked.has(code))
      .map((code) => `${rule.code} uses ${code}`),
    ...(mixesPeople(rule.left, elements) || mixesPeople(rule.right, elements)
      ? [`${rule.code} adds people`]
      : []),
  ])
  if (asked.size !== lines.length) faults.push('asks for a line twice')
  for (const section of form.sections) {
    if (!owners.has(section.owner)) faults.push(`section ${section.code} has unknown owner ${section.owner}`)
  }
  for (const { element: code, carryOver } of lines) {
    const element = elements.get(code)
    if (!element) faults.push(`asks for unknown ${code}`)
    else {
      if (element.sensitivity === 'S3') faults.push(`asks for ${code} of class S3`)
      if (carryOver && element.kind !== 'stock') faults.push(`carries over ${code}, which is no stock`)
      if (element.enforcement && form.level === 'commune')
        faults.push(`asks a commune for enforcement ${code}`)
    }
  }
  return faults.map((fault) => `form ${form.code} ${fault}`)
}

function unitKinds(
  codes: readonly string[],
  elements: ReadonlyMap<string, DataElement>,
): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => elements.get(code)?.unitWord.vi ?? []))
}

/** Persons and person-times on one side of a sum. */
function mixesPeople(codes: readonly string[], elements: ReadonlyMap<string, DataElement>): boolean {
  const words = unitKinds(codes, elements)
  return words.has('lượt người') && PERSON_WORDS.some((word) => words.has(word))
}
