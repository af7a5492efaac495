import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { queueStatusOf } from './queue-filter.ts'
import { ReturnMark } from './return-mark.tsx'
import styles from './return-reading.module.css'

/** How the return stands, its progress and the seal of what was sent. */
export function ReturnStanding(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { detail } = props
  const reason = detail.history.findLast((entry) => entry.action === 'send-back')?.reason
  return (
    <div className={styles.standing}>
      <p className={styles.status}>
        <ReturnMark status={queueStatusOf({ status: detail.status, late: false })} />
        <span>{t('progress', { filled: detail.filled, total: detail.total })}</span>
      </p>
      {detail.status === 'sent' && !detail.actions.includes('accept') ? <p>{t('reading.waitTurn')}</p> : null}
      {detail.status === 'returned' ? (
        <p className={styles.returned}>
          {t('reading.returned', { reason: reason ?? t('reading.noReason') })}
        </p>
      ) : null}
      {detail.seal === null ? (
        <p>{t('reading.draft')}</p>
      ) : (
        <p className={styles.soft}>
          {t('reading.seal', { seal: detail.seal.slice(0, 8), version: detail.version })}
        </p>
      )}
    </div>
  )
}
