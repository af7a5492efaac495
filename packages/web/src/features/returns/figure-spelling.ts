import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { DECIMAL_PLACES } from '@hoanhap/domain/returns/figure-text'

const spelling = new Intl.NumberFormat('vi-VN', {
  maximumFractionDigits: DECIMAL_PLACES,
  useGrouping: 'always',
})

/** 1.234.567 or 1.234,125: the way parseFigure reads it back, in both languages. */
export const spellFigure = (value: number): string => spelling.format(value)

export type AnswerWords = { readonly yes: string; readonly no: string }

/** A figure of the line as people read it; a yes-no line answers in words. */
export function spellValue(value: number, line: Pick<ReturnLine, 'valueType'>, answers: AnswerWords): string {
  if (line.valueType !== 'yes-no') return spellFigure(value)
  return value === 1 ? answers.yes : answers.no
}
