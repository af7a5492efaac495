import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { EmptyState } from '../../design/empty-state.tsx'
import link from '../../design/link-button.module.css'
import { Notice } from '../../design/notice.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { mayAny, useMe } from '../session/me.ts'
import { planQuery } from './plan-requests.ts'
import { PlanStatus, PlanYears } from './plan-words.tsx'
import styles from './plans.module.css'

/** What the pages of a plan share: its name, where it is in its life, and the way between its parts. */
export function PlanPage(props: {
  readonly planId: string
  readonly actions?: ReactNode
  readonly children: (plan: PlanDetail) => ReactNode
}) {
  const { t } = useTranslation('plans')
  useLive('plans')
  const query = useQuery(planQuery(props.planId))
  const mayReview = mayAny(useMe(), ['plan.review'])
  return (
    <QueryView query={query}>
      {(plan) => (
        <Screen
          title={plan.summary.header.title ?? t('untitled')}
          lead={<PlanLead plan={plan} />}
          actions={plan.summary.version > 0 ? props.actions : undefined}
        >
          {plan.summary.version === 0 ? (
            <EmptyState title={t('draft.title')}>
              <p>{t('draft.body')}</p>
              {mayReview ? <ReviewLink planId={props.planId} /> : null}
            </EmptyState>
          ) : (
            <>
              {plan.summary.status === 'amending' ? (
                <Notice>
                  {t('amending', { version: plan.summary.version })}{' '}
                  {mayReview ? (
                    <Link to="/plans/$planId/review" params={{ planId: props.planId }}>
                      {t('reviewOn')}
                    </Link>
                  ) : null}
                </Notice>
              ) : null}
              <PlanNav planId={props.planId} />
              {props.children(plan)}
            </>
          )}
        </Screen>
      )}
    </QueryView>
  )
}

const ReviewLink = (props: { readonly planId: string }) => {
  const { t } = useTranslation('plans')
  return (
    <Link to="/plans/$planId/review" params={{ planId: props.planId }} className={link.primary}>
      {t('reviewOn')}
    </Link>
  )
}

function PlanLead(props: { readonly plan: PlanDetail }) {
  const { header, unit, status } = props.plan.summary
  return (
    <>
      {[header.number, unit.fullName].filter((part) => part !== null).join(' · ')}
      <PlanYears header={header} before=" · " /> <PlanStatus status={status} />
    </>
  )
}

function PlanNav(props: { readonly planId: string }) {
  const { t } = useTranslation('plans')
  const params = { planId: props.planId }
  const exact = { activeOptions: { exact: true, includeSearch: false }, params }
  return (
    <nav className={styles.nav} aria-label={t('nav.label')} data-screen-only>
      <Link to="/plans/$planId/targets" {...exact}>
        {t('nav.targets')}
      </Link>
      <Link to="/plans/$planId/tasks" {...exact}>
        {t('nav.tasks')}
      </Link>
      <Link to="/plans/$planId/document" {...exact}>
        {t('nav.document')}
      </Link>
    </nav>
  )
}
