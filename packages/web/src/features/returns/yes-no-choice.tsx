import { useTranslation } from 'react-i18next'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { figureOf, type LineEntry } from './line-entry.ts'
import styles from './section-entry.module.css'

/** Yes or no, two big answers; the arrows left and right change them. */
export function YesNoChoice(props: {
  readonly line: ReturnLine
  readonly entry: LineEntry
  readonly describedBy: string
  readonly onType: (entry: LineEntry, soon: boolean) => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { line, entry } = props
  const chosen = figureOf(entry, line)
  return (
    <div
      role="radiogroup"
      aria-label={say(line.name)}
      aria-describedby={props.describedBy}
      className={styles.answers}
    >
      {([1, 0] as const).map((value) => (
        <label key={value} className={styles.answer}>
          <input
            type="radio"
            data-answer
            name={`answer-${line.element}`}
            checked={entry.state === 'value' && chosen === value}
            onChange={() => props.onType({ ...entry, state: 'value', text: String(value) }, true)}
          />
          {t(value === 1 ? 'answers.yes' : 'answers.no')}
        </label>
      ))}
    </div>
  )
}
