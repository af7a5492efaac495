import { Button } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import link from '../../design/link-button.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { PersonListOffer } from './person-list-offer.tsx'
import { ACCEPTED_FILES, MAX_FILE_MEGABYTES, whyNotUpload } from './plan-file-check.ts'
import styles from './plans.module.css'
import { useLostFocus } from './use-lost-focus.ts'

/** A file that was refused stays what it is however often it is sent; a cut line or a busy service does not. */
const isRetryable = (error: Error): boolean =>
  !(error instanceof ProblemError) || error.status === 0 || error.status >= 500

/** Whether the person stopped it: that is no problem to explain. */
export const wasStopped = (error: Error | null): boolean => error !== null && error.name === 'AbortError'

/** What is sent in, and whether annexes that list persons are left out of it. */
export type Intake<Content> = { readonly content: Content; readonly dropAnnex: boolean }

/** Choose or drop a file; what cannot be taken is said before it is sent. */
export function FileIntake(props: {
  readonly intake: UseMutationResult<PlanDetail, Error, Intake<File>>
  readonly busy: boolean
  readonly onStop: () => void
}) {
  const { t } = useTranslation('plans')
  const { intake } = props
  const id = useId()
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<ProblemError | null>(null)
  const take = (file: File | undefined): void => {
    setOver(false)
    if (file === undefined || props.busy) return
    const why = whyNotUpload(file)
    setRefused(why === null ? null : new ProblemError(why, { maxMegabytes: MAX_FILE_MEGABYTES }))
    intake.reset()
    if (why === null) intake.mutate({ content: file, dropAnnex: false })
  }
  const problem = refused ?? (wasStopped(intake.error) ? null : intake.error)
  const retry = intake.variables
  const notice = useLostFocus<HTMLDivElement>(problem !== null)
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('new.file')}</h2>
      <div
        className={styles.drop}
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          take(event.dataTransfer.files[0])
        }}
      >
        <p>{t('new.drop')}</p>
        <input
          id={`${id}-file`}
          type="file"
          accept={ACCEPTED_FILES}
          aria-describedby={`${id}-limits`}
          disabled={props.busy}
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = ''
          }}
        />
        <label htmlFor={`${id}-file`} className={link.primary}>
          {t('new.choose')}
        </label>
        <p id={`${id}-limits`} className={styles.small}>
          {t('new.limits', { n: MAX_FILE_MEGABYTES })}
        </p>
      </div>
      {intake.isPending ? (
        <div className={styles.acts} role="status">
          <progress aria-label={t('new.sending', { name: intake.variables.content.name })} />
          <span>{t('new.sending', { name: intake.variables.content.name })}</span>
          <Button variant="default" onClick={props.onStop}>
            {t('new.stop')}
          </Button>
        </div>
      ) : null}
      {problem === null ? null : (
        <div ref={notice} tabIndex={-1}>
          <ProblemNotice
            error={problem}
            onRetry={
              refused === null && retry !== undefined && isRetryable(problem)
                ? () => intake.mutate(retry)
                : undefined
            }
          >
            {retry === undefined ? null : (
              <PersonListOffer
                error={problem}
                busy={props.busy}
                isFile
                onDropAnnex={() => intake.mutate({ ...retry, dropAnnex: true })}
              />
            )}
          </ProblemNotice>
        </div>
      )}
    </section>
  )
}
