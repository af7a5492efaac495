import { useTranslation } from 'react-i18next'
import type { TargetRow } from '@hoanhap/contract/targets/target-schemas'
import { formatDate, formatNumber } from '../../design/format.ts'
import { Notice } from '../../design/notice.tsx'
import { ProgressLine } from './progress-line.tsx'
import { QuotaFigures } from './target-line.tsx'
import styles from './targets.module.css'
import { useFigures } from './use-figures.ts'

/** Where the target stands, or why nothing is computed about it. */
export function TargetNow(props: { readonly row: TargetRow }) {
  const { t } = useTranslation('targets')
  const { row } = props
  if (row.enforcement) {
    return (
      <section className={styles.section}>
        <QuotaFigures row={row} />
        <Notice>{t('quotaNote')}</Notice>
      </section>
    )
  }
  return (
    <section className={styles.section} aria-label={t('page.now')}>
      {row.assessment.status === 'awaiting-release' ? <Notice>{t('released')}</Notice> : null}
      {row.assessment.status === 'outside' ? <Notice>{t('outside')}</Notice> : null}
      <NowFigures row={row} />
      <ProgressLine row={row} />
    </section>
  )
}

function NowFigures(props: { readonly row: TargetRow }) {
  const { t } = useTranslation('targets')
  const { row } = props
  const { figure, total, goal, bare } = useFigures(row)
  const { value, expectedNow, goalYear, gap, unitsReported, unitsOwing, asOf } = row.assessment
  const judged = row.kind !== 'yes-no'
  return (
    <dl className={styles.now}>
      <div>
        <dt>{t('page.now')}</dt>
        <dd className={styles.big}>{row.assessment.status === 'outside' ? total(value) : figure(value)}</dd>
        {asOf === null ? null : (
          <dd className={styles.small}>{t('page.asOf', { date: formatDate(asOf) })}</dd>
        )}
        {unitsOwing === 0 ? null : (
          <dd className={styles.small}>
            {t('completeness', { reported: formatNumber(unitsReported), owing: formatNumber(unitsOwing) })}
          </dd>
        )}
      </div>
      {expectedNow === null || !judged ? null : (
        <div>
          <dt>{t('expected')}</dt>
          <dd className={styles.big}>{bare(expectedNow)}</dd>
        </div>
      )}
      <div>
        <dt>{t('goal')}</dt>
        <dd className={styles.big}>{goal}</dd>
        {goalYear === null ? null : <dd className={styles.small}>{t('goalBy', { year: goalYear })}</dd>}
      </div>
      {gap === null || gap === 0 || !judged ? null : (
        <div>
          <dt>{t('page.gap')}</dt>
          <dd className={styles.big}>{bare(gap)}</dd>
        </div>
      )}
    </dl>
  )
}
