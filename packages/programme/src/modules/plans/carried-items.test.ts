import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryItems } from './carried-items.ts'
import type { ItemRow } from './plan-item-queries.ts'

let serial = 0
/** An item whose words are those at the place. */
function item(text: string, words: string, change: Partial<ItemRow> = {}): ItemRow {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  serial += 1
  return {
    id: `i${serial}`,
    position: 0,
    kind: 'task',
    state: 'proposed',
    itemVersion: 1,
    start,
    end: start + words.length,
    confidence: 0.5,
    why: [],
    madeFrom: [],
    ...change,
    fields: { text: words, ...change.fields },
  }
}
const carried = (before: string, after: string, old: ItemRow[], read: ItemRow[]) =>
  carryItems(old, read, { before, after })

describe('decided items', () => {
  const before = 'Một. Rà soát cơ sở lưu trú. Hai. Rà soát cơ sở lưu trú. Ba.'

  it('of the same words go each to the nearest, not both to the first', () => {
    const first = item(before, 'Rà soát cơ sở lưu trú', { state: 'accepted' })
    const second = { ...first, id: 'second', start: 33, end: 54, state: 'removed' as const }
    const after = `Mở đầu. ${before}`
    const read = [
      item(after, 'Rà soát cơ sở lưu trú'),
      { ...first, id: 'new', state: 'proposed' as const, start: 41, end: 62 },
    ]
    const { items } = carried(before, after, [second, first], read)
    expect(items.map(({ id, start, state }) => [id, start, state])).toEqual([
      [first.id, 13, 'accepted'],
      ['second', 41, 'removed'],
    ])
  })

  it('of one sentence keep each its own agency', () => {
    const text = 'Giao Sở Y tế và Công an thành phố phối hợp.'
    const of = (agency: string, change: Partial<ItemRow> = {}) =>
      item(text, text, { kind: 'assignment', ...change, fields: { agency, role: 'lead' } })
    const old = [of('Công an', { state: 'accepted' }), of('Sở Y tế', { state: 'removed' })]
    const read = [of('Sở Y tế'), of('Công an')]
    const { items } = carried(text, text, old, read)
    expect(items.map(({ state, fields }) => [state, fields['agency']]).sort()).toEqual([
      ['accepted', 'Công an'],
      ['removed', 'Sở Y tế'],
    ])
  })

  it('that served a target read anew serve it under the id it keeps', () => {
    const text = 'Đạt 100% xã. Tập huấn cán bộ.'
    const target = item(text, 'Đạt 100% xã', { kind: 'target' })
    const task = item(text, 'Tập huấn cán bộ', { state: 'accepted', fields: { serves: [target.id] } })
    const again = item(text, 'Đạt 100% xã', { kind: 'target' })
    const { items } = carried(text, text, [target, task], [again, item(text, 'Tập huấn cán bộ')])
    expect(items.map(({ id }) => id)).toEqual([target.id, task.id])
    expect(items[1]!.fields['serves']).toEqual([target.id])
  })

  it('that were merged stay one, and what they were made from does not come back', () => {
    const text = 'Rà soát. Tập huấn.'
    const parts = [item(text, 'Rà soát', { state: 'removed' }), item(text, 'Tập huấn', { state: 'removed' })]
    const madeFrom = parts.map(({ id }) => ({ id, state: 'proposed' as const }))
    const merged = item(text, 'Rà soát. Tập huấn', { madeFrom, why: ['merged'] })
    const { items, changes } = carried(
      text,
      text,
      [...parts, merged],
      [item(text, 'Rà soát'), item(text, 'Tập huấn')],
    )
    expect(items.filter(({ state }) => state !== 'removed').map(({ id }) => id)).toEqual([merged.id])
    expect(changes).toMatchObject({ fresh: 0, gone: 0 })
  })

  it('whose words were gone are found again when the words come back', () => {
    const text = 'Tập huấn cán bộ cấp xã.'
    const gone = item(text, 'Tập huấn cán bộ cấp xã', { state: 'accepted' })
    const [without] = carried(text, 'Không còn gì.', [gone], []).items
    expect(without).toMatchObject({ start: null, why: ['text-gone'], state: 'accepted' })
    const [back] = carried('Không còn gì.', text, [without!], [item(text, 'Tập huấn cán bộ cấp xã')]).items
    expect(back).toMatchObject({ id: gone.id, start: 0, why: [], state: 'accepted' })
  })

  it('keep the words that a person gave them when only their place moves', () => {
    const text = 'Tập huấn cán bộ cấp xã.'
    const mine = item(text, 'Tập huấn cán bộ cấp xã', { state: 'edited', fields: { text: 'Lời của tôi' } })
    const [now] = carried(
      text,
      `Thêm. ${text}`,
      [mine],
      [item(`Thêm. ${text}`, 'Tập huấn cán bộ cấp xã')],
    ).items
    expect([now!.fields['text'], now!.start]).toEqual(['Lời của tôi', 6])
  })
})

const sentence = fc.constantFrom(
  'Rà soát cơ sở',
  'Tập huấn 20 cán bộ',
  'Tuyên truyền 15 xã',
  'Báo cáo kết quả',
  'Đạt 80%',
)
const papers = fc.tuple(
  fc.array(sentence, { maxLength: 12 }),
  fc.array(sentence, { maxLength: 12 }),
  fc.array(fc.constantFrom<ItemRow['state']>('proposed', 'accepted', 'edited', 'removed'), {
    minLength: 12,
    maxLength: 12,
  }),
)
const rowsOf = (sentences: readonly string[], states: readonly ItemRow['state'][] = []) => {
  const text = sentences.join('. ')
  let from = 0
  const items = sentences.map((words, n) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { ...item(text, words), start, end: from, state: states[n] ?? 'proposed' }
  })
  return { text, items }
}

it('no decision is ever lost, none made, and every place lies in the text', () => {
  fc.assert(
    fc.property(papers, ([old, next, states]) => {
      const before = rowsOf(old, states)
      const after = rowsOf(next)
      const { items, changes } = carried(before.text, after.text, before.items, after.items)
      const byId = new Map(items.map((each) => [each.id, each]))
      const decided = before.items.filter(({ state }) => state !== 'proposed')
      const again = decided.filter(({ id }) => byId.get(id)?.why.includes('numbers-changed'))
      for (const each of decided)
        expect(byId.get(each.id)?.state).toBe(again.includes(each) ? 'proposed' : each.state)
      const ids = new Set(decided.map(({ id }) => id))
      expect(items.filter(({ id, state }) => state !== 'proposed' && !ids.has(id))).toEqual([])
      expect(byId.size).toBe(items.length)
      for (const { start, end } of items)
        if (start !== null) expect(end).toBeLessThanOrEqual(after.text.length)
      expect(changes.kept + changes.moved + changes.gone + again.length).toBe(decided.length)
    }),
  )
})

it('two thousand decided items of a long text are carried in seconds', () => {
  const lines = Array.from(
    { length: 2000 },
    (_, n) => `Tổ chức ${n} buổi truyền thông tại thôn số ${n} của xã`,
  )
  const before = rowsOf(
    lines,
    lines.map(() => 'accepted'),
  )
  const after = rowsOf(['Dòng mới', ...lines.map((line) => line.replace('buổi', 'đợt'))])
  const from = performance.now()
  const { changes } = carried(before.text, after.text, before.items, after.items)
  expect(changes).toEqual({ kept: 0, moved: 2000, gone: 0, fresh: 1, dropped: 0 })
  expect(performance.now() - from).toBeLessThan(5000)
})
