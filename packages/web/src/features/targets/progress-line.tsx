import { useTranslation } from 'react-i18next'
import type { TargetRow } from '@hoanhap/contract/targets/target-schemas'
import { progressBarOf } from './progress-scale.ts'
import styles from './targets.module.css'
import { useFigures } from './use-figures.ts'

const WIDTH = 200
const HEIGHT = 22
const at = (place: number): number => (place * WIDTH) / 100

/** How far the figure is on the way to the goal, and where the plan wants it by now. The picture in words as well. */
export function ProgressLine(props: { readonly row: TargetRow }) {
  const { t } = useTranslation('targets')
  const { figure, goal, bare } = useFigures(props.row)
  const bar = progressBarOf(props.row)
  if (bar === null) return null
  const { value, expectedNow } = props.row.assessment
  const words = [
    expectedNow === null
      ? t('progress.short', { value: figure(value), goal })
      : t('progress.full', { value: figure(value), expected: bare(expectedNow), goal }),
    ...bar.milestones.map((each) => t('progress.milestone', { year: each.year, value: bare(each.value) })),
  ]
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.join(' ')}
    >
      <rect x="0" y="8" width={WIDTH} height="6" className={styles.track} />
      {bar.value === null ? null : (
        <rect x="0" y="8" width={at(bar.value)} height="6" className={styles.reached} />
      )}
      {bar.milestones.map((each) => (
        <Tick key={each.year} place={each.place} className={styles.milestone} from={4} to={18} />
      ))}
      <Tick place={bar.goal} className={styles.milestone} from={2} to={20} />
      {bar.expected === null ? null : (
        <Tick place={bar.expected} className={styles.expected} from={1} to={21} />
      )}
    </svg>
  )
}

/** Kept inside the picture at both ends. */
function Tick(props: {
  readonly place: number
  readonly className: string | undefined
  readonly from: number
  readonly to: number
}) {
  const x = Math.min(WIDTH - 1.5, Math.max(1.5, at(props.place)))
  return (
    <line
      x1={x}
      x2={x}
      y1={props.from}
      y2={props.to}
      className={props.className}
      vectorEffect="non-scaling-stroke"
    />
  )
}
