import { describe, expect, it } from 'vitest'
import { aReturn, typed } from './return.testing.ts'
import { isStuck, maySendFor, shownEntry, shownReturn, unreadableLines, unsentCount } from './shown-return.ts'
import { NOTHING_UNSENT, withTyped } from './unsent-changes.ts'

const detail = aReturn()
const buoi = detail.sections[0]!.lines[0]!
const line = (shown: typeof detail, index: number) => shown.sections[0]!.lines[index]!

describe('shownReturn', () => {
  it('lays what was typed over what the service holds, and counts it', () => {
    const unsent = withTyped(withTyped(NOTHING_UNSENT, typed('TT.BUOI', '1.234')), {
      ...typed('TT.LUOT', ''),
      state: 'missing',
      note: 'chờ',
    })
    const shown = shownReturn(detail, unsent)
    expect(line(shown, 0)).toMatchObject({ state: 'value', value: 1234 })
    expect(line(shown, 1)).toMatchObject({ state: 'missing', value: null, note: 'chờ' })
    expect([shown.filled, shown.sections[0]!.filled, unsentCount(unsent)]).toEqual([1, 1, 2])
    expect(shownEntry(unsent, buoi).text).toBe('1.234')
  })

  it('takes a figure that cannot be read for no answer, and names its line', () => {
    const unsent = withTyped(NOTHING_UNSENT, typed('TT.BUOI', '12.5'))
    expect(line(shownReturn(detail, unsent), 0)).toMatchObject({ state: null, value: null })
    expect(unreadableLines(detail, unsent).map((each) => each.element)).toEqual(['TT.BUOI'])
    expect([isStuck(unsent, buoi), isStuck(NOTHING_UNSENT, buoi)]).toEqual([true, false])
    expect(maySendFor(detail)(typed('TT.BUOI', '12.5'))).toBe(false)
    expect(maySendFor(detail)(typed('TT.BUOI', '12'))).toBe(true)
  })

  it('is the same return when nothing was typed', () => {
    expect(shownReturn(detail, NOTHING_UNSENT)).toBe(detail)
    expect(shownEntry(NOTHING_UNSENT, buoi)).toEqual({ state: null, text: '', note: '' })
  })
})
