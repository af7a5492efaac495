import { vietnamDay, vietnameseDate, weekday, type PlainDate } from '@hoanhap/domain/plain-date'
import type { Language } from '@hoanhap/domain/words'

// Both languages write numbers the Vietnamese way (1.234,5) and dates day first: the same figure must never look
// different on the screen, in the annex and in what is typed.
const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })
const upToTwo = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })
const clock = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

const WEEKDAYS: Record<Language, readonly string[]> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** 1.234 or 1.234,5 (at most two decimals). */
export const formatNumber = (value: number): string =>
  Number.isInteger(value) ? whole.format(value) : upToTwo.format(value)

/** 14/06/2026 */
export const formatDate = (date: PlainDate): string => vietnameseDate(date)

/** thứ Ba 16/06/2026: where a deadline matters, the weekday does. */
export const formatWeekdayDate = (date: PlainDate, language: Language): string =>
  `${WEEKDAYS[language][weekday(date) - 1]!} ${vietnameseDate(date)}`

/** 14/06/2026 09:05, in Viet Nam's time, from an ISO instant. */
export function formatMoment(instant: string): string {
  const moment = new Date(instant)
  return `${vietnameseDate(vietnamDay(moment))} ${clock.format(moment)}`
}

/** 15/12/2025–14/06/2026 */
export const formatRange = (from: PlainDate, to: PlainDate): string => `${formatDate(from)}–${formatDate(to)}`
