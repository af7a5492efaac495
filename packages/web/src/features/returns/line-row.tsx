import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import type { Held } from './cell-outbox.ts'
import { FigureInput } from './figure-input.tsx'
import { KeepButton } from './keep-button.tsx'
import { LineComparison } from './line-comparison.tsx'
import { isAnswered, type CellChange, type LineEntry } from './line-entry.ts'
import { LineMessages } from './line-messages.tsx'
import { LineNote } from './line-note.tsx'
import { LineStateSelect } from './line-state-select.tsx'
import styles from './section-entry.module.css'
import type { FindingPlace } from './send-check.ts'
import { YesNoChoice } from './yes-no-choice.tsx'

export type LineHandlers = {
  readonly onType: (entry: LineEntry, soon: boolean) => void
  readonly onChoose: (change: CellChange) => void
  readonly onDrop: () => void
  readonly onNext: () => void
}

/** One line: what it asks for, the figure or why there is none, figures to compare with, the note. */
export function LineRow(
  props: LineHandlers & {
    readonly line: ReturnLine
    readonly entry: LineEntry
    readonly held: Held | undefined
    readonly findings: readonly FindingPlace[]
  },
) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const messages = useId()
  const { line, entry, held } = props
  const yesNo = line.valueType === 'yes-no'
  const hasFigure = entry.state === null || entry.state === 'value'
  const unexplained = props.findings.some((finding) => finding.severity === 'soft' && !finding.noted)
  const broken = props.findings.some((finding) => finding.severity === 'hard')
  return (
    <tr role="row" className={styles.row} data-cell={line.element} data-broken={broken}>
      <th role="rowheader" scope="row" className={styles.name}>
        {say(line.name)}
        <details className={styles.definition}>
          <summary>
            <span className={styles.unit}>{yesNo ? t('entry.unitYesNo') : say(line.unitWord)}</span>
            <span className={styles.more}>{t('entry.definition')}</span>
          </summary>
          <p>{say(line.definition)}</p>
        </details>
      </th>
      <td role="cell" className={styles.figure}>
        <div className={styles.controls}>
          {!hasFigure ? null : yesNo ? (
            <YesNoChoice line={line} entry={entry} describedBy={messages} onType={props.onType} />
          ) : (
            <FigureInput line={line} entry={entry} describedBy={messages} onType={props.onType} />
          )}
          <LineStateSelect line={line} entry={entry} onType={props.onType} />
        </div>
        {line.proposed !== null && hasFigure && !isAnswered(entry) ? (
          <KeepButton line={line} proposed={line.proposed} onType={props.onType} onNext={props.onNext} />
        ) : null}
        <div id={messages}>
          <LineMessages
            line={line}
            entry={entry}
            held={held}
            findings={props.findings}
            onChoose={props.onChoose}
            onDrop={props.onDrop}
          />
        </div>
      </td>
      <LineComparison line={line} />
      <td role="cell" className={styles.note}>
        <LineNote line={line} entry={entry} wanted={unexplained} onType={props.onType} />
      </td>
    </tr>
  )
}
