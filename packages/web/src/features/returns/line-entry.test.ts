import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFigure } from '@hoanhap/domain/returns/figure-text'
import { spellFigure, spellValue } from './figure-spelling.ts'
import { cellEditOf, entryOf, figureOf, isAnswered, isSameEntry, whyNotSave } from './line-entry.ts'
import { aLine, typed } from './return.testing.ts'

describe('spellFigure', () => {
  it('writes what parseFigure reads back', () => {
    const element = { code: 'X', valueType: 'decimal' } as const
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (n) => parseFigure(spellFigure(n / 1_000), element) === n / 1_000),
    )
    expect(spellFigure(1234)).toBe('1.234')
  })

  it('answers yes-no lines in words', () => {
    const answers = { yes: 'Có', no: 'Không' }
    expect(spellValue(1, aLine('A', { valueType: 'yes-no' }), answers)).toBe('Có')
    expect(spellValue(1, aLine('A'), answers)).toBe('1')
  })
})

describe('the entry of a line', () => {
  it('spells what the service holds and would be saved as the same', () => {
    const line = aLine('A', { state: 'value', value: 1234, note: 'gộp hai đợt' })
    expect(entryOf(line)).toEqual({ state: 'value', text: '1.234', note: 'gộp hai đợt' })
    const same = (text: string) =>
      isSameEntry(entryOf(line), { state: 'value', text, note: 'gộp hai đợt ' }, line)
    expect([same(' 1234'), same('1.235'), same('x'), same('')]).toEqual([true, false, false, false])
  })

  it('tells an empty figure from "không phát sinh"', () => {
    expect(isAnswered({ state: 'value', text: ' ', note: '' })).toBe(false)
    expect(isAnswered({ state: 'none', text: '', note: '' })).toBe(true)
    expect(figureOf({ state: 'none', text: '', note: '' }, aLine('A'))).toBe(0)
    expect(figureOf({ state: 'missing', text: '', note: 'chờ' }, aLine('A'))).toBeNull()
  })

  it('clears the cell when the figure is rubbed out, and keeps text only for figures', () => {
    expect(cellEditOf(typed('A', '  '))).toEqual({ element: 'A', baseVersion: 0, state: null, note: null })
    expect(cellEditOf(typed('A', '12', { state: 'missing', note: ' chờ Công an ' }))).toEqual({
      element: 'A',
      baseVersion: 0,
      state: 'missing',
      note: 'chờ Công an',
    })
    expect(cellEditOf(typed('A', ' 12 ', { baseVersion: 4 }))).toMatchObject({ text: '12', baseVersion: 4 })
  })

  it('is refused by the rule of the service', () => {
    expect(whyNotSave(typed('A', '12,5'), aLine('A'))?.code).toBe('return/not-whole')
    expect(whyNotSave(typed('A', '12,5'), aLine('A', { valueType: 'decimal' }))).toBeNull()
    expect(whyNotSave(typed('A', 'x', { state: 'none' }), aLine('A'))).toBeNull()
  })
})
