import { describe, expect, it } from 'vitest'
import { anItem } from './plan.testing.ts'
import { findMadeOf, standingItems, stateBefore, withPending } from './review-change.ts'

const sure = anItem({ id: 'sure', confidence: 0.95 })
const unsure = anItem({ id: 'unsure', confidence: 0.3 })

describe('withPending', () => {
  it('shows acts under way as if they were done, in their order', () => {
    const shown = withPending(
      [sure, unsure],
      [
        { type: 'state', itemId: 'unsure', state: 'accepted' },
        { type: 'state', itemId: 'unsure', state: 'removed' },
      ],
    )
    expect(shown.map((item) => item.state)).toEqual(['proposed', 'removed'])
  })

  it('accepts above a confidence only what nobody looked at', () => {
    const removed = anItem({ id: 'r', confidence: 1, state: 'removed' })
    const shown = withPending(
      [sure, unsure, removed],
      [{ type: 'accept-above', confidence: 0.9, kind: null }],
    )
    expect(shown.map((item) => item.state)).toEqual(['accepted', 'proposed', 'removed'])
  })

  it('accepts above a confidence only the kind that was asked for', () => {
    const shown = withPending([sure], [{ type: 'accept-above', confidence: 0.9, kind: 'task' }])
    expect(shown[0]!.state).toBe('proposed')
  })

  it('keeps the same list when nothing is under way, so that nothing is drawn again', () => {
    const items = [sure]
    expect(withPending(items, [])).toBe(items)
  })
})

describe('standingItems', () => {
  const gone = anItem({ id: 'gone', state: 'removed' })
  const early = anItem({ id: 'early', start: 0, madeFrom: ['gone'] })
  const late = anItem({ id: 'late', start: 5, madeFrom: ['gone'] })

  it('leaves out what a merge or split was made of', () => {
    expect(standingItems([gone, late, early])).toEqual([late, early])
    expect(findMadeOf([gone, late, early], 'gone')).toBe(early)
  })

  it('shows it again when what was made of it is removed', () => {
    const taken = [gone, { ...late, state: 'removed' as const }]
    expect(standingItems(taken)).toEqual(taken)
    expect(standingItems([gone])).toEqual([gone])
  })
})

describe('stateBefore', () => {
  it('puts an edited item back as accepted, since its edits stay', () => {
    expect(stateBefore('edited')).toBe('accepted')
    expect(stateBefore('proposed')).toBe('proposed')
  })
})
