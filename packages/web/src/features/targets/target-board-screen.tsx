import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useScope } from '../../app/use-scope.ts'
import { EmptyState } from '../../design/empty-state.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { useLive } from '../../live/use-live.ts'
import { PlanPage } from '../plans/plan-page.tsx'
import { ReportPanel } from './report-panel.tsx'
import { TargetBoard } from './target-board.tsx'
import { targetBoardQuery } from './target-requests.ts'

/** Every target of the plan for the unit and period in the address; it follows the returns as they come in. */
function TargetBoardScreen() {
  const { planId } = useParams({ from: '/frame/plans/$planId/targets' })
  return (
    <PlanPage planId={planId}>{(plan) => <Board planId={planId} version={plan.summary.version} />}</PlanPage>
  )
}

function Board(props: { readonly planId: string; readonly version: number }) {
  const { t } = useTranslation('targets')
  const { t: tPlans } = useTranslation('plans')
  const { unitId, period } = useScope()
  useLive('returns')
  const scope = { unit: unitId, period: period?.id }
  const query = useQuery(targetBoardQuery(props.planId, props.version, scope))
  return (
    <QueryView query={query}>
      {(board) =>
        board.targets.length === 0 ? (
          <EmptyState title={t('none.title')}>
            <p>{t('none.body')}</p>
          </EmptyState>
        ) : (
          <>
            <TargetBoard planId={props.planId} board={board} />
            <ReportPanel
              planId={props.planId}
              title={tPlans('report.title')}
              unit={board.unit}
              period={board.period}
            />
          </>
        )
      }
    </QueryView>
  )
}

export const targetBoardLazy = createLazyRoute('/frame/plans/$planId/targets')({
  component: TargetBoardScreen,
})
