import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRow } from '@hoanhap/contract/targets/target-schemas'
import { EmptyState } from '../../design/empty-state.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { PlanPage } from './plan-page.tsx'
import { agenciesQuery, planTasksQuery } from './plan-requests.ts'
import styles from './plans.module.css'
import { groupTasks, type AgencyTasks } from './task-groups.ts'
import { DutyFrequency, TaskRole } from './task-role.tsx'

/** Who does what: the tasks of the version in force, by agency. */
function PlanTasksScreen() {
  const { planId } = useParams({ from: '/frame/plans/$planId/tasks' })
  const { t } = useTranslation('plans')
  const query = useQuery(planTasksQuery(planId))
  return (
    <PlanPage planId={planId}>
      {() => (
        <QueryView query={query}>
          {(tasks) =>
            tasks.length === 0 ? (
              <EmptyState title={t('tasks.empty.title')}>
                <p>{t('tasks.empty.body')}</p>
              </EmptyState>
            ) : (
              <TasksByAgency tasks={tasks} />
            )
          }
        </QueryView>
      )}
    </PlanPage>
  )
}

function TasksByAgency(props: { readonly tasks: readonly TaskRow[] }) {
  const { t } = useTranslation('plans')
  const { say } = useLanguage()
  const [search, setSearch] = useState('')
  // Without the catalogue codes are shown as they are: better than no tasks at all.
  const agencies = useQuery(agenciesQuery).data ?? []
  const groups = groupTasks(props.tasks, agencies, (agency) => say(agency.name), search)
  return (
    <>
      <TextInput
        className={styles.grow}
        type="search"
        label={t('tasks.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        data-screen-only
      />
      {groups.length === 0 ? <p role="status">{t('tasks.none')}</p> : null}
      <div>
        {groups.map((group) => (
          <AgencyGroup key={group.agency ?? ''} group={group} />
        ))}
      </div>
    </>
  )
}

function AgencyGroup(props: { readonly group: AgencyTasks }) {
  const { t } = useTranslation('plans')
  const { agency, outsideCommittee, tasks } = props.group
  return (
    <section className={styles.agency}>
      <h2>{agency ?? t('tasks.noAgency')}</h2>
      {outsideCommittee ? <p className={styles.small}>{t('tasks.request')}</p> : null}
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRole role={task.role} />
            {task.text}
            <span className={styles.soft}>
              {task.frequency === null ? null : (
                <>
                  {' · '}
                  <DutyFrequency frequency={task.frequency} />
                </>
              )}
              {task.deadlineYear === null ? null : ` · ${t('tasks.deadline', { year: task.deadlineYear })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const planTasksLazy = createLazyRoute('/frame/plans/$planId/tasks')({ component: PlanTasksScreen })
