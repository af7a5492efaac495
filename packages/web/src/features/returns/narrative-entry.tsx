import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../design/format.ts'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import type { Held } from './cell-outbox.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import { LineProblem } from './line-problem.tsx'
import styles from './narrative-entry.module.css'
import type { ReturnSaver, SaverState } from './return-saver.ts'

type Narrative = ReturnDetail['narratives'][number]

/** The narrative: one field under each heading, saved while it is written. */
export function NarrativeEntry(props: {
  readonly detail: ReturnDetail
  readonly saver: ReturnSaver
  readonly state: SaverState
}) {
  const { t } = useTranslation('returns')
  const { saver, state } = props
  return (
    <section className={styles.section}>
      <h2>{t('entry.words')}</h2>
      <p className={styles.soft}>{t('narrative.lead')}</p>
      {props.detail.narratives.map((narrative) => {
        const place = `text:${narrative.code}`
        const held = state.held.get(place)
        const change = state.changes.get(place) ?? held?.change
        const baseVersion = change?.baseVersion ?? narrative.version
        return (
          <NarrativeField
            key={narrative.code}
            narrative={narrative}
            text={change?.text ?? narrative.text}
            held={held}
            onType={(text, soon) =>
              saver.type({ kind: 'text', code: narrative.code, baseVersion, text }, soon)
            }
            onKeepMine={(text, version) =>
              saver.type({ kind: 'text', code: narrative.code, baseVersion: version, text }, true)
            }
            onDrop={() => saver.giveUp(place)}
          />
        )
      })}
    </section>
  )
}

function NarrativeField(props: {
  readonly narrative: Narrative
  readonly text: string
  readonly held: Held | undefined
  readonly onType: (text: string, soon: boolean) => void
  readonly onKeepMine: (text: string, version: number) => void
  readonly onDrop: () => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const { narrative, held } = props
  const shown = draft ?? props.text
  const why = held?.why
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say(narrative.title)}</label>
      <textarea
        id={id}
        rows={5}
        maxLength={narrative.maxCharacters}
        aria-describedby={`${id}-counter`}
        value={shown}
        onFocus={() => setDraft(props.text)}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          props.onType(event.currentTarget.value, false)
        }}
        onBlur={() => {
          if (draft !== null && draft !== props.text) props.onType(draft, true)
          setDraft(null)
        }}
      />
      <p id={`${id}-counter`} className={styles.soft}>
        {t('narrative.counter', {
          used: formatNumber(shown.length),
          most: formatNumber(narrative.maxCharacters),
        })}
      </p>
      {why?.kind === 'conflict' ? (
        <ConflictChoice
          mine={props.text}
          theirs={typeof why.theirs['text'] === 'string' ? why.theirs['text'] : ''}
          onMine={() => props.onKeepMine(props.text, why.version)}
          onTheirs={() => {
            setDraft(null)
            props.onDrop()
          }}
        />
      ) : null}
      {why?.kind === 'refused' ? (
        <div role="alert">
          <LineProblem code={why.code} details={why.details} />
          <p className={styles.soft}>{t('held.kept')}</p>
        </div>
      ) : null}
    </div>
  )
}
