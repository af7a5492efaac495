import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useScope } from '../../app/use-scope.ts'
import { EmptyState } from '../../design/empty-state.tsx'
import { LoadingState } from '../../design/loading-state.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { plansQuery } from '../plans/plan-requests.ts'
import { ReportPanel } from './report-panel.tsx'

/** The draft reports of the unit and period in the address, one for each plan in follow-up. */
function ReportsScreen() {
  const { t } = useTranslation('plans')
  const { unit, period } = useScope()
  const query = useQuery(plansQuery)
  return (
    <Screen title={t('report.title')}>
      <QueryView query={query}>
        {(plans) => {
          const followed = plans.filter((plan) => plan.version > 0)
          if (unit === undefined || period === undefined) return <LoadingState />
          if (followed.length === 0) {
            return <EmptyState title={t('empty.title')}>{t('empty.reader')}</EmptyState>
          }
          return followed.map((plan) => (
            <ReportPanel
              key={plan.id}
              planId={plan.id}
              title={plan.header.title ?? t('untitled')}
              unit={unit}
              period={period}
            />
          ))
        }}
      </QueryView>
    </Screen>
  )
}

export const reportsLazy = createLazyRoute('/frame/reports')({ component: ReportsScreen })
