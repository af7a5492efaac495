import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findPersonList } from './person-lists.ts'
import { toPlanJson } from './plan-json.ts'
import { readPlan } from './plan-reader.ts'
import { AGENCY_LABELS, REAL_PLANS, type TargetLabel } from './samples/real-plan-labels.testing.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

const FOLDER = new URL('../../../../shared/plans/', import.meta.url)
const fold = (words: string): string => foldSameLength(lowerVietnamese(words))
const load = (name: string) => readPlan(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'))

// The plans themselves are not part of this repository; the labels are facts and figures from them.
describe.skipIf(!existsSync(FOLDER))('the five real plans', () => {
  describe.each(REAL_PLANS)('$name', ({ name, document, period, basis, targets, budget }) => {
    it('has its document facts, period and legal basis read', () => {
      const json = toPlanJson(load(name))
      expect(json.document).toEqual(document)
      expect(json.period).toEqual(period)
      expect(json.basis).toEqual(basis)
      expect(json.budget.flatMap(({ amountVnd }) => (amountVnd === null ? [] : [amountVnd]))).toEqual(budget)
    })

    it('has every numeric target read, and no other', () => {
      const read = load(name).targets.map(({ value, valueTo, unit, operator, deadline, fraction }) => ({
        value,
        valueTo,
        unit,
        operator,
        deadline,
        fraction,
      }))
      expect(read).toEqual(targets.map(({ about: _, ...label }: TargetLabel) => label))
    })

    it('tells of each target what it is about', () => {
      const subjects = load(name).targets.map(({ subject }) => fold(subject))
      for (const [index, { about }] of targets.entries())
        for (const word of about) expect(subjects[index]).toContain(fold(word))
    })

    it('holds no list of persons', () => {
      expect(findPersonList(load(name).text)).toBeNull()
    })
  })

  it.each(Object.entries(AGENCY_LABELS))('assigns the agencies of %s their roles', (name, labels) => {
    const read = new Set(load(name).assignments.map(({ agency, role }) => `${role} ${agency}`))
    const expected = new Set(labels)
    expect({
      missed: [...expected].filter((pair) => !read.has(pair)),
      wrong: [...read].filter((pair) => !expected.has(pair)),
    }).toEqual({ missed: [], wrong: [] })
  })

  it('masks the four streets that one plan names', () => {
    const reading = load('quan-5-2016-2020')
    expect(reading.places.length).toBe(4)
    for (const other of REAL_PLANS.filter(({ name }) => name !== 'quan-5-2016-2020'))
      expect(load(other.name).places).toEqual([])
  })
})
