import { describe, expect, it } from 'vitest'
import { deskAfter, firstDesk, type DeskAct, type DeskState } from './review-desk-state.ts'

const after = (acts: readonly DeskAct[], from: DeskState = firstDesk('a')): DeskState =>
  acts.reduce(deskAfter, from)
const edit = (id: string): DeskAct => ({ type: 'edit', id })

describe('deskAfter', () => {
  it('keeps a form open, with what is typed in it, when another is asked for', () => {
    const desk = after([edit('a'), edit('b')])
    expect(desk).toMatchObject({ form: { type: 'item', id: 'a' }, held: true })
    expect(after([{ type: 'edit-header' }], desk).form).toEqual({ type: 'item', id: 'a' })
  })

  it('opens the other form once the first is closed', () => {
    const close: DeskAct = { type: 'close', form: { type: 'item', id: 'a' } }
    expect(after([edit('a'), edit('b'), close, edit('b')])).toMatchObject({
      form: { type: 'item', id: 'b' },
      held: false,
    })
  })

  it('does not close a form for the answer to another', () => {
    const late: DeskAct = { type: 'close', form: { type: 'item', id: 'a' } }
    expect(after([edit('b'), late]).form).toEqual({ type: 'item', id: 'b' })
  })

  it('leaves the choice of a place to split freely: nothing is typed there', () => {
    expect(after([{ type: 'split', id: 'a' }, edit('b')]).form).toEqual({ type: 'item', id: 'b' })
    const gone = after([
      { type: 'split', id: 'a' },
      { type: 'go', id: 'b' },
    ])
    expect(gone).toMatchObject({ form: null, current: 'b' })
  })

  it('shows a place of the text, and forgets it at the next item', () => {
    const shown = after([{ type: 'show', place: { start: 3, end: 9 } }])
    expect(shown).toMatchObject({ place: { start: 3, end: 9 }, tab: 'text' })
    expect(after([{ type: 'go', id: 'b' }], shown).place).toBeNull()
  })

  it('comes back from the numbers set aside when an item is gone to', () => {
    const aside = after([{ type: 'view', view: 'set-aside', first: null }])
    expect(aside.view).toBe('set-aside')
    expect(after([{ type: 'go', id: 'b' }], aside).view).toBe('all')
  })
})
