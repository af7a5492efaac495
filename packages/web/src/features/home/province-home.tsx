import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { FeatureLink } from '../../app/feature-link.tsx'
import link from '../../design/link-button.module.css'
import { LoadingState } from '../../design/loading-state.tsx'
import { BelowLine } from './below-line.tsx'
import styles from './home.module.css'
import { OwedList } from './owed-list.tsx'
import { PlanLines } from './plan-lines.tsx'

// The figures first: the picture of units and targets may follow.
const ProvincePicture = lazy(() => import('./province-picture.tsx'))

/** The province: how the plan stands, who has sent, and the next acts. */
export function ProvinceHome(props: {
  readonly home: HomeReply
  readonly below: NonNullable<HomeReply['below']>
}) {
  const { t } = useTranslation('home')
  const { home, below } = props
  return (
    <>
      <PlanLines plans={home.plans} />
      <BelowLine below={below} />
      <div className={styles.acts} data-screen-only>
        <FeatureLink to="/reports" className={link.primary}>
          {t('acts.report')}
        </FeatureLink>
        <FeatureLink to="/returns/queue" className={link.plain}>
          {t('acts.check')}
        </FeatureLink>
        <FeatureLink to="/returns/queue" search={{ status: 'not-sent' }} className={link.plain}>
          {t('acts.chase')}
        </FeatureLink>
      </div>
      {home.owed.length === 0 ? null : <OwedList home={home} />}
      <Suspense fallback={<LoadingState />}>
        <ProvincePicture home={home} />
      </Suspense>
    </>
  )
}
