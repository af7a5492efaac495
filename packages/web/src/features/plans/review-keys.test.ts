import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actOfKey } from './review-keys.ts'

const ids = ['a', 'b', 'c']
const press = (key: string, more = {}) => ({ key, ctrl: false, taken: false, ...more })

describe('actOfKey', () => {
  it.each([
    ['ArrowDown', 'b', { type: 'go', id: 'c' }],
    ['ArrowUp', 'b', { type: 'go', id: 'a' }],
    ['Home', 'c', { type: 'go', id: 'a' }],
    ['End', 'a', { type: 'go', id: 'c' }],
    ['Enter', 'b', { type: 'accept', id: 'b' }],
    ['F2', 'b', { type: 'edit', id: 'b' }],
    ['Delete', 'b', { type: 'remove', id: 'b' }],
  ] as const)('%s at %s', (key, current, act) => {
    expect(actOfKey(press(key), ids, current)).toEqual(act)
  })

  it('stays at the ends of the list', () => {
    expect(actOfKey(press('ArrowDown'), ids, 'c')).toBeNull()
    expect(actOfKey(press('ArrowUp'), ids, 'a')).toBeNull()
    expect(actOfKey(press('ArrowDown'), [], null)).toBeNull()
  })

  it('begins at the first item when nothing, or an item that left the list, is pointed at', () => {
    expect(actOfKey(press('ArrowDown'), ids, null)).toEqual({ type: 'go', id: 'a' })
    expect(actOfKey(press('ArrowUp'), ids, 'gone')).toEqual({ type: 'go', id: 'a' })
    expect(actOfKey(press('Enter'), ids, 'gone')).toBeNull()
  })

  it('takes the last act back with Ctrl Z', () => {
    expect(actOfKey(press('z', { ctrl: true }), ids, null)).toEqual({ type: 'undo' })
  })

  it('merges and splits the item with Ctrl and a letter, and nothing when no item is pointed at', () => {
    expect(actOfKey(press('m', { ctrl: true }), ids, 'b')).toEqual({ type: 'merge', id: 'b' })
    expect(actOfKey(press('S', { ctrl: true }), ids, 'b')).toEqual({ type: 'split', id: 'b' })
    expect(actOfKey(press('s', { ctrl: true }), ids, null)).toBeNull()
    expect(actOfKey(press('p', { ctrl: true }), ids, 'b')).toBeNull()
  })

  it('leaves keys alone that an input method or another modifier holds', () => {
    expect(actOfKey(press('Enter', { taken: true }), ids, 'b')).toBeNull()
  })

  it('never acts on a letter: Telex types tones with them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), (letter) => {
        expect(actOfKey(press(letter), ids, 'b')).toBeNull()
      }),
    )
  })
})
