import { useTranslation } from 'react-i18next'
import styles from '../../design/status-mark.module.css'
import type { QueueStatus } from './queue-filter.ts'

type Sign = { readonly tone: string; readonly draw: string; readonly hollow?: true }

/** Shape and colour together: a tick, a disc, a triangle, a ring, a square. */
const SIGNS: Record<QueueStatus, Sign> = {
  accepted: { tone: 'primary', draw: 'M2 8.6 6 12.6 14 3.8', hollow: true },
  sent: { tone: 'primary', draw: 'M8 2a6 6 0 1 0 .01 0Z' },
  returned: { tone: 'amber', draw: 'M8 1.8 15 14H1Z' },
  'not-sent': { tone: 'grey', draw: 'M8 2a6 6 0 1 0 .01 0Z', hollow: true },
  overdue: { tone: 'brick', draw: 'M2 2h12v12H2Z' },
}

/** Only the sign, for a tile whose words are read aloud by its link. */
export function ReturnSign(props: { readonly status: QueueStatus }) {
  const sign = SIGNS[props.status]
  return (
    <span className={styles.mark} data-tone={sign.tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign} data-hollow={sign.hollow}>
        <path d={sign.draw} />
      </svg>
    </span>
  )
}

/** Where a unit's return stands: its sign and the officials' words. */
export function ReturnMark(props: { readonly status: QueueStatus }) {
  const { t } = useTranslation('returns')
  const sign = SIGNS[props.status]
  return (
    <span className={styles.mark} data-tone={sign.tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign} data-hollow={sign.hollow}>
        <path d={sign.draw} />
      </svg>
      {t(`mark.${props.status}`)}
    </span>
  )
}
