import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnQueue } from '@hoanhap/contract/returns/return-schemas'
import { readScope } from '../../app/read-scope.ts'
import { formatNumber } from '../../design/format.ts'
import type { QueueStatus } from './queue-filter.ts'
import { ReturnSign } from './return-mark.tsx'
import styles from './queue.module.css'

/** "114 đơn vị cấp xã: 81 đã tiếp nhận · 16 chờ kiểm tra · 8 trả lại để bổ sung · 9 chưa gửi (2 quá hạn)", each a filter. */
export function QueueCounts(props: {
  readonly queue: ReturnQueue
  readonly status: QueueStatus | undefined
}) {
  const { t } = useTranslation('returns')
  const heading = useId()
  const { counts } = props.queue
  const parts: { readonly status: QueueStatus; readonly count: number; readonly word: string }[] = [
    { status: 'accepted', count: counts.accepted, word: t('mark.accepted') },
    { status: 'sent', count: counts.waiting, word: t('mark.sent') },
    { status: 'returned', count: counts.returned, word: t('mark.returned') },
    { status: 'not-sent', count: counts.notSent, word: t('mark.not-sent') },
    { status: 'overdue', count: counts.overdue, word: t('queue.overdue') },
  ]
  return (
    <nav aria-labelledby={heading} className={styles.counts}>
      <h2 id={heading} className={styles.owing}>
        <CountLink status={undefined} chosen={props.status === undefined}>
          {t('queue.owing', { units: formatNumber(counts.owing) })}
        </CountLink>
      </h2>
      <ul className={styles.filters}>
        {parts
          .filter((part) => part.status !== 'overdue' || part.count > 0)
          .map((part) => (
            <li key={part.status}>
              <CountLink status={part.status} chosen={props.status === part.status}>
                <ReturnSign status={part.status} />
                <strong className={styles.big}>{formatNumber(part.count)}</strong> {part.word.toLowerCase()}
              </CountLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function CountLink(props: {
  readonly status: QueueStatus | undefined
  readonly chosen: boolean
  readonly children: React.ReactNode
}) {
  return (
    <Link
      to="/returns/queue"
      search={(now) => ({
        ...readScope(now),
        ...(props.status === undefined ? {} : { status: props.status }),
      })}
      replace
      resetScroll={false}
      className={styles.filter}
      data-chosen={props.chosen}
      activeOptions={{ includeSearch: true, exact: true }}
    >
      {props.children}
    </Link>
  )
}
