import { BorderStyle, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import type { StyleId } from './document-styles.ts'
import { unbroken } from './typography.ts'

/** A paragraph of one look: all of its look comes from its style. */
export const line = (
  style: StyleId | 'Heading1' | 'Heading2',
  text: string,
  more: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph => new Paragraph({ ...more, style, children: text === '' ? [] : [new TextRun(unbroken(text))] })

/**
 * A solid rule in the middle of a column: the upper border of a flat paragraph, drawn between its indents.
 *
 * @param column width of the column in twips
 * @param width length of the rule in twips
 */
export function rule(column: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((column - width) / 2))
  return line('DuongKe', '', {
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
}

/** A paragraph of no height: ends a section after a table without a stray empty line. */
export const sectionEnd = (): Paragraph => line('DuongKe', '')
