import { useTranslation } from 'react-i18next'
import type { TargetRow } from '@hoanhap/contract/targets/target-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { figureText, FREQUENCY_UNITS, goalWords, totalText } from './figure-words.ts'

export type Figures = {
  /** "62,5%", "1.234 cơ sở", "đã hoàn thành"; "chưa có số liệu" for null, never 0. */
  readonly figure: (value: number | null) => string
  /** "ít nhất 1.500 cơ sở" */
  readonly goal: string
  /** The total of an enforcement agency, in things counted. */
  readonly total: (value: number | null) => string
  /** "1.500 cơ sở": a figure of the goal's kind without its comparison. */
  readonly bare: (value: number) => string
}

/** How the figures of one target are said in the language of the screen. */
export function useFigures(
  row: Pick<TargetRow, 'kind' | 'operator' | 'value' | 'valueTo' | 'unit' | 'unitWord'>,
): Figures {
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const frequency = FREQUENCY_UNITS.find((each) => each === row.unit)
  const counted = row.unit === 'count' ? (row.unitWord === null ? null : say(row.unitWord)) : row.unit
  const unit = { unit: row.unit, unitWord: frequency === undefined ? counted : t(`frequency.${frequency}`) }
  const { key, value, valueTo } = goalWords({ ...row, ...unit })
  const bare = (figure: number): string => figureText(figure, unit)
  return {
    bare,
    total: (value) => (value === null ? t('noFigure') : totalText(value, unit)),
    goal: t(`operator.${key}`, { value, valueTo }),
    figure: (now) => {
      if (now === null) return t('noFigure')
      if (key === 'yes-no') return now >= 1 ? t('done') : t('notDone')
      // A change is said with its direction: a promised fall that became a rise is "tăng 12%", not a minus.
      if (row.operator !== 'reduce_by' && row.operator !== 'increase_by') return bare(now)
      const rises = row.operator === 'reduce_by' ? now < 0 : now >= 0
      return t(rises ? 'operator.increase_by' : 'operator.reduce_by', { value: bare(Math.abs(now)) })
    },
  }
}
