import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import { findTwin, isIssuedElsewhere } from './intake-doubts.ts'
import { plansQuery } from './plan-requests.ts'
import styles from './review.module.css'

/** What may be a slip in bringing the document in: for another unit than its issuer's, or a second time. */
export function IntakeWarnings(props: { readonly plan: PlanSummary }) {
  const { t } = useTranslation('review')
  const { plan } = props
  const { data } = useQuery(plansQuery)
  const twin = data === undefined ? undefined : findTwin(plan, data)
  return (
    <>
      {isIssuedElsewhere(plan) ? (
        <p className={styles.missing}>
          {t('doubts.issuer', { issuer: plan.header.issuer ?? '', unit: plan.unit.fullName })}
        </p>
      ) : null}
      {twin === undefined ? null : (
        <p className={styles.missing}>
          {t('doubts.twin', { number: twin.header.number ?? '', unit: twin.unit.fullName })}{' '}
          <Link
            to={twin.version > 0 ? '/plans/$planId/document' : '/plans/$planId/review'}
            params={{ planId: twin.id }}
          >
            {t('doubts.open')}
          </Link>
        </p>
      )}
    </>
  )
}
