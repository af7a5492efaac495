import { useTranslation } from 'react-i18next'
import type { RereadReply } from '@hoanhap/contract/plans/plan-schemas'
import { formatNumber } from '../../design/format.ts'
import styles from './review.module.css'

export type RereadChanges = RereadReply['changes']

const PARTS = ['kept', 'moved', 'gone', 'fresh', 'dropped'] as const

/** What became of the items when the edited text was read again; what did not happen is not said. */
export function RereadSummary(props: { readonly changes: RereadChanges }) {
  const { t } = useTranslation('review')
  const parts = PARTS.filter((part) => props.changes[part] > 0)
  return (
    <div className={styles.reread}>
      <strong>{t('reread.done')}</strong>
      {parts.length === 0 ? <p>{t('reread.same')}</p> : null}
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`rereadChange.${part}`, { n: formatNumber(props.changes[part]) })}</li>
        ))}
      </ul>
    </div>
  )
}
