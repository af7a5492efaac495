import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '../problem.ts'
import type { ValueType } from '../catalogue/data-element.ts'
import { parseFigure } from './figure-text.ts'

const read = (text: string, valueType: ValueType = 'count') => {
  const found = parseFigure(text, { code: 'X', valueType })
  return found instanceof Problem ? found.code : found
}

describe('parseFigure', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['\u00a01\u202f234 ', 1234],
    ['１２', 12],
    ['007', 7],
    ['12,0', 12],
    ['0', 0],
    ['-0', 0],
  ])('reads "%s" as %i', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['12,5 người', 'return/not-a-number'],
    ['mười', 'return/not-a-number'],
    ['', 'return/not-a-number'],
    ['1e5', 'return/not-a-number'],
    ['12.5', 'return/not-a-number'],
    ['1,234.5', 'return/not-a-number'],
    ['12 5', 'return/not-a-number'],
    ['1.23.456', 'return/not-a-number'],
    ['=1+1', 'return/not-a-number'],
    ['12,5', 'return/not-whole'],
    ['-3', 'return/negative'],
    ['\u22123', 'return/negative'],
    ['1.000.000.000.001', 'return/too-big'],
    ['9'.repeat(400), 'return/too-big'],
  ])('refuses "%s" as %s', (text, code) => {
    expect(read(text)).toBe(code)
  })

  it('reads decimals and money', () => {
    expect(read('1.234,5', 'decimal')).toBe(1234.5)
    expect(read('0,125', 'decimal')).toBe(0.125)
    expect(read('0,1255', 'decimal')).toBe('return/not-a-number')
    expect(read('22.500.000.000', 'money')).toBe(22_500_000_000)
    expect(read('1,5', 'money')).toBe('return/not-whole')
  })

  it('answers yes or no', () => {
    expect(['Có', 'không', '1', '0'].map((text) => read(text, 'yes-no'))).toEqual([1, 0, 1, 0])
    expect(read('2', 'yes-no')).toBe('return/too-big')
  })

  it('never repeats what was typed, which may be a name', () => {
    const problem = parseFigure('Nguyễn Văn Mẫu', { code: 'X', valueType: 'count' }) as Problem
    expect(problem.details).toEqual({ element: 'X' })
  })

  it('reads back every figure it could have been shown', () => {
    const shown = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3, useGrouping: 'always' })
    fc.assert(fc.property(fc.nat(1_000_000_000), (n) => read(shown.format(n)) === n))
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (n) => read(shown.format(n / 1_000), 'decimal') === n / 1_000),
    )
  })

  it('gives a whole number from 0 up or a Problem for any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = parseFigure(text, { code: 'X', valueType: 'count' })
        return found instanceof Problem || (Number.isSafeInteger(found) && found >= 0)
      }),
    )
  })
})
