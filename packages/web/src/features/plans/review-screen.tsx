import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../design/empty-state.tsx'
import link from '../../design/link-button.module.css'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { mayAny, useMe } from '../session/me.ts'
import { planQuery } from './plan-requests.ts'
import { ReviewDesk } from './review-desk.tsx'

/** "Rà soát": what the reader found beside the text it found it in, until a person has looked at all of it. */
function ReviewScreen() {
  const { planId } = useParams({ from: '/frame/plans/$planId/review' })
  const { item } = useSearch({ from: '/frame/plans/$planId/review' })
  const { t } = useTranslation('review')
  const mayReview = mayAny(useMe(), ['plan.review'])
  const query = useQuery(planQuery(planId))
  return (
    <QueryView query={query}>
      {(plan) =>
        mayReview && (plan.summary.status === 'draft' || plan.summary.status === 'amending') ? (
          <ReviewDesk key={planId} plan={plan} firstItem={item} />
        ) : (
          <Screen title={t('title')} narrow>
            <EmptyState title={t('notDraft.title')}>
              <p>{t('notDraft.body')}</p>
              <Link to="/plans/$planId/document" params={{ planId }} className={link.primary}>
                {t('notDraft.open')}
              </Link>
            </EmptyState>
          </Screen>
        )
      }
    </QueryView>
  )
}

export const reviewLazy = createLazyRoute('/frame/plans/$planId/review')({ component: ReviewScreen })
