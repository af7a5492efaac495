import { useTranslation } from 'react-i18next'
import type { TargetRow } from '@hoanhap/contract/targets/target-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { figureText, goalWords } from './figure-words.ts'

export type Figures = {
  /** "62,5%", "1.234 cơ sở", "đã hoàn thành"; "chưa có số liệu" for null, never 0. */
  readonly figure: (value: number | null) => string
  /** "ít nhất 1.500 cơ sở" */
  readonly goal: string
  /** "1.500 cơ sở": a figure of the goal's kind without its comparison. */
  readonly bare: (value: number) => string
}

/** How the figures of one target are said in the language of the screen. */
export function useFigures(
  row: Pick<TargetRow, 'kind' | 'operator' | 'value' | 'valueTo' | 'unit' | 'unitWord'>,
): Figures {
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const unit = { unit: row.unit, unitWord: row.unitWord === null ? null : say(row.unitWord) }
  const { key, value, valueTo } = goalWords({ ...row, ...unit })
  const bare = (figure: number): string => figureText(figure, unit)
  return {
    bare,
    goal: t(`operator.${key}`, { value, valueTo }),
    figure: (now) => {
      if (now === null) return t('noFigure')
      if (key === 'yes-no') return now >= 1 ? t('done') : t('notDone')
      return bare(now)
    },
  }
}
