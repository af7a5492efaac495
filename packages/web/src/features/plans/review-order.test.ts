import { describe, expect, it } from 'vitest'
import { anItem } from './plan.testing.ts'
import {
  cutGroups,
  findMergeNeighbour,
  findNextUnreviewed,
  groupItems,
  listAcceptable,
  reviewProgress,
  viewShowing,
} from './review-order.ts'

const early = anItem({ id: 'early', start: 10, end: 30, confidence: 0.9 })
const late = anItem({ id: 'late', start: 200, end: 230, confidence: 0.4 })
const added = anItem({ id: 'added', start: null, end: null, confidence: 1, state: 'edited' })
const task = anItem({ id: 'task', kind: 'task', start: 0, end: 9, confidence: 0.1 })
const ids = (order: 'doubt' | 'text') =>
  groupItems([added, late, task, early], order).map((g) => g.items.map((i) => i.id))

describe('groupItems', () => {
  it('shows what the reader doubts first, inside groups that begin with the targets', () => {
    expect(ids('doubt')).toEqual([['late', 'early', 'added'], ['task']])
  })

  it('follows the text on request, with items of no place at the end', () => {
    expect(ids('text')).toEqual([['early', 'late', 'added'], ['task']])
  })

  it('does not move an item when it is accepted', () => {
    const after = groupItems([{ ...late, state: 'accepted' }, early], 'doubt')[0]!.items
    expect(after.map((item) => item.id)).toEqual(['late', 'early'])
  })
})

describe('cutGroups', () => {
  const many = Array.from({ length: 10 }, (_, i) => anItem({ id: String(i), start: i, end: i + 1 }))
  const cut = (limit: number, current: string | null) =>
    cutGroups(groupItems(many, 'text'), limit, current).map(({ items, more }) => [items.length, more])

  it('draws no more than the limit and says how many are left', () => {
    expect(cut(4, null)).toEqual([[4, 6]])
    expect(cut(20, null)).toEqual([[10, 0]])
  })

  it('reaches as far as the current item', () => {
    expect(cut(4, '7')).toEqual([[8, 2]])
  })
})

describe('reviewProgress', () => {
  it('counts accepted, edited and removed items as looked at', () => {
    const removed = anItem({ id: 'r', state: 'removed' })
    expect(reviewProgress([early, added, removed])).toEqual({ reviewed: 2, total: 3 })
  })
})

describe('listAcceptable', () => {
  it('takes only items nobody looked at, from the confidence on', () => {
    expect(listAcceptable([early, late, { ...early, id: 'x', state: 'removed' }], 0.9, null)).toEqual([early])
  })

  it('takes only the kind that is asked for', () => {
    expect(listAcceptable([early, task], 0, 'task')).toEqual([task])
  })
})

describe('findMergeNeighbour', () => {
  it('is the next of the same kind in the text, whatever the order of the list', () => {
    expect(findMergeNeighbour([late, added, task, early], early)?.id).toBe('late')
    expect(findMergeNeighbour([early, late], late)).toBeUndefined()
  })

  it('passes over what was removed and what has no place', () => {
    expect(findMergeNeighbour([early, { ...late, state: 'removed' }, added], early)).toBeUndefined()
    expect(findMergeNeighbour([early, added], added)).toBeUndefined()
  })
})

describe('viewShowing', () => {
  it('turns to the kind of the item that is looked at', () => {
    expect(viewShowing('target', task)).toBe('task')
    expect(viewShowing('all', task)).toBe('all')
    expect(viewShowing('target', undefined)).toBe('target')
  })
})

describe('findNextUnreviewed', () => {
  it('goes on from the current item and round to the beginning', () => {
    const list = [early, added, late]
    expect(findNextUnreviewed(list, 'early')?.id).toBe('late')
    expect(findNextUnreviewed(list, 'late')?.id).toBe('early')
    expect(findNextUnreviewed([added, { ...late, state: 'accepted' }], 'added')).toBeUndefined()
    expect(findNextUnreviewed([late], 'late')).toBeUndefined()
  })
})
