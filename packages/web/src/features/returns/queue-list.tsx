import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReturnQueueRow } from '@hoanhap/contract/returns/return-schemas'
import { formatMoment } from '../../design/format.ts'
import { queueStatusOf } from './queue-filter.ts'
import { ReturnMark } from './return-mark.tsx'
import styles from './queue.module.css'

/** One line a unit: name, where its return stands, and when it came. */
export function QueueList(props: { readonly rows: readonly ReturnQueueRow[] }) {
  return (
    <ul className={styles.list}>
      {props.rows.map((row) => (
        <QueueItem key={row.unit.unitId} row={row} />
      ))}
    </ul>
  )
}

function QueueItem(props: { readonly row: ReturnQueueRow }) {
  const { t } = useTranslation('returns')
  const { row } = props
  return (
    <li className={styles.item}>
      {row.returnId === null ? (
        <span className={styles.name}>{row.unit.fullName}</span>
      ) : (
        <Link to="/returns/$returnId" params={{ returnId: row.returnId }} className={styles.name}>
          {row.unit.fullName}
        </Link>
      )}
      <ReturnMark status={queueStatusOf(row)} />
      <span className={styles.soft}>
        {row.sentAt === null
          ? t('progress', { filled: row.filled, total: row.total })
          : t('own.sentAt', { moment: formatMoment(row.sentAt) })}
        {row.version > 1 ? ` · ${t('own.nth', { version: row.version })}` : null}
      </span>
    </li>
  )
}
