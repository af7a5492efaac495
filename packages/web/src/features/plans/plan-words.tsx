import { useTranslation } from 'react-i18next'
import type { PlanHeader, PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import styles from './plans.module.css'

/** "Đang rà soát", "Đang theo dõi" …: where a plan is in its life; never how well it goes. */
export function PlanStatus(props: { readonly status: PlanSummary['status'] }) {
  const { t } = useTranslation('plans')
  return (
    <span className={styles.badge} data-status={props.status}>
      {t(`status.${props.status}`)}
    </span>
  )
}

/** "Giai đoạn 2026–2030" or "Năm 2026"; nothing when the years are not known. */
export function PlanYears(props: {
  readonly header: Pick<PlanHeader, 'periodFrom' | 'periodTo'>
  readonly before?: string
}) {
  const { t } = useTranslation('plans')
  const { periodFrom: from, periodTo: to } = props.header
  if (from === null && to === null) return null
  const words =
    from === null || to === null || from === to ? t('year', { from: from ?? to }) : t('years', { from, to })
  return `${props.before ?? ''}${words}`
}
