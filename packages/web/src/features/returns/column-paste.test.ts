import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTable, layColumn, rowsOf } from './column-paste.ts'
import { aLine } from './return.testing.ts'

const lines = [
  aLine('A'),
  aLine('B'),
  aLine('C', { valueType: 'yes-no' }),
  aLine('D', { valueType: 'money' }),
]
const outcomes = (clipboard: string, from = 0) =>
  layColumn(clipboard, lines, from).cells.map(({ line, outcome }) => [line.element, outcome])

describe('rowsOf', () => {
  it('reads what Excel copies: tabs, CRLF, a last line break, quoted cells', () => {
    expect(rowsOf('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(rowsOf('"hai\ndòng"\t"nói ""thế"""\n5')).toEqual([['hai\ndòng', 'nói "thế"'], ['5']])
    expect(rowsOf('')).toEqual([['']])
  })

  it('gives back any table that was spelled with tabs and line breaks', () => {
    const cell = fc.stringMatching(/^[0-9a-z.,-]{1,6}$/)
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(rows.map((row) => row.join('\t')).join('\r\n'))).toEqual(rows)
      }),
    )
  })

  it('stops at five hundred rows, whatever is on the clipboard', () => {
    expect(rowsOf('1\n'.repeat(20_000))).toHaveLength(500)
  })
})

describe('isTable', () => {
  it('leaves one cell to the browser', () => {
    expect([isTable('12'), isTable('12\r\n'), isTable('1\n2'), isTable('1\t2')]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

describe('layColumn', () => {
  it('fills downward from the line, reading figures as typed ones', () => {
    expect(outcomes('1.234\n 7 \nCó\n22.500.000')).toEqual([
      ['A', 'fill'],
      ['B', 'fill'],
      ['C', 'fill'],
      ['D', 'fill'],
    ])
    expect(outcomes('5', 3)).toEqual([['D', 'fill']])
  })

  it('refuses cell by cell, and never makes a dash or a blank zero', () => {
    expect(outcomes('-\n\nhai\n1,5')).toEqual([
      ['A', { refused: 'return/not-a-number' }],
      ['B', 'empty'],
      ['C', { refused: 'return/not-a-number' }],
      ['D', { refused: 'return/not-whole' }],
    ])
  })

  it('tells what falls below the last line and beside the first column', () => {
    expect(layColumn('1\tx\n2\n3\t\ty\n4\n5\n6', lines, 1)).toMatchObject({ beyond: 3, otherColumns: 2 })
  })
})
