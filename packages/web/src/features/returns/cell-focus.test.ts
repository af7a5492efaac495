import { describe, expect, it } from 'vitest'
import { nextCell, stepOf } from './cell-focus.ts'

const key = (name: string, held = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...held,
})

describe('stepOf', () => {
  it('goes down with Enter and up with Shift+Enter, and with the arrows', () => {
    expect(stepOf(key('Enter'))).toBe('down')
    expect(stepOf(key('Enter', { shiftKey: true }))).toBe('up')
    expect(stepOf(key('ArrowDown'))).toBe('down')
    expect(stepOf(key('ArrowUp'))).toBe('up')
  })

  it('leaves letters, shortcuts and unfinished syllables alone', () => {
    expect(stepOf(key('j'))).toBeNull()
    expect(stepOf(key('Enter', { ctrlKey: true }))).toBeNull()
    expect(stepOf(key('Enter', { isComposing: true }))).toBeNull()
    expect(stepOf(key('ArrowDown', { shiftKey: true }))).toBeNull()
  })
})

describe('nextCell', () => {
  it('walks the lines in order and ends outside them', () => {
    const order = ['A', 'B', 'C']
    expect(nextCell(order, 'A', 'down')).toBe('B')
    expect(nextCell(order, 'C', 'down')).toBeNull()
    expect(nextCell(order, 'B', 'up')).toBe('A')
    expect(nextCell(order, 'A', 'up')).toBeNull()
    expect(nextCell(order, 'gone', 'down')).toBe('A')
  })
})
