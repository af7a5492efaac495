import { describe, expect, it } from 'vitest'
import { findReadingWords, isDoubt, reasonsOf } from './reading-reasons.ts'
import { words as en } from './reading-words.en.ts'
import { words as vi } from './reading-words.vi.ts'

describe('reading words', () => {
  it('stand in both languages under the same codes', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(vi).toSorted())
  })
})

describe('findReadingWords', () => {
  it('falls back on the family of a rule that has no words of its own', () => {
    expect(findReadingWords(vi, 'operator:at-least')).toBe(vi['operator:at-least'])
    expect(findReadingWords(vi, 'operator:never-seen')).toBe(vi['operator:*'])
    expect(findReadingWords(vi, 'never-seen')).toBeUndefined()
  })
})

describe('reasonsOf', () => {
  it('names what makes the reading doubtful apart from what speaks for it', () => {
    expect(reasonsOf(vi, ['percent', 'section:target', 'deadline:none'])).toEqual({
      doubts: ['không thấy thời hạn'],
      grounds: ['có tỷ lệ phần trăm', 'nằm trong phần chỉ tiêu'],
    })
  })

  it('says each reason once and leaves out what it cannot name', () => {
    expect(reasonsOf(en, ['operator:new', 'operator:newer', 'mystery'])).toEqual({
      doubts: [],
      grounds: [en['operator:*']],
    })
  })
})

describe('isDoubt', () => {
  it('knows single rules and whole families', () => {
    expect(['deadline:none', 'denominator:before', 'section:annex'].filter(isDoubt)).toHaveLength(3)
    expect(isDoubt('deadline:told')).toBe(false)
  })
})
