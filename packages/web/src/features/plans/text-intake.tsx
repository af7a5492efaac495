import { Button, Textarea } from '@mantine/core'
import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { useState, type ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { wasStopped, type Intake } from './file-intake.tsx'
import { PersonListOffer } from './person-list-offer.tsx'
import { textOfPastedPage } from './pasted-page.ts'
import styles from './plans.module.css'
import { useLostFocus } from './use-lost-focus.ts'

/** Browsers insert longer texts by themselves only in minutes. */
const LONG_PASTE = 100_000

/** Paste the text, or try the sample; the text stays whatever happens to the call. */
export function TextIntake(props: {
  readonly intake: UseMutationResult<PlanDetail, Error, Intake<string>>
  readonly busy: boolean
  /** Whether the service has a plan of this page now: what was pasted is no longer at stake. */
  readonly isTaken: () => boolean
  readonly onStop: () => void
}) {
  const { t } = useTranslation('plans')
  const [text, setText] = useState('')
  const [fromPage, setFromPage] = useState(false)
  const { intake } = props
  const [sample, setSample] = useState('')
  const isAtStake = (): boolean => text.trim() !== '' && text !== sample && !props.isTaken()
  useBlocker({
    // Another unit at the top of the page leaves the text where it is.
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && isAtStake() && !window.confirm(t('new.leave')),
    enableBeforeUnload: isAtStake,
  })
  const problem = useLostFocus<HTMLDivElement>(intake.isError)
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const page = textOfPastedPage(event.clipboardData.getData('text/html'))
    setFromPage(page !== null)
    const words = page ?? event.clipboardData.getData('text/plain')
    if (page === null && words.length < LONG_PASTE) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    event.currentTarget.setRangeText(words, selectionStart, selectionEnd, 'end')
    setText(event.currentTarget.value)
  }
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault()
        intake.mutate({ content: text, dropAnnex: false })
      }}
    >
      <h2>{t('new.or')}</h2>
      <Textarea
        label={t('new.paste')}
        description={t('new.pasteHint')}
        rows={12}
        value={text}
        onPaste={onPaste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text === '' ? (
        <SamplePlan
          onText={(words) => {
            setSample(words)
            setText(words)
          }}
        />
      ) : null}
      <p role="status" className={styles.small}>
        {fromPage && text !== '' ? t('new.fromPage') : null}
      </p>
      {intake.error === null || wasStopped(intake.error) ? null : (
        <div ref={problem} tabIndex={-1}>
          <ProblemNotice error={intake.error}>
            <PersonListOffer
              error={intake.error}
              busy={props.busy}
              onDropAnnex={() => intake.mutate({ content: text, dropAnnex: true })}
            />
          </ProblemNotice>
        </div>
      )}
      <div className={styles.acts}>
        <Button type="submit" disabled={props.busy || text.trim() === ''}>
          {t('new.send')}
        </Button>
        {intake.isPending ? (
          <span className={styles.acts} role="status">
            {t('new.sendingText')}
            <Button variant="default" onClick={props.onStop}>
              {t('new.stop')}
            </Button>
          </span>
        ) : null}
      </div>
    </form>
  )
}

/** The way in for somebody without a document at hand. */
function SamplePlan(props: { readonly onText: (text: string) => void }) {
  const { t } = useTranslation('plans')
  const load = useMutation({
    mutationFn: () => import('../../../../../examples/ke-hoach-mau.txt?raw'),
    onSuccess: (file) => props.onText(file.default),
  })
  return (
    <div className={styles.acts}>
      <Button variant="default" onClick={() => load.mutate()} disabled={load.isPending}>
        {t('new.sample')}
      </Button>
      <span className={styles.small}>{t('new.sampleHint')}</span>
      {load.error === null ? null : <ProblemNotice error={new ProblemError('network/offline')} />}
    </div>
  )
}
