import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnQueue } from '@hoanhap/contract/returns/return-schemas'
import { homeQuery } from '../../app/home-query.ts'
import { useScope } from '../../app/use-scope.ts'
import { formatWeekdayDate } from '../../design/format.ts'
import link from '../../design/link-button.module.css'
import { Notice } from '../../design/notice.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { filterQueue } from './queue-filter.ts'
import { QuietText } from './quiet-text.tsx'
import styles from './queue.module.css'

/** The next acts of the province: check what waits, ask for what has not come, and its own return. */
export function QueueActions(props: { readonly queue: ReturnQueue }) {
  const { t } = useTranslation('returns')
  const { queue } = props
  const waiting = queue.rows.find((row) => row.status === 'sent' && row.returnId !== null)
  return (
    <div className={styles.actions} data-screen-only>
      {waiting?.returnId == null ? null : (
        <Link to="/returns/$returnId" params={{ returnId: waiting.returnId }} className={link.primary}>
          {t('queue.startCheck', { waiting: queue.counts.waiting })}
        </Link>
      )}
      {queue.counts.notSent > 0 ? <ChaseButton queue={queue} /> : null}
      <OwnReturnLinks />
    </div>
  )
}

/** A text for Zalo or a letter; nothing is sent from here. */
function ChaseButton(props: { readonly queue: ReturnQueue }) {
  const { t } = useTranslation('returns')
  const { language, say } = useLanguage()
  const [outcome, setOutcome] = useState<'copied' | 'not-copied' | null>(null)
  const { queue } = props
  const text = t('queue.chase', {
    form: say(queue.form.name),
    period: say(queue.period.name),
    deadline: formatWeekdayDate(queue.period.deadline, language),
    units: filterQueue(queue.rows, { search: '', status: 'not-sent' })
      .map((row) => row.unit.fullName)
      .join(', '),
  })
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    done.then(
      () => setOutcome('copied'),
      () => setOutcome('not-copied'),
    )
  }
  return (
    <>
      <Button variant="default" size="md" onClick={copy}>
        {t('queue.copyChase')}
      </Button>
      {outcome === null ? null : (
        <Notice>
          <p>{t(outcome === 'copied' ? 'queue.copied' : 'queue.notCopied')}</p>
          <QuietText>{text}</QuietText>
        </Notice>
      )}
    </>
  )
}

/** What the looking unit owes itself, e.g. the province's own form. */
function OwnReturnLinks() {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { search } = useScope()
  const home = useQuery(homeQuery(search)).data
  return (home?.owed ?? []).map((owed) => (
    <Link
      key={owed.form.code}
      to="/returns/open"
      search={{ form: owed.form.code, unit: home!.unit.unitId, period: home!.period.id }}
      className={link.plain}
    >
      {t('queue.ownTitle')}: {say(owed.form.name)}
    </Link>
  ))
}
