import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  AccountSummary,
  ApproveReset,
  ChangeAccount,
  OneTimeLink,
} from '@hoanhap/contract/accounts/account-schemas'
import { api } from '../../app/api.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { useMe } from '../session/me.ts'
import styles from './administration.module.css'
import { OneTimeLinkNotice } from './one-time-link-notice.tsx'

type Act = 'disable' | 'enable' | 'request-reset'

/** Switching off and on, and a reset that needs two administrators. */
export function AccountActs(props: { readonly account: AccountSummary }) {
  const { t } = useTranslation('accounts')
  const heading = useId()
  const me = useMe()
  const queries = useQueryClient()
  const [link, setLink] = useState<OneTimeLink | null>(null)
  const { account } = props
  const refresh = () => queries.invalidateQueries({ queryKey: ['accounts'] })
  const act = useMutation({
    mutationFn: (verb: Act) =>
      api.post<typeof ChangeAccount>(`/api/accounts/:accountId/${verb}`, {
        params: { accountId: account.id },
      }),
    onSuccess: refresh,
  })
  const approve = useMutation({
    mutationFn: () =>
      api.post<typeof ApproveReset>('/api/accounts/:accountId/approve-reset', {
        params: { accountId: account.id },
      }),
    onSuccess: (made) => {
      setLink(made)
      return refresh()
    },
  })
  const problem = act.error ?? approve.error
  const waiting = account.resetRequestedBy !== null
  const mine = account.resetRequestedBy === me.accountId
  if (account.id === me.accountId) return <p className={styles.section}>{t('acts.own')}</p>
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('acts.title')}</h2>
      <p>{waiting ? (mine ? t('acts.waitingMine') : t('acts.waiting')) : t('acts.resetHelp')}</p>
      {problem === null ? null : <ProblemNotice error={problem} />}
      <div className={styles.buttons}>
        {waiting ? (
          <Button disabled={mine} loading={approve.isPending} onClick={() => approve.mutate()}>
            {t('acts.approve')}
          </Button>
        ) : (
          <Button variant="default" loading={act.isPending} onClick={() => act.mutate('request-reset')}>
            {t('acts.reset')}
          </Button>
        )}
        <Button
          variant="default"
          loading={act.isPending}
          onClick={() => act.mutate(account.status === 'disabled' ? 'enable' : 'disable')}
        >
          {account.status === 'disabled' ? t('acts.enable') : t('acts.disable')}
        </Button>
      </div>
      <p className={styles.soft}>{t('acts.disableHelp')}</p>
      {link === null ? null : (
        <AppDialog title={t('acts.resetLink')} onClose={() => setLink(null)}>
          <OneTimeLinkNotice link={link} onDone={() => setLink(null)} />
        </AppDialog>
      )}
    </section>
  )
}
