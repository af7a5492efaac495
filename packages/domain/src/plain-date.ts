/** A calendar day in Viet Nam, `YYYY-MM-DD`. Days have no zone; moments do (`Asia/Ho_Chi_Minh`). */
export type PlainDate = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

const utc = (date: PlainDate): number => {
  const match = SHAPE.exec(date)
  const ms = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : NaN
  if (!match || Number.isNaN(ms)) throw new RangeError(`not a date: ${date}`)
  return ms
}
const fromUtc = (ms: number): PlainDate => {
  const iso = new Date(ms).toISOString()
  return iso.slice(0, 10)
}

/** Whether the text is a day that exists (2026-02-30 does not). */
export function isPlainDate(text: string): text is PlainDate {
  return SHAPE.test(text) && fromUtc(utcOrZero(text)) === text
}
function utcOrZero(text: string): number {
  const match = SHAPE.exec(text)
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : 0
}

/** The day `days` later (earlier if negative). */
export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(utc(date) + days * DAY_MS)

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((utc(to) - utc(from)) / DAY_MS)

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: PlainDate): number => ((new Date(utc(date)).getUTCDay() + 6) % 7) + 1

/** The day it is in Viet Nam at this moment (UTC+7, no summer time since 1975). */
export const vietnamDay = (moment: Date): PlainDate => fromUtc(moment.getTime() + 7 * 3_600_000)

/** 14/06/2026 */
export const vietnameseDate = (date: PlainDate): string => {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}
