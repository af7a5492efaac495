import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { Notice } from '../../design/notice.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { shownReturn, unsentCount } from './shown-return.ts'
import { useEntryWords } from './use-entry-words.ts'
import { useReturnSaver } from './use-return-saver.ts'

/** What this device still holds although the return can no longer be written: shown, so that nobody has to guess. */
export function KeptNotice(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const wordsOf = useEntryWords()
  const { state } = useReturnSaver(props.detail.id)
  const changes = [...state.changes.values(), ...[...state.held.values()].map((held) => held.change)]
  if (changes.length === 0) return null
  const lines = shownReturn(props.detail, state).sections.flatMap((section) => section.lines)
  return (
    <Notice>
      <p>{t('reading.kept', { changes: unsentCount(state) })}</p>
      <ul>
        {changes.map((change) => {
          if (change.kind === 'text') return <li key={change.code}>{change.text}</li>
          const line = lines.find((each) => each.element === change.element)
          if (line === undefined) return null
          return (
            <li key={change.element}>
              {say(line.name)}: {wordsOf(change, line)}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
