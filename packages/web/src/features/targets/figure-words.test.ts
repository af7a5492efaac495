import { describe, expect, it } from 'vitest'
import { figureText, goalWords, totalText, type Goal } from './figure-words.ts'

const premises = { unit: 'count', unitWord: 'cơ sở' }
const goal: Goal = { ...premises, kind: 'count', operator: '>=', value: 1500, valueTo: null }

describe('figureText', () => {
  it('says figures as the report prints them', () => {
    expect(figureText(1234, premises)).toBe('1.234 cơ sở')
    expect(figureText(85.24, { unit: '%', unitWord: '%' })).toBe('85,2%')
    expect(figureText(100, { unit: '%', unitWord: null })).toBe('100%')
    expect(figureText(0.8333, { unit: 'lần/tháng', unitWord: 'lần/tháng' })).toBe('0,83 lần/tháng')
    expect(figureText(12, { unit: 'count', unitWord: null })).toBe('12')
    expect(figureText(93, { unit: 'count', unitWord: '%' })).toBe('93')
  })
})

describe('totalText', () => {
  it('never calls a total a percentage, although the quota is one', () => {
    expect(totalText(19, { unit: '%', unitWord: '%' })).toBe('19')
    expect(totalText(1_250, premises)).toBe('1.250 cơ sở')
  })
})

describe('goalWords', () => {
  it('keeps the operator and both ends of a range', () => {
    expect(goalWords(goal)).toEqual({ key: '>=', value: '1.500 cơ sở', valueTo: '' })
    const fall = { ...goal, unit: '%', operator: 'reduce_by', value: 60, valueTo: 80 }
    expect(goalWords(fall)).toEqual({ key: 'reduce_range', value: '60%', valueTo: '80%' })
    expect(goalWords({ ...fall, valueTo: null }).key).toBe('reduce_by')
  })

  it('does not say "at least 100 %"', () => {
    expect(goalWords({ ...goal, unit: '%', value: 100 }).key).toBe('=')
    expect(goalWords({ ...goal, unit: '%', value: 70 }).key).toBe('>=')
  })

  it('says a thing done or not without a number', () => {
    expect(goalWords({ ...goal, kind: 'yes-no', unit: 'yes-no', operator: '=', value: 1 }).key).toBe('yes-no')
  })
})
