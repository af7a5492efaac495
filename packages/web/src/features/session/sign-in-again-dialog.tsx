import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { installationQuery } from '../../app/installation-query.ts'
import { signInWaiting } from '../../app/sign-in-again.ts'
import { useSignal } from '../../app/signal.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { meQuery, useMe } from './me.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Over the page whose session ended: the same person signs in and what was being done goes on where it stood. */
export default function SignInAgainDialog() {
  const { t } = useTranslation('session')
  const waiting = useSignal(signInWaiting)
  const queries = useQueryClient()
  const me = useMe()
  const demo = useQuery(installationQuery).data?.demo === true
  if (waiting === null) return null
  return (
    <AppDialog title={t('again.title')} onClose={waiting.gaveUp} firm>
      <div className={form.form}>
        <p>{t('again.body')}</p>
        <SignInForm
          userName={me.userName}
          demo={demo}
          onSignedIn={() => {
            void queries.invalidateQueries({ queryKey: meQuery.queryKey })
            waiting.done()
          }}
        />
        <p>
          <Button variant="subtle" onClick={waiting.gaveUp}>
            {t('again.later')}
          </Button>
        </p>
      </div>
    </AppDialog>
  )
}
