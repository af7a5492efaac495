import { joinBrokenLines } from './broken-lines.ts'
import { blankPageMarks } from './page-marks.ts'

/** Markdown marks become blanks of the same length, so that offsets stay those of the NFC input. */
function blankMarkdown(text: string): string {
  return text
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '  ')
    .replace(/(?<![\p{L}\d*])\*(?=[\p{L}\d])|(?<=[\p{L}\d.,:;)”"])\*(?![\p{L}\d*])/gu, ' ')
    .replace(/^[ \t]{0,3}#{1,6}(?=[ \t])/gm, (marks) => ' '.repeat(marks.length))
    .replace(/^(\d{1,3})\\([.)])/gm, '$1$2 ')
}

/** Page and line breaks of other systems become line ends; other control characters become blanks. */
function plainControl(mark: string): string {
  if (mark === '\n' || mark === '\t') return mark
  return mark === '\v' || mark === '\f' || mark === '\u0085' ? '\n' : ' '
}

/** Letters that old keyboards put in place of đ and Đ. */
const STRAY_D: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' }

/**
 * The text that a reading refers to: NFC, `\n` line ends, plain spaces, no invisible marks, Markdown
 * emphasis, page numbers and running heads blanked, and the lines that a portal or a PDF broke in mid-sentence joined again.
 *
 * After NFC, line ends and invisible marks, every change keeps its length: an offset here is an
 * offset in the input so cleaned.
 */
export function normalisePlanText(input: string): string {
  const plain = input
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u2028\u2029]/g, '\n')
    // Some portals print the line ends of their database as letters.
    .replace(/\\r\\n/g, '   \n')
    .replace(/\p{Cc}/gu, plainControl)
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[ÐƉð]/g, (letter) => STRAY_D[letter] ?? letter)
  return joinBrokenLines(blankPageMarks(blankMarkdown(plain)))
}

/** One line of words: runs of blanks become single spaces. */
export const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim()
