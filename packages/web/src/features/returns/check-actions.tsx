import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AcceptReturn, ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { api } from '../../app/api.ts'
import { useScope } from '../../app/use-scope.ts'
import link from '../../design/link-button.module.css'
import { Notice } from '../../design/notice.tsx'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { nextWaiting } from './queue-filter.ts'
import { queueQuery, returnQuery } from './return-query.ts'
import styles from './return-reading.module.css'
import { SendBackDialog } from './send-back-dialog.tsx'

/** The province's two acts on a return that waits, and the way to the next one. */
export function CheckActions(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const queries = useQueryClient()
  const [sendingBack, setSendingBack] = useState(false)
  const [requestId] = useState(() => crypto.randomUUID())
  const [outcome, setOutcome] = useState<'accepted' | 'sentBack' | null>(null)
  const { detail } = props
  const show = (after: ReturnDetail, what: 'accepted' | 'sentBack'): void => {
    queries.setQueryData(returnQuery(detail.id).queryKey, after)
    void queries.invalidateQueries({ queryKey: ['returns', 'queue'] })
    void queries.invalidateQueries({ queryKey: ['home'] })
    setOutcome(what)
  }
  const accept = useMutation({
    mutationFn: () =>
      api.post<typeof AcceptReturn>('/api/returns/:returnId/accept', {
        params: { returnId: detail.id },
        requestId,
      }),
    onSuccess: (after) => show(after, 'accepted'),
  })
  return (
    <div className={styles.acts} data-screen-only>
      {accept.isError ? <ProblemNotice error={accept.error} /> : null}
      {outcome === null ? null : <Notice>{t(`checking.${outcome}`)}</Notice>}
      <div className={styles.buttons}>
        {detail.actions.includes('accept') ? (
          <Button size="md" loading={accept.isPending} onClick={() => accept.mutate()}>
            {t('checking.accept')}
          </Button>
        ) : null}
        {detail.actions.includes('send-back') ? (
          <Button variant="default" size="md" onClick={() => setSendingBack(true)}>
            {t('checking.sendBack')}
          </Button>
        ) : null}
        <NextLinks detail={detail} done={outcome !== null} />
      </div>
      {sendingBack ? (
        <SendBackDialog
          detail={detail}
          onDone={(after) => {
            setSendingBack(false)
            show(after, 'sentBack')
          }}
          onClose={() => setSendingBack(false)}
        />
      ) : null}
    </div>
  )
}

function NextLinks(props: { readonly detail: ReturnDetail; readonly done: boolean }) {
  const { t } = useTranslation('returns')
  const { homeUnitId } = useScope()
  const { detail } = props
  const enabled = homeUnitId !== undefined && homeUnitId !== detail.unit.unitId
  const queue = useQuery({ ...queueQuery(homeUnitId ?? 0, detail.period.id), enabled }).data
  if (queue === undefined) return null
  const next = nextWaiting(queue.rows, detail.unit.unitId)
  return (
    <>
      {next?.returnId == null ? (
        <span>{props.done ? t('checking.last') : null}</span>
      ) : (
        <Link
          to="/returns/$returnId"
          params={{ returnId: next.returnId }}
          className={props.done ? link.primary : link.plain}
        >
          {t('checking.next', { unit: next.unit.fullName })}
        </Link>
      )}
      <Link to="/returns/queue" className={link.plain}>
        {t('checking.list')}
      </Link>
    </>
  )
}
