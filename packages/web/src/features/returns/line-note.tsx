import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { FlaggedText } from './flagged-text.tsx'
import type { LineEntry } from './line-entry.ts'
import styles from './section-entry.module.css'

/** The note of a line; for a figure that is not there yet it is the reason, and must be given. */
export function LineNote(props: {
  readonly line: ReturnLine
  readonly entry: LineEntry
  /** Something unusual asks for a note. */
  readonly wanted: boolean
  readonly onType: (entry: LineEntry, soon: boolean) => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { line, entry } = props
  const [asked, setAsked] = useState(false)
  const [draft, setDraft] = useState<string | null>(null)
  const reason = entry.state === 'missing'
  const open = asked || reason || props.wanted || entry.note !== ''
  if (!open) {
    return (
      <button type="button" className={styles.noteButton} data-screen-only onClick={() => setAsked(true)}>
        + {t('entry.addNote')}
      </button>
    )
  }
  const label = t(reason ? 'entry.reasonLabel' : 'entry.noteLabel', { line: say(line.name) })
  const lacking = reason && entry.note.trim() === ''
  return (
    <label className={styles.noteField}>
      <span aria-hidden="true">{t(reason ? 'entry.reason' : 'entry.addNote')}</span>
      <textarea
        rows={2}
        maxLength={300}
        aria-label={label}
        aria-required={reason || undefined}
        autoFocus={asked}
        value={draft ?? entry.note}
        onFocus={() => setDraft(entry.note)}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          props.onType({ ...entry, note: event.currentTarget.value }, false)
        }}
        onBlur={() => {
          if (draft !== null && draft !== entry.note) props.onType({ ...entry, note: draft }, true)
          setDraft(null)
        }}
      />
      {lacking ? <FlaggedText kind="stop">{t('entry.reasonNeeded')}</FlaggedText> : null}
    </label>
  )
}
