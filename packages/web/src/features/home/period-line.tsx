import { useTranslation } from 'react-i18next'
import type { PeriodRef } from '@hoanhap/contract/shapes'
import { formatRange, formatWeekdayDate } from '../../design/format.ts'
import { useLanguage } from '../../words/use-language.ts'
import styles from './home.module.css'

/** "Kỳ 6 tháng đầu năm 2026 (15/12/2025–14/06/2026) · Chốt số liệu … · Hạn gửi … (còn 2 ngày làm việc)". */
export function PeriodLine(props: {
  readonly period: PeriodRef
  readonly workingDaysLeft: number
  /** Nothing is owed any more: how late it would be says nothing. */
  readonly settled: boolean
}) {
  const { t } = useTranslation('home')
  const { language, say } = useLanguage()
  const { period, workingDaysLeft: left } = props
  const remaining =
    left > 0 ? t('daysLeft', { days: left }) : left === 0 ? t('dueToday') : t('daysOver', { days: -left })
  return (
    <ul className={styles.facts}>
      <li>{t('period', { name: say(period.name), range: formatRange(period.from, period.to) })}</li>
      <li>{t('cutOff', { date: formatWeekdayDate(period.to, language) })}</li>
      <li>
        <strong>{t('deadline', { date: formatWeekdayDate(period.deadline, language) })}</strong>{' '}
        {props.settled ? null : `(${remaining})`}
      </li>
    </ul>
  )
}
