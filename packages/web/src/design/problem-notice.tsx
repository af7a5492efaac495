import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import styles from './notice.module.css'

/** What went wrong, what to do, and that nothing was lost: the words of the problem's code. */
export function ProblemNotice(props: {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('problems')
  const { t: tDesign } = useTranslation('design')
  const problem = props.error instanceof ProblemError ? props.error : new ProblemError('system/unexpected')
  // The id helps whoever mends the service; a refusal that the person can mend needs none.
  const instance = problem.status >= 500 ? problem.details['instance'] : undefined
  // Every code has its words (words.test.ts); the type of one stands for all.
  const say = (part: 'what' | 'next' | 'kept'): string =>
    t(`${problem.code as 'system/unexpected'}.${part}`, { ...problem.details })
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.strong}>{say('what')}</p>
      <p>{say('next')}</p>
      <p>{say('kept')}</p>
      {typeof instance === 'string' ? (
        <p className={styles.small}>{tDesign('reference', { instance })}</p>
      ) : null}
      {props.children}
      {props.onRetry === undefined ? null : (
        <div className={styles.actions}>
          <Button variant="default" onClick={props.onRetry}>
            {tDesign('retry')}
          </Button>
        </div>
      )}
    </div>
  )
}
