import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountSummary, AddGrant, EndGrant } from '@hoanhap/contract/accounts/account-schemas'
import type { GrantShape } from '@hoanhap/contract/accounts/grant-schemas'
import { api } from '../../app/api.ts'
import { useScope } from '../../app/use-scope.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import styles from './administration.module.css'
import { firstGrant, GrantFields } from './grant-fields.tsx'
import { useGrantWords } from './grant-words.ts'

/** Role × unit: what the account may do, and where. */
export function AccountGrants(props: { readonly account: AccountSummary }) {
  const { t } = useTranslation('accounts')
  const heading = useId()
  const [adding, setAdding] = useState(false)
  const { account } = props
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('grants.title')}</h2>
      {account.grants.length === 0 ? <p>{t('grants.none')}</p> : null}
      <ul className={styles.rows}>
        {account.grants.map((grant) => (
          <GrantRow key={grant.id} accountId={account.id} grant={grant} />
        ))}
      </ul>
      <Button variant="default" onClick={() => setAdding(true)}>
        {t('grants.add')}
      </Button>
      {adding ? <AddGrantDialog accountId={account.id} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function GrantRow(props: { readonly accountId: string; readonly grant: GrantShape }) {
  const { t } = useTranslation('accounts')
  const grantWords = useGrantWords()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () =>
      api.delete<typeof EndGrant>('/api/accounts/:accountId/grants/:grantId', {
        params: { accountId: props.accountId, grantId: props.grant.id },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  })
  const words = grantWords(props.grant)
  return (
    <li className={styles.row}>
      <div>
        {words}
        {end.error === null ? null : <ProblemNotice error={end.error} />}
      </div>
      <Button
        variant="default"
        aria-label={`${t('grants.end')}: ${words}`}
        loading={end.isPending}
        onClick={() => end.mutate()}
      >
        {t('grants.end')}
      </Button>
    </li>
  )
}

function AddGrantDialog(props: { readonly accountId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('accounts')
  const { unitId } = useScope()
  const queries = useQueryClient()
  const [grant, setGrant] = useState(firstGrant(unitId))
  const add = useMutation({
    mutationFn: () =>
      api.post<typeof AddGrant>('/api/accounts/:accountId/grants', {
        params: { accountId: props.accountId },
        body: grant,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['accounts'] })
      props.onClose()
    },
  })
  return (
    <AppDialog title={t('grants.add')} onClose={props.onClose}>
      <div className={form.form}>
        <GrantFields grant={grant} onChange={setGrant} />
        {add.error === null ? null : <ProblemNotice error={add.error} />}
        <div>
          <Button size="md" loading={add.isPending} onClick={() => add.mutate()}>
            {t('grants.give')}
          </Button>
        </div>
      </div>
    </AppDialog>
  )
}
