import type { ReturnDetail, ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import type { Bilingual } from '@hoanhap/domain/words'
import { spellFigure } from './figure-spelling.ts'

const tidy = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim()

/**
 * The whole return as one table of tab-separated text, for systems that take a paste: section, line, unit, figure,
 * note. A text that a spreadsheet would run as a formula is kept a text.
 */
export function lineTableText(
  detail: ReturnDetail,
  say: (words: Bilingual) => string,
  stateWord: (state: NonNullable<ReturnLine['state']>) => string,
): string {
  const figure = (line: ReturnLine): string => {
    if (line.state === null) return ''
    return line.state === 'value' && line.value !== null ? spellFigure(line.value) : stateWord(line.state)
  }
  const rows = detail.sections.flatMap((section) =>
    section.lines.map((line) =>
      [section.code, say(line.name), say(line.unitWord), figure(line), line.note ?? ''].map(tidy).map(safe),
    ),
  )
  return rows.map((row) => row.join('\t')).join('\r\n')
}

const safe = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text)
