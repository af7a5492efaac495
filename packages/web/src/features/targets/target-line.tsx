import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TargetRow } from '@hoanhap/contract/targets/target-schemas'
import { Arrow } from '../../design/arrow.tsx'
import { StatusMark } from '../../design/status-mark.tsx'
import { ProgressLine } from './progress-line.tsx'
import styles from './targets.module.css'
import { useFigures } from './use-figures.ts'

/** One target on the board. An enforcement quota shows its two numbers and nothing that compares them. */
export function TargetLine(props: {
  readonly planId: string
  readonly row: TargetRow
  readonly owner: string | null
}) {
  const { t } = useTranslation('targets')
  const { row, owner } = props
  return (
    <div role="row" className={styles.line}>
      <span role="cell">
        <StatusMark status={row.assessment.status} />
      </span>
      <div role="cell" className={styles.what}>
        <Link to="/plans/$planId/targets/$targetId" params={{ planId: props.planId, targetId: row.id }}>
          {row.text}
        </Link>
        {owner === null ? null : <span className={styles.small}>{t('owner', { agency: owner })}</span>}
      </div>
      {row.enforcement ? (
        <div role="cell" aria-colspan={2} className={styles.wide}>
          <QuotaFigures row={row} />
        </div>
      ) : (
        <>
          <div role="cell">
            <GoalFigures row={row} />
          </div>
          <div role="cell">
            <ProgressLine row={row} />
          </div>
        </>
      )}
    </div>
  )
}

/** "62,5% → 100% đến năm 2030" */
function GoalFigures(props: { readonly row: TargetRow }) {
  const { t } = useTranslation('targets')
  const { row } = props
  const { figure, total, goal } = useFigures(row)
  const { status, value, goalYear } = row.assessment
  const hidden = status === 'awaiting-release' || status === 'level-ended'
  return (
    <p className={styles.figures}>
      {hidden ? null : (
        <>
          <span className={styles.heard}>{t('current')}: </span>
          <strong className={value === null ? styles.unknown : undefined}>
            {status === 'outside' ? total(value) : figure(value)}
          </strong>{' '}
          <Arrow to="right" />{' '}
        </>
      )}
      <span className={styles.heard}>{t('goal')}: </span>
      {goal}
      {goalYear === null ? null : <span className={styles.small}> {t('goalBy', { year: goalYear })}</span>}
    </p>
  )
}

/** The figure in the plan and the agency's own total, side by side. */
export function QuotaFigures(props: { readonly row: TargetRow }) {
  const { t } = useTranslation('targets')
  const { total, goal } = useFigures(props.row)
  return (
    <dl className={styles.quota}>
      <dt>{t('ownTotal')}</dt>
      <dd>{total(props.row.assessment.value)}</dd>
      <dt>{t('quota')}</dt>
      <dd>{goal}</dd>
    </dl>
  )
}
