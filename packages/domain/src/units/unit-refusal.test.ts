import { describe, expect, it } from 'vitest'
import { whyNotUnitCode } from './unit-refusal.ts'
import { smallTown } from './unit.testing.ts'

const town = smallTown()

describe('whyNotUnitCode', () => {
  it('accepts the code of a unit of the day', () => {
    expect(whyNotUnitCode(town, '101', '2022-01-01')).toBeNull()
  })
  it('does not know a code of nobody, or of the future', () => {
    expect(whyNotUnitCode(town, '00000', '2022-01-01')?.code).toBe('unit/not-found')
    expect(whyNotUnitCode(town, '105', '2015-01-01')?.code).toBe('unit/not-found')
  })
  it('says where the unit of an ended code is now', () => {
    expect(whyNotUnitCode(town, '102', '2022-01-01')).toMatchObject({
      code: 'unit/ended',
      details: { unit: 'Phường Hoà Bình', endedOn: '2020-01-01', now: ['Phường Hòa Bình'] },
    })
  })
  it('names the new code of a recoded unit', () => {
    expect(whyNotUnitCode(town, '112', '2022-01-01')?.details).toMatchObject({
      recoded: '999',
      now: ['Phường Mới'],
    })
  })
})
