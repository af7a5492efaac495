import { useTranslation } from 'react-i18next'
import type { KeyboardEvent } from 'react'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { spellFigure, spellValue } from './figure-spelling.ts'
import type { LineEntry } from './line-entry.ts'
import styles from './section-entry.module.css'

/**
 * "Giữ nguyên 12": takes over a stock of the last period, one line at a time. A digit typed on the button goes into
 * the figure instead.
 */
export function KeepButton(props: {
  readonly line: ReturnLine
  readonly proposed: number
  readonly onType: (entry: LineEntry, soon: boolean) => void
  readonly onNext: () => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { line, proposed } = props
  const figure = spellValue(proposed, line, { yes: t('answers.yes'), no: t('answers.no') })
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (!/^\d$/.test(event.key) || line.valueType === 'yes-no') return
    event.currentTarget.closest('[data-cell]')?.querySelector<HTMLElement>('[data-figure]')?.focus()
  }
  return (
    <div className={styles.keep} data-screen-only>
      <button
        type="button"
        data-keep
        className={styles.keepButton}
        aria-label={t('entry.keepLabel', { figure, line: say(line.name) })}
        onKeyDown={onKeyDown}
        onClick={() => {
          props.onNext()
          props.onType({ state: 'value', text: spellFigure(proposed), note: line.note ?? '' }, true)
        }}
      >
        {t('entry.keep', { figure })}
      </button>
    </div>
  )
}
