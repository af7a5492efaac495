import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignOut } from '@hoanhap/contract/accounts/session-schemas'
import { api } from '../../app/api.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'

/** Ends every session, this one too; asks first, with the consequence. */
export function SignOutEverywhere() {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const all = useMutation({
    mutationFn: () => api.delete<typeof SignOut>('/api/me/sessions', { whenSignedOut: 'throw' }),
    onSuccess: () => window.location.replace('/sign-in'),
  })
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('everywhere.title')}
      </Button>
      {asking ? (
        <AppDialog title={t('everywhere.title')} onClose={() => setAsking(false)}>
          <div className={form.form}>
            <p>{t('everywhere.consequence')}</p>
            {all.error === null ? null : <ProblemNotice error={all.error} />}
            <div className={form.buttons}>
              <Button loading={all.isPending} onClick={() => all.mutate()}>
                {t('everywhere.confirm')}
              </Button>
              <Button variant="default" onClick={() => setAsking(false)}>
                {t('everywhere.cancel')}
              </Button>
            </div>
          </div>
        </AppDialog>
      ) : null}
    </>
  )
}
