import { useTranslation } from 'react-i18next'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { spellValue } from './figure-spelling.ts'
import styles from './line-comparison.module.css'

/** The figures of the last period and of the same period last year: beside the cell, never in it. */
export function LineComparison(props: { readonly line: ReturnLine }) {
  const { t } = useTranslation('returns')
  const { line } = props
  const spelled = (value: number | null): string =>
    value === null ? '–' : spellValue(value, line, { yes: t('answers.yes'), no: t('answers.no') })
  return (
    <>
      <td role="cell" className={styles.beside}>
        <span className={styles.label}>{t('entry.column.last')}: </span>
        {spelled(line.lastPeriod)}
      </td>
      <td role="cell" className={styles.beside}>
        <span className={styles.label}>{t('entry.column.year')}: </span>
        {spelled(line.sameLastYear)}
      </td>
    </>
  )
}
