import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { FeatureLink } from '../../app/feature-link.tsx'
import { formatNumber } from '../../design/format.ts'
import link from '../../design/link-button.module.css'
import { STATUS_ORDER, StatusMark } from '../../design/status-mark.tsx'
import styles from './home.module.css'

type PlanLine = HomeReply['plans'][number]

/** Plans in force, each with how many of its targets stand how; the plan itself has no status. */
export function PlanLines(props: { readonly plans: readonly PlanLine[] }) {
  const { t } = useTranslation('home')
  const heading = useId()
  if (props.plans.length === 0) return null
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('plans.title')}</h2>
      <ul className={styles.rows}>
        {props.plans.map((plan) => (
          <li key={plan.id} className={styles.row}>
            <div className={styles.what}>
              <h3>{plan.title}</h3>
              <p className={styles.state}>
                {plan.number === null ? null : `${plan.number} · `}
                {t('plans.years', { from: plan.periodFrom, to: plan.periodTo })}
              </p>
              <TargetCounts plan={plan} />
            </div>
            <FeatureLink to="/plans/$planId/targets" params={{ planId: plan.id }} className={link.plain}>
              {t('plans.open')}
            </FeatureLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function TargetCounts(props: { readonly plan: PlanLine }) {
  const { t } = useTranslation('home')
  const { counts, total } = props.plan
  const present = STATUS_ORDER.filter((status) => (counts[status] ?? 0) > 0)
  return (
    <p className={styles.counts}>
      <span className={styles.figure}>{t('plans.targets', { total: formatNumber(total) })}</span>
      {present.map((status) => (
        <StatusMark key={status} status={status} count={counts[status] ?? 0} />
      ))}
    </p>
  )
}
