import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ProblemError } from '@hoanhap/contract/client'
import type { PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { forgetUnsaved, trackSaving } from '../../app/save-state.ts'
import { planQuery, plansQuery } from './plan-requests.ts'
import { hasForm, sendChange, standingItems, withPending, type ReviewChange } from './review-change.ts'

export type Review = {
  /** As they will be once the acts under way, and those waiting for the network, are answered. */
  readonly items: readonly PlanItem[]
  /** Why the last act failed that no form is open for; null again once it was sent or put aside. */
  readonly error: Error | null
  /** Acts that wait for the network, in their order. */
  readonly waiting: readonly ReviewChange[]
  /** Sends what waits; with nothing waiting, puts the error aside. */
  readonly retry: () => void
  /** Resolves once the service has it; rejects with the problem, the typed work being still with the caller. */
  readonly send: (change: ReviewChange) => Promise<PlanDetail>
  /** The same for acts whose failure the screen shows by itself. */
  readonly act: (change: ReviewChange) => void
  /** Forgets typed work that could not be saved and is no longer wanted. */
  readonly giveUp: () => void
}

type Failure = { readonly error: Error | null; readonly waiting: readonly ReviewChange[] }
const NO_FAILURE: Failure = { error: null, waiting: [] }

/** Whether the service was not reached at all. */
export const isCut = (error: Error): boolean => error instanceof ProblemError && error.status === 0

/** Acts run one after another (a later one needs the version that an earlier one made) and are shown at once. */
export function useReview(plan: PlanDetail): Review {
  const queries = useQueryClient()
  const planId = plan.summary.id
  const detail = planQuery(planId).queryKey
  const mutationKey = ['plans', 'review', planId]
  const [failure, setFailure] = useState(NO_FAILURE)
  const { mutate, mutateAsync } = useMutation({
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
    onError: async (error, change) => {
      if (!hasForm(change)) {
        if (!isCut(error)) forgetUnsaved(`plan:${planId}`)
        setFailure((before) => ({
          error,
          waiting: isCut(error) ? [...before.waiting, change] : before.waiting,
        }))
      }
      // Somebody else was faster: show what they wrote; what was typed here stays in its form.
      if (isStale(error)) await queries.invalidateQueries({ queryKey: detail })
    },
  })
  const pending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: (each) => each.state.variables as ReviewChange,
  })
  const items = useMemo(
    () => standingItems(withPending(plan.items, [...failure.waiting, ...pending])),
    [plan.items, pending, failure.waiting],
  )
  const retry = useCallback(() => {
    setFailure(NO_FAILURE)
    for (const change of failure.waiting) mutate(change)
  }, [failure.waiting, mutate])
  useWhenOnline(retry, failure.waiting.length > 0)
  return {
    items,
    error: failure.error,
    waiting: failure.waiting,
    retry,
    send: mutateAsync,
    giveUp: () => forgetUnsaved(`plan:${planId}`),
    act: mutate,
  }
}

function useWhenOnline(act: () => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined
    window.addEventListener('online', act)
    return () => window.removeEventListener('online', act)
  }, [act, wanted])
}

/** Whether the refusal says that the screen shows an older state than the service holds. */
export const isStale = (error: unknown): boolean =>
  error instanceof ProblemError &&
  ['plan/item-changed', 'plan/item-not-found', 'plan/wrong-status'].includes(error.code)
