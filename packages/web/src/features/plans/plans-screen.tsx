import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import link from '../../design/link-button.module.css'
import { EmptyState } from '../../design/empty-state.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { mayAny, useMe } from '../session/me.ts'
import { PlanList } from './plan-list.tsx'
import { plansQuery } from './plan-requests.ts'

/** All plans that the person may see, and the way to bring one in. */
function PlansScreen() {
  const { t } = useTranslation('plans')
  useLive('plans')
  const query = useQuery(plansQuery)
  const mayReview = mayAny(useMe(), ['plan.review'])
  const add = (
    <Link to="/plans/new" className={link.primary}>
      {t('add')}
    </Link>
  )
  return (
    <Screen title={t('title')} actions={mayReview && query.data?.length !== 0 ? add : undefined}>
      <QueryView query={query}>
        {(plans) =>
          plans.length > 0 ? (
            <PlanList plans={plans} mayReview={mayReview} />
          ) : (
            <EmptyState title={t('empty.title')}>
              {mayReview ? (
                <>
                  <p>{t('empty.planner')}</p>
                  <p>{t('empty.sample')}</p>
                  {add}
                </>
              ) : (
                <p>{t('empty.reader')}</p>
              )}
            </EmptyState>
          )
        }
      </QueryView>
    </Screen>
  )
}

export const plansLazy = createLazyRoute('/frame/plans')({ component: PlansScreen })
