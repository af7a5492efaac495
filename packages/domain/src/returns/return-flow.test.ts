import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCells } from './form-check.ts'
import { aGap, aValue, FORM_ELEMENTS, SMALL_FORM } from './form.testing.ts'
import type { Cell } from './return-cell.ts'
import { statusAfter, whyNotAccept, whyNotEdit, whyNotSend, whyNotSendBack } from './return-flow.ts'
import { RETURN_ACTIONS, type ReturnAction } from './return-state.ts'

const complete = [
  aValue('TT.BUOI', 4),
  aValue('TT.LUOT', 200),
  aValue('CS.TONG', 30),
  aValue('KT.COSO', 9),
  aValue('KT.VIPHAM', 1),
]
const check = (cells: readonly Cell[], unconfirmed: string[] = []) =>
  checkCells(SMALL_FORM, FORM_ELEMENTS, cells, new Set(unconfirmed))
const withCell = (cell: Cell) => [...complete.filter(({ element }) => element !== cell.element), cell]

describe('statusAfter', () => {
  it('folds the actions of a return that was sent back once', () => {
    expect(statusAfter([])).toBe('draft')
    expect(statusAfter(['edit', 'edit', 'send'])).toBe('sent')
    expect(statusAfter(['edit', 'send', 'send-back', 'edit'])).toBe('returned')
    expect(statusAfter(['send', 'send-back', 'send', 'accept'])).toBe('accepted')
    expect(statusAfter(['send', 'accept', 'send-back'])).toBe('returned')
  })

  it('stops at a history that the table does not allow', () => {
    expect(() => statusAfter(['accept'])).toThrow(RangeError)
    expect(() => statusAfter(['send', 'edit'])).toThrow(RangeError)
  })

  it('reaches every status, and only by steps of the table', () => {
    const step = fc.constantFrom<ReturnAction>('edit', 'send', 'send-back', 'accept')
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (wishes) => {
        const done: ReturnAction[] = []
        for (const wish of wishes) {
          const allowed: readonly ReturnAction[] = RETURN_ACTIONS[statusAfter(done)]
          if (allowed.includes(wish)) done.push(wish)
          else expect(() => statusAfter([...done, wish])).toThrow(RangeError)
        }
        seen.add(statusAfter(done))
      }),
      { numRuns: 300 },
    )
    expect([...seen].sort()).toEqual(['accepted', 'draft', 'returned', 'sent'])
  })
})

describe('whyNotSend', () => {
  it('lets a complete return go', () => {
    expect(whyNotSend('draft', check(complete))).toBeNull()
    expect(whyNotSend('returned', check(complete))).toBeNull()
  })

  it('refuses a second sending', () => {
    expect(whyNotSend('sent', check(complete))?.code).toBe('return/wrong-status')
  })

  it('names the lines nobody has answered', () => {
    const problem = whyNotSend('draft', check(complete.slice(1)))
    expect(problem?.code).toBe('return/incomplete')
    expect(problem?.details).toEqual({ open: 1, lines: ['TT.BUOI'] })
  })

  it('counts a proposed stock as open until it is confirmed', () => {
    expect(whyNotSend('draft', check(complete, ['CS.TONG']))?.details).toEqual({
      open: 1,
      lines: ['CS.TONG'],
    })
  })

  it('lets a missing figure go with its reason, never without', () => {
    const reasoned = withCell(aGap('KT.VIPHAM', 'missing', 'Công an chưa gửi'))
    expect(whyNotSend('draft', check(reasoned))).toBeNull()
    const silent = withCell(aGap('KT.VIPHAM', 'missing'))
    expect(whyNotSend('draft', check(silent))?.details).toEqual({ rules: ['reason-needed'] })
  })

  it('refuses a broken hard rule and asks a note for a soft one', () => {
    expect(whyNotSend('draft', check(withCell(aValue('KT.COSO', 31))))?.details).toEqual({ rules: ['R1'] })
    const few = withCell(aValue('TT.LUOT', 3))
    expect(whyNotSend('draft', check(few))?.code).toBe('return/reason-needed')
    const explained = withCell(aValue('TT.LUOT', 3, 'Chỉ tính người mới'))
    expect(whyNotSend('draft', check(explained))).toBeNull()
  })
})

describe('whyNotEdit, whyNotAccept, whyNotSendBack', () => {
  it('seals a sent return', () => {
    expect(whyNotEdit('sent')?.details).toEqual({ status: 'sent', action: 'edit' })
    expect(whyNotEdit('returned')).toBeNull()
  })

  it('lets nobody accept what they sent', () => {
    expect(whyNotAccept('sent', 'an', 'an')?.code).toBe('return/own-acceptance')
    expect(whyNotAccept('sent', 'an', 'binh')).toBeNull()
    expect(whyNotAccept('draft', null, 'binh')?.code).toBe('return/wrong-status')
  })

  it('tells the unit why its return comes back', () => {
    expect(whyNotSendBack('sent', '  ')?.code).toBe('return/reason-needed')
    expect(whyNotSendBack('accepted', 'Thiếu biểu kèm theo')).toBeNull()
    expect(whyNotSendBack('draft', 'Thiếu')?.code).toBe('return/wrong-status')
  })
})
