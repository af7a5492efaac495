import { useTranslation } from 'react-i18next'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import type { CellState } from '@hoanhap/domain/returns/return-cell'
import { useLanguage } from '../../words/use-language.ts'
import type { LineEntry } from './line-entry.ts'
import styles from './section-entry.module.css'

const STATES: readonly CellState[] = ['value', 'none', 'missing', 'not-applicable', 'not-constituted']

/** A figure, or which of the four different ways of having none. */
export function LineStateSelect(props: {
  readonly line: ReturnLine
  readonly entry: LineEntry
  readonly onType: (entry: LineEntry, soon: boolean) => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { line, entry } = props
  const state = entry.state ?? 'value'
  // "No" is the answer of a yes-no line; that nothing arose would say the same in other words.
  const offered = STATES.filter((each) => each !== 'none' || line.valueType !== 'yes-no' || state === 'none')
  return (
    <select
      className={styles.state}
      data-plain={state === 'value'}
      aria-label={t('entry.stateLabel', { line: say(line.name) })}
      value={state}
      onChange={(event) => {
        const next = event.currentTarget.value as CellState
        props.onType({ ...entry, state: next, text: '' }, true)
      }}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {t(`state.${each}`)}
        </option>
      ))}
    </select>
  )
}
