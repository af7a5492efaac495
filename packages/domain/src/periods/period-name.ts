import { vietnameseDate } from '../plain-date.ts'
import type { Bilingual, Language } from '../words.ts'
import type { Period } from './period.ts'

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * The name officials use: "6 tháng đầu năm 2026", "Quý III/2026", "Năm 2026". A period of the calendar-year
 * statistics says so, "Năm 2026 (lịch)", because two year definitions live side by side (dossier §1.7).
 */
export function periodName(period: Period, language: Language): string {
  const name = names(period)[language]
  return period.calendar === 'hc' ? name : `${name} ${language === 'vi' ? '(lịch)' : '(calendar)'}`
}

function names({ kind, year, index }: Period): Bilingual {
  switch (kind) {
    case 'month':
      return { vi: `Tháng ${index}/${year}`, en: `${MONTHS_EN[index - 1]!} ${year}` }
    case 'quarter':
      return { vi: `Quý ${ROMAN[index - 1]!}/${year}`, en: `Q${index} ${year}` }
    case 'half':
      return index === 1
        ? { vi: `6 tháng đầu năm ${year}`, en: `First half of ${year}` }
        : { vi: `6 tháng cuối năm ${year}`, en: `Second half of ${year}` }
    case 'nine-months':
      return { vi: `9 tháng năm ${year}`, en: `Nine months of ${year}` }
    case 'year':
      return { vi: `Năm ${year}`, en: `Year ${year}` }
  }
}

/** "15/12/2025–14/06/2026": first and last day, both inside. */
export const periodRangeText = ({ from, to }: Period): string =>
  `${vietnameseDate(from)}–${vietnameseDate(to)}`
