import { expect, test } from 'vitest'
import { isSettled, workState } from './work-state.ts'

const owed = (status: string) => ({
  form: { code: 'XA-6T', name: { vi: 'Báo cáo', en: 'Return' } },
  returnId: null,
  status,
  filled: 0,
  total: 40,
  reason: null,
})
const below = (accepted: number) => ({
  owing: 3,
  accepted,
  waiting: 3 - accepted,
  returned: 0,
  notSent: 0,
  overdue: 0,
})

test('workState > reads a status of a newer service as work not yet sent', () => {
  expect(workState('returned')).toBe('returned')
  expect(workState('waiting-for-the-moon')).toBe('draft')
})

test('isSettled > a commune is done once it has sent', () => {
  expect(isSettled({ owed: [owed('sent')], below: null, workingDaysLeft: -3 })).toBe(true)
  expect(isSettled({ owed: [owed('accepted'), owed('returned')], below: null, workingDaysLeft: -3 })).toBe(
    false,
  )
})

test('isSettled > a province is done once everything below is accepted too', () => {
  expect(isSettled({ owed: [owed('accepted')], below: below(2), workingDaysLeft: 3 })).toBe(false)
  expect(isSettled({ owed: [owed('accepted')], below: below(3), workingDaysLeft: 3 })).toBe(true)
})

test('isSettled > the lateness of communes is not told as the lateness of a province that has sent', () => {
  expect(isSettled({ owed: [owed('accepted')], below: below(2), workingDaysLeft: -104 })).toBe(true)
  expect(isSettled({ owed: [], below: below(2), workingDaysLeft: -104 })).toBe(true)
  expect(isSettled({ owed: [owed('draft')], below: below(3), workingDaysLeft: -104 })).toBe(false)
})
