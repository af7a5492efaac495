import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { formatMoment } from '../../design/format.ts'
import styles from './return-reading.module.css'

const ACTS = ['open', 'edit', 'send', 'accept', 'send-back'] as const

/** Who did what and when, newest first, with the reasons given. */
export function ReturnHistory(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { history } = props.detail
  if (history.length === 0) return null
  return (
    <section className={styles.history}>
      <h2>{t('reading.history')}</h2>
      <ol reversed>
        {history.toReversed().map((entry) => {
          const act = ACTS.find((each) => each === entry.action)
          return (
            <li key={`${entry.at}${entry.action}`}>
              <strong>{act === undefined ? entry.action : t(`reading.act.${act}`)}</strong>
              {entry.version > 0 ? ` (${t('own.nth', { version: entry.version })})` : null} ·{' '}
              {t('reading.by', { moment: formatMoment(entry.at), name: entry.by })}
              {entry.reason === null ? null : <p>{t('reading.reason', { reason: entry.reason })}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
