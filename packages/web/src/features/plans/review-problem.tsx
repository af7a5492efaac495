import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../design/format.ts'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'
import { isCut, isStale } from './use-review.ts'

/** Why an act did not reach the service, where the reviewer is looking; what waits for the network is not lost. */
export function ReviewProblem(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { t: tDesign } = useTranslation('design')
  const { error, waiting, retry } = props.desk.review
  if (error === null) return null
  // The bar at the top says already that the network is gone; here stands only what that means for the review.
  if (waiting.length > 0 && isCut(error)) {
    return (
      <div role="alert" className={styles.undo}>
        <span>{t('waiting', { n: formatNumber(waiting.length) })}</span>
        <Button size="compact-md" variant="default" onClick={retry}>
          {tDesign('retry')}
        </Button>
      </div>
    )
  }
  return <ProblemNotice error={error} onRetry={isStale(error) ? undefined : retry} />
}
