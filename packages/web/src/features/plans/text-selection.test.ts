import { describe, expect, it } from 'vitest'
import { trimmed } from './text-selection.ts'

describe('trimmed', () => {
  const text = 'a) Ít nhất 10 buổi;\n  b) Mỗi xã 01 điểm.'
  it('drops spaces and line breaks at both ends, and keeps the place in the text', () => {
    const found = trimmed(text, { start: 19, end: 26 })
    expect(found).toEqual({ start: 22, end: 26 })
    expect(text.slice(found!.start, found!.end)).toBe('b) M')
  })
  it('is nothing when only spaces were selected', () => {
    expect(trimmed(text, { start: 19, end: 22 })).toBeNull()
  })
})
