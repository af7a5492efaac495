import { describe, expect, it } from 'vitest'
import { toPlanJson, type PlanJson } from './plan-json.ts'
import { readPlan } from './plan-reader.ts'
import { COMMUNE_SAMPLES } from './samples/commune-samples.testing.ts'
import { OTHER_SAMPLES } from './samples/other-samples.testing.ts'
import { PROVINCE_SAMPLES } from './samples/province-samples.testing.ts'

const brief = ({ operator, value, valueTo, unit, deadline }: PlanJson['targets'][number]): string =>
  `${operator} ${value}${valueTo === null ? '' : `..${valueTo}`} ${unit}${deadline === null ? '' : ` by ${deadline}`}`

describe.each([...COMMUNE_SAMPLES, ...PROVINCE_SAMPLES, ...OTHER_SAMPLES])('the sample "$name"', (sample) => {
  const reading = readPlan(sample.text)
  const json = toPlanJson(reading)

  it.runIf(sample.document)('has its document facts read', () =>
    expect(json.document).toMatchObject(sample.document!),
  )
  it.runIf(sample.period !== undefined)('has its period read', () =>
    expect(json.period).toEqual(sample.period),
  )
  it.runIf(sample.basis)('has its legal basis read', () => expect(json.basis).toEqual(sample.basis))
  it.runIf(sample.targets)('has its targets read', () =>
    expect(json.targets.map(brief)).toEqual(sample.targets),
  )
  it.runIf(sample.assignments)('has its assignments read', () => {
    const read = new Set(json.assignments.map(({ agency, role }) => `${role} ${agency}`))
    expect([...read].sort()).toEqual([...sample.assignments!].sort())
  })
  it.runIf(sample.budget)('has its money read', () =>
    expect(json.budget.flatMap(({ amountVnd }) => (amountVnd === null ? [] : [amountVnd]))).toEqual(
      sample.budget,
    ),
  )
  it.runIf(sample.due)('has its reporting days read', () =>
    expect(json.reporting.flatMap(({ due }) => due)).toEqual(sample.due),
  )

  it('has spans that hold exactly the words told', () => {
    for (const item of [
      ...reading.targets,
      ...reading.objectives,
      ...reading.tasks,
      ...reading.assignments,
      ...reading.budget,
      ...reading.reporting,
      ...reading.basis,
      ...reading.places,
    ])
      expect(reading.text.slice(item.start, item.end)).toBe(item.text)
  })
})
