import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import { EmptyState } from '../../design/empty-state.tsx'
import { formatMoment, formatNumber } from '../../design/format.ts'
import link from '../../design/link-button.module.css'
import { countByStatus, filterPlans, type PlanListFilter } from './plan-list-filter.ts'
import { PlanStatus, PlanYears } from './plan-words.tsx'
import styles from './plans.module.css'

const ALL: PlanListFilter = { search: '', status: 'all' }

/** The list with its search; with one plan there is nothing to search. */
export function PlanList(props: { readonly plans: readonly PlanSummary[]; readonly mayReview: boolean }) {
  const { t } = useTranslation('plans')
  const [filter, setFilter] = useState(ALL)
  const shown = filterPlans(props.plans, filter)
  const statuses = countByStatus(props.plans)
  return (
    <>
      {props.plans.length < 2 ? null : (
        <div className={styles.tools} role="search">
          <TextInput
            className={styles.grow}
            type="search"
            label={t('search')}
            value={filter.search}
            onChange={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
          />
          {statuses.length < 2 ? null : (
            <NativeSelect
              label={t('filter.label')}
              value={filter.status}
              onChange={(event) =>
                setFilter({ ...filter, status: event.currentTarget.value as PlanListFilter['status'] })
              }
              data={[
                { value: 'all', label: `${t('filter.all')} (${props.plans.length})` },
                ...statuses.map(({ status, count }) => ({
                  value: status,
                  label: `${t(`status.${status}`)} (${count})`,
                })),
              ]}
            />
          )}
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState title={t('none.title')}>
          <p>{t('none.body')}</p>
          <Button variant="default" onClick={() => setFilter(ALL)}>
            {t('none.reset')}
          </Button>
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {shown.map((plan) => (
            <PlanRow key={plan.id} plan={plan} mayReview={props.mayReview} />
          ))}
        </ul>
      )}
    </>
  )
}

function PlanRow(props: { readonly plan: PlanSummary; readonly mayReview: boolean }) {
  const { t } = useTranslation('plans')
  const { plan } = props
  const { header } = plan
  const reviewing = plan.status === 'draft' || plan.status === 'amending'
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h2>{header.title ?? t('untitled')}</h2>
        <p className={styles.soft}>
          {[header.number, plan.unit.fullName].filter((part) => part !== null).join(' · ')}
          <PlanYears header={header} before=" · " />
        </p>
        <p className={styles.soft}>
          {t('counts', { targets: formatNumber(plan.targets), tasks: formatNumber(plan.tasks) })}
        </p>
        <p className={styles.small}>
          <PlanStatus status={plan.status} />{' '}
          {reviewing && props.mayReview && plan.unreviewed > 0
            ? t('unreviewed', { n: formatNumber(plan.unreviewed) })
            : t('updated', { when: formatMoment(plan.updatedAt) })}
        </p>
      </div>
      <PlanActs plan={plan} reviewing={reviewing && props.mayReview} />
    </li>
  )
}

function PlanActs(props: { readonly plan: PlanSummary; readonly reviewing: boolean }) {
  const { t } = useTranslation('plans')
  const { id, header, version, status } = props.plan
  const name = header.title ?? t('untitled')
  if (status === 'discarded') return null
  return (
    <div className={styles.acts} data-screen-only>
      {props.reviewing ? (
        <Link
          to="/plans/$planId/review"
          params={{ planId: id }}
          className={link.primary}
          aria-label={`${t('reviewOn')}: ${name}`}
        >
          {t('reviewOn')}
        </Link>
      ) : null}
      {version > 0 ? (
        <Link
          to="/plans/$planId/targets"
          params={{ planId: id }}
          className={link.plain}
          aria-label={`${t('open')}: ${name}`}
        >
          {t('open')}
        </Link>
      ) : null}
    </div>
  )
}
