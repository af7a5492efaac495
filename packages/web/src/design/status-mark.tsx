import type { TargetStatus } from '@hoanhap/domain/targets/target'
import { useTranslation } from 'react-i18next'
import { formatNumber } from './format.ts'
import styles from './status-mark.module.css'

type Shape = {
  readonly tone: 'primary' | 'amber' | 'brick' | 'grey'
  readonly draw: string
  readonly hollow?: true
}

const TICK = 'M2 8.6 6 12.6 14 3.8'
const DISC = 'M8 2a6 6 0 1 0 .01 0Z'
const TRIANGLE = 'M8 1.8 15 14H1Z'
const SQUARE = 'M2 2h12v12H2Z'
const BAR = 'M2 8h12'

/** Shape and colour together, so that either alone is enough (screens.md, Character). */
const SHAPES: Record<TargetStatus, Shape> = {
  achieved: { tone: 'primary', draw: TICK, hollow: true },
  'on-track': { tone: 'primary', draw: DISC },
  'at-risk': { tone: 'amber', draw: TRIANGLE },
  'off-track': { tone: 'brick', draw: SQUARE },
  'no-data': { tone: 'grey', draw: DISC, hollow: true },
  'quota-only': { tone: 'grey', draw: BAR, hollow: true },
  'awaiting-release': { tone: 'grey', draw: BAR, hollow: true },
  outside: { tone: 'grey', draw: BAR, hollow: true },
  'level-ended': { tone: 'grey', draw: BAR, hollow: true },
}

const isStatus = (text: string): text is TargetStatus => Object.hasOwn(SHAPES, text)

/** The statuses in the order in which they are counted and listed. */
export const STATUS_ORDER = Object.keys(SHAPES) as readonly TargetStatus[]

/**
 * The status of a target: its sign and its words ("● Đúng tiến độ"), or how many have it ("● 11 đúng tiến độ").
 *
 * @param props.bare the words are only read aloud, e.g. in a narrow column under a heading that explains the signs
 */
export function StatusMark(props: {
  /** A `TargetStatus`; an unknown one, from a newer service, is shown as no data. */
  readonly status: string
  readonly count?: number
  readonly bare?: boolean
}) {
  const { t } = useTranslation('design')
  const status = isStatus(props.status) ? props.status : 'no-data'
  const shape = SHAPES[status]
  const name = t(`status.${status}`)
  const words = props.count === undefined ? name : `${formatNumber(props.count)} ${name.toLowerCase()}`
  return (
    <span className={styles.mark} data-tone={shape.tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign} data-hollow={shape.hollow}>
        <path d={shape.draw} />
      </svg>
      <span className={props.bare === true ? styles.heard : undefined}>{words}</span>
    </span>
  )
}
