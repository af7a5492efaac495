import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@hoanhap/contract/audit/audit-schemas'
import { formatMoment, formatNumber } from '../../design/format.ts'
import styles from './audit-list.module.css'

/** When, who, what, on what. Acts keep the spelling of their permission, so that they can be looked up in the table. */
export function AuditList(props: { readonly entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('audit')
  return (
    <ol className={styles.list}>
      {props.entries.map((entry) => (
        <li key={entry.seq} className={styles.entry}>
          <span className={styles.at}>{formatMoment(entry.at)}</span>
          <span>{entry.by}</span>
          <span>
            {entry.action} <span className={styles.soft}>{entry.subject}</span>
          </span>
          <span className={styles.soft}>{t('number', { number: formatNumber(entry.seq) })}</span>
        </li>
      ))}
    </ol>
  )
}
