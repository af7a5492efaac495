import { useState } from 'react'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { whyNotSave, type LineEntry } from './line-entry.ts'
import { LineProblem } from './line-problem.tsx'
import styles from './section-entry.module.css'

/** Without the points that group thousands, so that a digit added at the end reads as meant. */
const editable = (text: string): string =>
  /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text

/** The figure of the period, typed the Vietnamese way; what cannot be read is said beside it once the person goes on. */
export function FigureInput(props: {
  readonly line: ReturnLine
  readonly entry: LineEntry
  readonly describedBy: string
  readonly onType: (entry: LineEntry, soon: boolean) => void
}) {
  const { say } = useLanguage()
  const { line, entry } = props
  // While the person types, the text is theirs: an answer of the service must not regroup it under the caret.
  const [draft, setDraft] = useState<string | null>(null)
  const [touched, setTouched] = useState(false)
  const problem = draft === null ? whyNotSave(entry, line) : null
  const type = (text: string, soon: boolean): void => props.onType({ ...entry, state: 'value', text }, soon)
  return (
    <>
      <input
        data-figure
        className={styles.input}
        data-wide={line.valueType === 'money'}
        inputMode={line.valueType === 'decimal' ? 'decimal' : 'numeric'}
        autoComplete="off"
        enterKeyHint="next"
        maxLength={40}
        aria-label={`${say(line.name)} (${say(line.unitWord)})`}
        aria-invalid={problem !== null}
        aria-describedby={`${props.describedBy} ${props.describedBy}-figure`}
        value={draft ?? entry.text}
        onFocus={(event) => {
          setDraft(editable(entry.text))
          event.currentTarget.select()
        }}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          setTouched(true)
          type(event.currentTarget.value, false)
        }}
        onBlur={() => {
          if (draft !== null && touched) type(draft, true)
          setDraft(null)
          setTouched(false)
        }}
      />
      <div id={`${props.describedBy}-figure`} className={styles.figureProblem}>
        {problem === null ? null : <LineProblem code={problem.code} details={problem.details} />}
      </div>
    </>
  )
}
