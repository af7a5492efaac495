import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ProblemError } from '@hoanhap/contract/client'
import type { PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { trackSaving } from '../../app/save-state.ts'
import { planQuery, plansQuery } from './plan-requests.ts'
import { sendChange, withPending, type ReviewChange } from './review-change.ts'

export type Review = {
  /** As they will be once the acts under way are answered. */
  readonly items: readonly PlanItem[]
  /** The last act that failed, until another succeeds. */
  readonly error: Error | null
  readonly failed: ReviewChange | undefined
  /** Resolves once the service has it; rejects with the problem, the typed work being still with the caller. */
  readonly send: (change: ReviewChange) => Promise<PlanDetail>
  /** The same for acts whose failure the screen shows by itself. */
  readonly act: (change: ReviewChange) => void
}

/** Acts run one after another (a later one needs the version that an earlier one made) and are shown at once. */
export function useReview(plan: PlanDetail): Review {
  const queries = useQueryClient()
  const planId = plan.summary.id
  const detail = planQuery(planId).queryKey
  const mutationKey = ['plans', 'review', planId]
  const mutation = useMutation({
    mutationKey,
    scope: { id: `review:${planId}` },
    mutationFn: (change: ReviewChange) =>
      trackSaving(`plan:${planId}`, sendChange(planId, change, queries.getQueryData(detail) ?? plan)),
    onSuccess: async (reply) => {
      // A refetch that left earlier would put the old items back.
      await queries.cancelQueries({ queryKey: detail })
      queries.setQueryData(detail, reply)
      void queries.invalidateQueries({ queryKey: plansQuery.queryKey, refetchType: 'none' })
    },
    onError: async (error) => {
      // Somebody else was faster: show what they wrote; what was typed here stays in its form.
      if (isStale(error)) await queries.invalidateQueries({ queryKey: detail })
    },
  })
  const pending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: (each) => each.state.variables as ReviewChange,
  })
  const items = useMemo(() => withPending(plan.items, pending), [plan.items, pending])
  return {
    items,
    error: mutation.error,
    failed: mutation.error === null ? undefined : mutation.variables,
    send: mutation.mutateAsync,
    act: mutation.mutate,
  }
}

/** Whether the refusal says that the screen shows an older state than the service holds. */
export const isStale = (error: unknown): boolean =>
  error instanceof ProblemError &&
  ['plan/item-changed', 'plan/item-not-found', 'plan/wrong-status'].includes(error.code)
