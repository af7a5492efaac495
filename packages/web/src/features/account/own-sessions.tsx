import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { EndSession, SessionEntry } from '@hoanhap/contract/accounts/session-schemas'
import { api } from '../../app/api.ts'
import { formatMoment } from '../../design/format.ts'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { QueryView } from '../../design/query-view.tsx'
import styles from './own-account.module.css'
import { sessionsQuery } from './sessions-query.ts'
import { SignOutEverywhere } from './sign-out-everywhere.tsx'

/** Where I am signed in; each can be ended, or all at once. */
export function OwnSessions() {
  const { t } = useTranslation('account')
  const heading = useId()
  const query = useQuery(sessionsQuery)
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('sessions.title')}</h2>
      <QueryView query={query}>
        {(sessions) => (
          <ul className={styles.sessions}>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        )}
      </QueryView>
      <SignOutEverywhere />
    </section>
  )
}

function SessionRow(props: { readonly session: SessionEntry }) {
  const { t } = useTranslation('account')
  const { session } = props
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () =>
      api.delete<typeof EndSession>('/api/me/sessions/:sessionId', { params: { sessionId: session.id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  })
  return (
    <li className={styles.session}>
      <div>
        <div>
          {session.device}
          {session.current ? ` – ${t('sessions.current')}` : null}
        </div>
        <div className={styles.soft}>
          {t('sessions.times', {
            from: formatMoment(session.startedAt),
            last: formatMoment(session.lastSeenAt),
          })}
        </div>
        {end.error === null ? null : <ProblemNotice error={end.error} />}
      </div>
      {session.current ? null : (
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
          {t('sessions.end')}
        </Button>
      )}
    </li>
  )
}
