import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { readScope } from '../../app/read-scope.ts'
import { EntryPager } from './entry-pager.tsx'
import { focusCell } from './focus-cell.ts'
import { NarrativeEntry } from './narrative-entry.tsx'
import styles from './return-entry.module.css'
import { stepAt, stepsOf } from './return-steps.ts'
import { SaveLine } from './save-line.tsx'
import { SectionEntry } from './section-entry.tsx'
import { SectionNav } from './section-nav.tsx'
import { SendPanel } from './send-panel.tsx'
import { shownReturn } from './shown-return.ts'
import { useReturnSaver } from './use-return-saver.ts'

/** The entry of screens.md: sections on the left with what is missing, one section in the middle, sending at the end. */
export function ReturnEntry(props: {
  readonly detail: ReturnDetail
  readonly step: string | undefined
  readonly line: string | undefined
}) {
  const { t } = useTranslation('returns')
  const navigate = useNavigate()
  const { saver, state } = useReturnSaver(props.detail.id)
  const detail = shownReturn(props.detail, state)
  const steps = stepsOf(detail)
  // Answering the last line of a section must not turn the page under the person's hands.
  const [first] = useState(() => stepAt(steps, undefined).id)
  const step = stepAt(steps, props.step ?? first)

  useEffect(() => {
    if (props.line !== undefined) focusCell(props.line)
  }, [props.line, step.id])

  const go = (id: string, line?: string): void => {
    void saver.flush()
    void navigate({
      to: '/returns/$returnId',
      params: { returnId: detail.id },
      search: (now) => ({ ...readScope(now), step: id, ...(line === undefined ? {} : { line }) }),
      resetScroll: line === undefined,
    })
  }
  const reason =
    detail.status === 'returned'
      ? (detail.history.findLast((entry) => entry.action === 'send-back')?.reason ?? t('reading.noReason'))
      : null

  return (
    <>
      {reason === null ? null : (
        <p className={styles.returned} role="note">
          {t('reading.returned', { reason })}
        </p>
      )}
      <div className={styles.layout}>
        <SectionNav detail={detail} steps={steps} current={step.id} onGo={go} />
        <div className={styles.middle}>
          <SaveLine detail={props.detail} state={state} onSendNow={() => void saver.flush()} />
          {step.kind === 'section' ? (
            <SectionEntry
              key={step.id}
              saved={props.detail}
              shown={step.section}
              saver={saver}
              state={state}
            />
          ) : step.kind === 'words' ? (
            <NarrativeEntry detail={props.detail} saver={saver} state={state} />
          ) : (
            <SendPanel detail={detail} saved={props.detail} saver={saver} state={state} onGo={go} />
          )}
          <EntryPager steps={steps} current={step.id} onGo={go} />
        </div>
      </div>
    </>
  )
}
