import { useTranslation } from 'react-i18next'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import type { Held } from './cell-outbox.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import { spellFigure } from './figure-spelling.ts'
import { FlaggedText } from './flagged-text.tsx'
import type { CellChange, LineEntry } from './line-entry.ts'
import { LineProblem } from './line-problem.tsx'
import styles from './section-entry.module.css'
import type { FindingPlace } from './send-check.ts'
import { useEntryWords } from './use-entry-words.ts'

/** What stands beside a cell: a refusal, two values to choose from, figures that do not add up. */
export function LineMessages(props: {
  readonly line: ReturnLine
  readonly entry: LineEntry
  readonly held: Held | undefined
  readonly findings: readonly FindingPlace[]
  readonly onChoose: (change: CellChange) => void
  readonly onDrop: () => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const wordsOf = useEntryWords()
  const { line, held } = props
  const change = held?.change.kind === 'cell' ? held.change : undefined
  const why = held?.why
  return (
    <>
      {why?.kind === 'conflict' && change !== undefined ? (
        <ConflictChoice
          mine={wordsOf(change, line)}
          theirs={wordsOf(theirEntry(why.theirs), line)}
          onMine={() => props.onChoose({ ...change, baseVersion: why.version })}
          onTheirs={props.onDrop}
        />
      ) : null}
      {why?.kind === 'refused' ? (
        <div role="alert">
          <LineProblem code={why.code} details={why.details} />
          <button type="button" className={styles.noteButton} onClick={props.onDrop}>
            {t('held.drop')}
          </button>
        </div>
      ) : null}
      {props.findings
        .filter((finding) => finding.at === line.element)
        .map((finding) => (
          <FlaggedText key={finding.message.vi} kind={finding.severity === 'hard' ? 'stop' : 'ask'}>
            {say(finding.message)}
            {finding.severity === 'soft' && finding.noted ? ` (${t('check.noted')})` : null}
          </FlaggedText>
        ))}
    </>
  )
}

const theirEntry = (theirs: Readonly<Record<string, unknown>>): LineEntry => ({
  state: theirs['state'] as LineEntry['state'],
  text: typeof theirs['value'] === 'number' ? spellFigure(theirs['value']) : '',
  note: '',
})
