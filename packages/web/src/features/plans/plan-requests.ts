import { queryOptions } from '@tanstack/react-query'
import type { ListAgencies, ListIndicators } from '@hoanhap/contract/catalogue/catalogue-schemas'
import type { GetPlan, ListPlans, ListPlanVersions } from '@hoanhap/contract/plans/plan-schemas'
import type { ListTasks } from '@hoanhap/contract/targets/target-schemas'
import { api } from '../../app/api.ts'

/** The plans that the person may see, drafts included for those who review them. */
export const plansQuery = queryOptions({
  queryKey: ['plans', 'list'],
  queryFn: ({ signal }) => api.get<typeof ListPlans>('/api/plans', { signal }),
})

/** One plan with its items and, for a document that was read here, its text. */
export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', 'detail', planId],
    queryFn: ({ signal }) => api.get<typeof GetPlan>('/api/plans/:planId', { params: { planId }, signal }),
  })

/** Every version in force so far, newest first. */
export const planVersionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', 'versions', planId],
    queryFn: ({ signal }) =>
      api.get<typeof ListPlanVersions>('/api/plans/:planId/versions', { params: { planId }, signal }),
  })

/** Tasks and duties of the version in force. */
export const planTasksQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', 'tasks', planId],
    queryFn: ({ signal }) =>
      api.get<typeof ListTasks>('/api/plans/:planId/tasks', { params: { planId }, signal }),
  })

const RARELY_CHANGES = 60 * 60_000

/** What targets can be linked to. */
export const indicatorsQuery = queryOptions({
  queryKey: ['catalogue', 'indicators'],
  queryFn: ({ signal }) => api.get<typeof ListIndicators>('/api/catalogue/indicators', { signal }),
  staleTime: RARELY_CHANGES,
})

/** Agencies by function, to name the codes that tasks and targets carry. */
export const agenciesQuery = queryOptions({
  queryKey: ['catalogue', 'agencies'],
  queryFn: ({ signal }) => api.get<typeof ListAgencies>('/api/catalogue/agencies', { signal }),
  staleTime: RARELY_CHANGES,
})
