import { useTranslation } from 'react-i18next'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { figureOf, isAnswered, type LineEntry } from './line-entry.ts'
import { spellValue } from './figure-spelling.ts'

/** An entry as read: the figure, the state in words, or "chưa nhập". */
export function useEntryWords(): (
  entry: LineEntry,
  line: Pick<ReturnLine, 'element' | 'valueType'>,
) => string {
  const { t } = useTranslation('returns')
  return (entry, line) => {
    if (!isAnswered(entry)) return t('state.open')
    if (entry.state !== 'value') return t(`state.${entry.state!}`)
    const figure = figureOf(entry, line)
    const answers = { yes: t('answers.yes'), no: t('answers.no') }
    return typeof figure === 'number' ? spellValue(figure, line, answers) : entry.text
  }
}
