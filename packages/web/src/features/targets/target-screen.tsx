import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useScope } from '../../app/use-scope.ts'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { StatusMark } from '../../design/status-mark.tsx'
import { useLive } from '../../live/use-live.ts'
import { useLanguage } from '../../words/use-language.ts'
import { TargetChart } from './target-chart.tsx'
import { TargetDefinition } from './target-definition.tsx'
import { TargetNow } from './target-now.tsx'
import { targetQuery } from './target-requests.ts'
import { TargetTasks } from './target-tasks.tsx'
import { TargetUnits } from './target-units.tsx'
import styles from './targets.module.css'

/** One target: what was promised, where it stands, what the figure is made of, who serves it. */
function TargetScreen() {
  const { planId, targetId } = useParams({ from: '/frame/plans/$planId/targets/$targetId' })
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const { unitId, period } = useScope()
  useLive('returns')
  const query = useQuery(targetQuery(planId, targetId, { unit: unitId, period: period?.id }))
  return (
    <QueryView query={query}>
      {(target) => (
        <Screen
          title={target.row.indicatorName === null ? t('page.title') : say(target.row.indicatorName)}
          lead={<StatusMark status={target.row.assessment.status} />}
        >
          <p data-screen-only>
            <Link to="/plans/$planId/targets" params={{ planId }}>
              ← {t('page.back')}
            </Link>
          </p>
          <blockquote className={styles.sentence}>
            <p>{target.row.text}</p>
            {target.planNumber === null ? null : (
              <footer className={styles.small}>{t('page.from', { number: target.planNumber })}</footer>
            )}
          </blockquote>
          <TargetNow row={target.row} />
          {target.row.enforcement ? null : (
            <>
              <TargetChart target={target} />
              <TargetUnits target={target} />
            </>
          )}
          <TargetDefinition target={target} />
          <TargetTasks target={target} />
        </Screen>
      )}
    </QueryView>
  )
}

export const targetLazy = createLazyRoute('/frame/plans/$planId/targets/$targetId')({
  component: TargetScreen,
})
