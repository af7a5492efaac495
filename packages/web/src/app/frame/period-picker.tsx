import { useTranslation } from 'react-i18next'
import { formatRange } from '../../design/format.ts'
import { useLanguage } from '../../words/use-language.ts'
import { useScope } from '../use-scope.ts'
import styles from './frame.module.css'

/** The period of every view; the browser's own list, which phones show best. */
export function PeriodPicker() {
  const { t } = useTranslation('shell')
  const { say } = useLanguage()
  const { period, periods, choosePeriod } = useScope()
  if (period === undefined) return null
  return (
    <select
      className={styles.control}
      aria-label={t('period.label')}
      title={formatRange(period.from, period.to)}
      value={period.id}
      onChange={(event) => choosePeriod(event.currentTarget.value)}
    >
      {periods.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {say(choice.name)} ({t(`period.${choice.state}`)})
        </option>
      ))}
    </select>
  )
}
