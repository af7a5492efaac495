import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadingState } from './loading-state.tsx'
import { ProblemNotice } from './problem-notice.tsx'

/**
 * What a query has to show: loading, a problem with "try again", or its data. Data that was here stays on the screen
 * when a later refetch fails, with the problem above it.
 */
export function QueryView<T>(props: {
  readonly query: UseQueryResult<T, Error>
  readonly children: (data: T) => ReactNode
}) {
  const { data, error, refetch } = props.query
  const problem = error === null ? null : <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (data === undefined) return problem ?? <LoadingState />
  return (
    <>
      {problem}
      {props.children(data)}
    </>
  )
}
