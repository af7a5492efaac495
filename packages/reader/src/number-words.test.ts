import { describe, expect, it } from 'vitest'
import { parseFigure, parseNumberWords } from './number-words.ts'

describe('numbers in words', () => {
  it.each([
    ['một', 1],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['ba mươi lăm', 35],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['hai trăm bốn mươi', 240],
    ['năm nghìn ba trăm', 5300],
    ['mười hai nghìn', 12_000],
  ] as const)('"%s" is %d', (words, value) => {
    expect(parseNumberWords(words)).toBe(value)
  })

  it('are null when a word is no number', () => expect(parseNumberWords('hai xã')).toBeNull())
})

describe('figures', () => {
  it.each([
    ['5.300', 5300],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.250.000,5', 1_250_000.5],
    ['1,250,000', 1_250_000],
    ['5 300', 5300],
    ['01', 1],
    ['0,5', 0.5],
  ] as const)('"%s" is %d', (figure, value) => {
    expect(parseFigure(figure)).toBe(value)
  })
})
