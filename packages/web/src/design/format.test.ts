import { expect, test } from 'vitest'
import { formatDate, formatMoment, formatNumber, formatRange, formatWeekdayDate } from './format.ts'

test('formatNumber > writes thousands with a point and decimals with a comma', () => {
  expect(formatNumber(1234)).toBe('1.234')
  expect(formatNumber(1234.5)).toBe('1.234,5')
  expect(formatNumber(0)).toBe('0')
  expect(formatNumber(12345678)).toBe('12.345.678')
})

test('formatNumber > keeps two decimals at most', () => {
  expect(formatNumber(12.3456)).toBe('12,35')
})

test('formatDate and formatRange > put the day first', () => {
  expect(formatDate('2026-06-14')).toBe('14/06/2026')
  expect(formatRange('2025-12-15', '2026-06-14')).toBe('15/12/2025–14/06/2026')
})

test('formatWeekdayDate > names the weekday in the language of the screen', () => {
  expect(formatWeekdayDate('2026-06-16', 'vi')).toBe('thứ Ba 16/06/2026')
  expect(formatWeekdayDate('2026-06-14', 'en')).toBe('Sunday 14/06/2026')
})

test('formatMoment > tells the time of Viet Nam whatever the zone of the machine', () => {
  expect(formatMoment('2026-06-14T17:30:00.000Z')).toBe('15/06/2026 00:30')
})
