import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangePassword } from '@hoanhap/contract/accounts/session-schemas'
import { api } from '../../app/api.ts'
import { Notice } from '../../design/notice.tsx'
import { NewPasswordForm } from '../session/new-password-form.tsx'
import styles from './own-account.module.css'
import { sessionsQuery } from './sessions-query.ts'

/** Changes the password; every other session ends with it. */
export function OwnPassword(props: { readonly userName: string }) {
  const { t } = useTranslation('account')
  const heading = useId()
  const [open, setOpen] = useState(false)
  const [current, setCurrent] = useState('')
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: (newPassword: string) =>
      api.post<typeof ChangePassword>('/api/me/password', {
        body: { currentPassword: current, newPassword },
      }),
    onSuccess: () => {
      setOpen(false)
      setCurrent('')
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('password.title')}</h2>
      {change.isSuccess && !open ? <Notice>{t('password.done')}</Notice> : null}
      {open ? (
        <NewPasswordForm
          userName={props.userName}
          act={t('password.change')}
          pending={change.isPending}
          error={change.error}
          onSubmit={(password) => change.mutate(password)}
        >
          <PasswordInput
            label={t('password.current')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        </NewPasswordForm>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('password.change')}
        </Button>
      )}
    </section>
  )
}
