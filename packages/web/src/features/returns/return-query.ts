import { queryOptions } from '@tanstack/react-query'
import type { CompareVersions, GetReturn, GetReturnQueue } from '@hoanhap/contract/returns/return-schemas'
import { api } from '../../app/api.ts'

/** One return with its lines, figures to compare with, findings and history. */
export const returnQuery = (returnId: string) =>
  queryOptions({
    queryKey: ['returns', 'detail', returnId],
    queryFn: ({ signal }) =>
      api.get<typeof GetReturn>('/api/returns/:returnId', { params: { returnId }, signal }),
  })

/** Where the return of every unit below (or of the unit itself, for a commune) stands in a period. */
export const queueQuery = (unit: number, period: string) =>
  queryOptions({
    queryKey: ['returns', 'queue', unit, period],
    queryFn: ({ signal }) =>
      api.get<typeof GetReturnQueue>('/api/returns', { query: { unit, period }, signal }),
  })

/** Cell by cell, between two sealed versions; these never change. */
export const differencesQuery = (returnId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['return-differences', returnId, from, to],
    queryFn: ({ signal }) =>
      api.get<typeof CompareVersions>('/api/returns/:returnId/differences', {
        params: { returnId },
        query: { from, to },
        signal,
      }),
    staleTime: Infinity,
  })
