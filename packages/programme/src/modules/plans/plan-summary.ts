import { vietnameseDate } from '@hoanhap/domain/plain-date'
import type { Language } from '@hoanhap/domain/words'
import type { PlanReading, ReadTarget } from '@hoanhap/reader/plan-reading'
import { goalWords, roleWords } from './goal-words.ts'

const NAMES = {
  vi: { basis: 'Căn cứ', targets: 'Chỉ tiêu', assignments: 'Phân công', until: 'đến' },
  en: { basis: 'Legal basis', targets: 'Targets', assignments: 'Assignments', until: 'until' },
} as const satisfies Record<Language, Record<string, string>>

const LONGEST = 200
/** Words on one line: tabs and breaks of the document become spaces. */
export function oneLine(words: string, longest = LONGEST): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}

/** A reading as somebody at a terminal looks over it: the document, its basis, its targets, its assignments. */
export function summarizeReading(reading: PlanReading, fileName: string, language: Language): string[] {
  const names = NAMES[language]
  const { document, targets, assignments } = reading
  const basis = reading.basis.flatMap(({ role, number, text }) =>
    role === 'basis' ? [number ?? oneLine(text)] : [],
  )
  return [
    [document.number, document.title].filter((part) => part !== null).join(' · ') || fileName,
    [document.issuer, dateOf(document.issuedOn, language), periodOf(reading, names.until)]
      .map((part) => part ?? '–')
      .join(' · '),
    ...(basis.length === 0 ? [] : [`${names.basis}: ${[...new Set(basis)].join('; ')}`]),
    `${names.targets}: ${targets.length}`,
    ...targets.map((target) => `  ${goalWords(target, language)}: ${oneLine(wordsOf(target))}`),
    `${names.assignments}: ${assignments.length}`,
    ...assignments.map(
      ({ agency, role, task }) => `  ${agency} (${roleWords(role, language)}): ${oneLine(task)}`,
    ),
  ]
}

/** A cell of a table may hold the figure alone: its row and its head then say what is counted. */
const wordsOf = ({ text, subject }: ReadTarget): string => (/\p{L}/u.test(text) ? text : subject)

const dateOf = (day: string | null, language: Language): string | null =>
  day === null || language === 'en' ? day : vietnameseDate(day)

function periodOf({ period }: PlanReading, until: string): string | null {
  if (period === null) return null
  if (period.from === null) return `${until} ${period.to}`
  return period.from === period.to ? `${period.to}` : `${period.from}–${period.to}`
}
