import { findReadingWords, reasonsOf } from '@hoanhap/domain/reading-words/reading-reasons'
import { words as en } from '@hoanhap/domain/reading-words/reading-words.en'
import { words as vi } from '@hoanhap/domain/reading-words/reading-words.vi'
import type { PlanReading, ReadItem } from '@hoanhap/reader/plan-reading'
import { goalWords, roleWords } from './goal-words.ts'
import { oneLine } from './plan-summary.ts'

export type ExplanationLanguage = 'vi' | 'en'

const NAMES = {
  vi: {
    document: 'văn bản',
    period: 'thời kỳ',
    objective: 'mục tiêu',
    target: 'chỉ tiêu',
    task: 'nhiệm vụ',
    assignment: 'phân công',
    budget: 'kinh phí',
    reporting: 'chế độ báo cáo',
    request: 'yêu cầu báo cáo',
    line: 'dòng',
    sure: 'độ tin cậy',
    doubts: 'nên xem lại vì',
    grounds: 'vì',
    setAside: 'Số không lấy làm chỉ tiêu',
  },
  en: {
    document: 'document',
    period: 'period',
    objective: 'objective',
    target: 'target',
    task: 'task',
    assignment: 'assignment',
    budget: 'money',
    reporting: 'reporting duty',
    request: 'request for a report',
    line: 'line',
    sure: 'confidence',
    doubts: 'to be looked at, for',
    grounds: 'for',
    setAside: 'Numbers not taken as targets',
  },
} as const satisfies Record<ExplanationLanguage, Record<string, string>>

const LONGEST = 160

type Names = (typeof NAMES)[ExplanationLanguage]
type Explained = Pick<ReadItem, 'start' | 'end' | 'text' | 'confidence' | 'why'> & {
  readonly kind: keyof Names
}

/**
 * Everything the reader found and the rules that made it so, in words with their codes, in the order of the text; then
 * the numbers that it did not take as targets, each with the reason.
 *
 * @returns lines to print
 */
export function explainReading(reading: PlanReading, language: ExplanationLanguage): string[] {
  const names = NAMES[language]
  const words: Readonly<Record<string, string>> = language === 'vi' ? vi : en
  const lineOf = lineCounter(reading.text)
  const place = (start: number, end: number): string => `${names.line} ${lineOf(start)} [${start}–${end}]`
  const found = foundIn(reading, language).flatMap((each) => {
    const { doubts, grounds } = reasonsOf(words, each.why)
    const rules = each.why.length === 0 ? '' : ` (${each.why.join(', ')})`
    return [
      `${place(each.start, each.end)} ${names[each.kind]}: ${oneLine(each.text, LONGEST)}`,
      `    ${names.sure} ${decimal(each.confidence, language)}`,
      ...(doubts.length > 0 ? [`    ${names.doubts}: ${doubts.join('; ')}`] : []),
      `    ${names.grounds}: ${grounds.length > 0 ? grounds.join('; ') : '–'}${rules}`,
    ]
  })
  const aside = reading.setAside.map(({ start, end, why }) => {
    const said = oneLine(reading.text.slice(start, end), LONGEST)
    return `${place(start, end)} “${said}”: ${findReadingWords(words, why) ?? '–'} (${why})`
  })
  return [...found, ...(aside.length > 0 ? ['', `${names.setAside}:`, ...aside] : [])]
}

function foundIn(reading: PlanReading, language: ExplanationLanguage): Explained[] {
  const { document, period } = reading
  const title = document.spans.title ?? document.spans.number ?? { start: 0, end: 0 }
  const assignments = reading.assignments.map(
    (each) =>
      ({
        ...each,
        text: `${each.agency} (${roleWords(each.role, language)}): ${each.task}`,
        kind: 'assignment',
      }) as const,
  )
  const items = (['objectives', 'tasks', 'budget', 'reporting', 'requests'] as const).flatMap((list) =>
    reading[list].map((item) => ({ ...item, kind: KIND_OF[list] })),
  )
  const targets = reading.targets.map(
    (target) =>
      ({ ...target, kind: 'target', text: `${goalWords(target, language)}: ${target.text}` }) as const,
  )
  return [
    { ...document, ...title, text: document.title ?? document.number ?? '–', kind: 'document' },
    ...(period ? [{ ...period, kind: 'period' } as const] : []),
    ...[...items, ...assignments, ...targets].sort((a, b) => a.start - b.start || a.end - b.end),
  ]
}

const KIND_OF = {
  objectives: 'objective',
  tasks: 'task',
  budget: 'budget',
  reporting: 'reporting',
  requests: 'request',
} as const satisfies Record<string, keyof Names>

const decimal = (value: number, language: ExplanationLanguage): string =>
  language === 'vi' ? value.toFixed(2).replace('.', ',') : value.toFixed(2)

/** On which line an offset stands, counted from 1. */
function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return (offset) => {
    let [from, to] = [0, ends.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (ends[middle]! < offset) from = middle + 1
      else to = middle
    }
    return from + 1
  }
}
