import { describe, expect, it } from 'vitest'
import { anItem } from './plan.testing.ts'
import { groupBlockers } from './publish-blocker.ts'

describe('groupBlockers', () => {
  it('says each reason once, with its items in the order on the screen', () => {
    const groups = groupBlockers(
      [
        { code: 'plan/target-not-linked', itemId: 'b' },
        { code: 'plan/not-reviewed', itemId: 'c' },
        { code: 'plan/target-not-linked', itemId: 'a' },
        { code: 'plan/header-incomplete', itemId: null },
      ],
      ['a', 'b', 'c'].map((id) => anItem({ id, state: 'accepted' })),
    )
    expect(groups).toEqual([
      { code: 'plan/header-incomplete', count: 1, itemIds: [] },
      { code: 'plan/not-reviewed', count: 1, itemIds: ['c'] },
      { code: 'plan/target-not-linked', count: 2, itemIds: ['a', 'b'] },
    ])
  })

  it('asks for a target only when none waits for review', () => {
    const blockers = [{ code: 'plan/no-target', itemId: null }]
    expect(groupBlockers(blockers, [anItem({ state: 'proposed' })])).toEqual([])
    expect(groupBlockers(blockers, [anItem({ state: 'removed' })])).toHaveLength(1)
    expect(groupBlockers(blockers, [anItem({ kind: 'task' })])).toHaveLength(1)
  })

  it('keeps a reason of a newer service: it still shuts the button', () => {
    expect(groupBlockers([{ code: 'plan/new-reason', itemId: null }], [])).toEqual([
      { code: 'other', count: 1, itemIds: [] },
    ])
  })
})
