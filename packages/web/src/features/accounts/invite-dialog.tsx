import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { InviteAccount } from '@hoanhap/contract/accounts/account-schemas'
import { api } from '../../app/api.ts'
import { useScope } from '../../app/use-scope.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { firstGrant, GrantFields } from './grant-fields.tsx'
import { OneTimeLinkNotice } from './one-time-link-notice.tsx'

/** Invites an employee; the link with which they set their password is shown once. */
export function InviteDialog(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('accounts')
  const { unitId } = useScope()
  const queries = useQueryClient()
  const [userName, setUserName] = useState('')
  const [displayName, setDisplayName] = useState('')
  const [grant, setGrant] = useState(firstGrant(unitId))
  const invite = useMutation({
    mutationFn: () =>
      api.post<typeof InviteAccount>('/api/accounts', {
        body: { userName: userName.trim(), displayName: displayName.trim(), ...grant },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    invite.mutate()
  }
  return (
    <AppDialog title={t('invite.title')} onClose={props.onClose}>
      {invite.data === undefined ? (
        <form className={form.form} onSubmit={onSubmit}>
          <p>{t('invite.rule')}</p>
          <TextInput
            label={t('invite.displayName')}
            required
            withAsterisk={false}
            autoComplete="off"
            maxLength={120}
            value={displayName}
            onChange={(event) => setDisplayName(event.currentTarget.value)}
          />
          <TextInput
            label={t('invite.userName')}
            description={t('invite.userNameHelp')}
            required
            withAsterisk={false}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            value={userName}
            onChange={(event) => setUserName(event.currentTarget.value)}
          />
          <GrantFields grant={grant} onChange={setGrant} />
          {invite.error === null ? null : <ProblemNotice error={invite.error} />}
          <div>
            <Button type="submit" size="md" loading={invite.isPending}>
              {t('invite.send')}
            </Button>
          </div>
        </form>
      ) : (
        <OneTimeLinkNotice link={invite.data.link} onDone={props.onClose} />
      )}
    </AppDialog>
  )
}
