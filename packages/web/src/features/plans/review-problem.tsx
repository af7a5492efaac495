import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../design/format.ts'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import type { Desk } from './use-desk.ts'
import { isStale } from './use-review.ts'

/** Why an act did not reach the service, where the reviewer is looking; what waits for the network is not lost. */
export function ReviewProblem(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { error, waiting, retry } = props.desk.review
  if (error === null) return null
  return (
    <ProblemNotice error={error} onRetry={isStale(error) ? undefined : retry}>
      {waiting.length === 0 ? null : <p>{t('waiting', { n: formatNumber(waiting.length) })}</p>}
    </ProblemNotice>
  )
}
