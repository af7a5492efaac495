import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { GetTarget, GetTargetBoard, PreviewReport } from '@hoanhap/contract/targets/target-schemas'
import { api } from '../../app/api.ts'

/** Unit and period of a view; undefined is left to the service. */
export type TargetScope = { readonly unit: number | undefined; readonly period: string | undefined }

const asQuery = ({ unit, period }: TargetScope) => ({
  ...(unit === undefined ? {} : { unit }),
  ...(period === undefined ? {} : { period }),
})

// The first part of the keys is the live topic "returns": figures move when a return does.

/** All targets of a plan for a unit and period. */
export const targetBoardQuery = (planId: string, version: number, scope: TargetScope) =>
  queryOptions({
    queryKey: ['returns', 'targets', planId, version, scope.unit, scope.period],
    queryFn: ({ signal }) =>
      api.get<typeof GetTargetBoard>('/api/plans/:planId/targets', {
        params: { planId },
        query: asQuery(scope),
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** One target with what its figure is made of. */
export const targetQuery = (planId: string, targetId: string, scope: TargetScope) =>
  queryOptions({
    queryKey: ['returns', 'target', planId, targetId, scope.unit, scope.period],
    queryFn: ({ signal }) =>
      api.get<typeof GetTarget>('/api/plans/:planId/targets/:targetId', {
        params: { planId, targetId },
        query: asQuery(scope),
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** The draft report as text, to look at before it is downloaded. */
export const reportPreviewQuery = (planId: string, scope: TargetScope) =>
  queryOptions({
    queryKey: ['returns', 'report', planId, scope.unit, scope.period],
    queryFn: ({ signal }) =>
      api.get<typeof PreviewReport>('/api/plans/:planId/report/preview', {
        params: { planId },
        query: asQuery(scope),
        signal,
      }),
  })
