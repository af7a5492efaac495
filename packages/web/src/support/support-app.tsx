import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import { signInWaiting } from '../app/sign-in-again.ts'
import { useSignal } from '../app/signal.ts'
import { LoadingState } from '../design/loading-state.tsx'
import { ProblemNotice } from '../design/problem-notice.tsx'
import { Screen } from '../design/screen.tsx'
import { LinkPassword } from '../features/session/link-password.tsx'
import { meQuery } from '../features/session/me.ts'
import { SupportAccount } from './support-account.tsx'
import { SupportPage } from './support-page.tsx'
import { SupportSignIn } from './support-sign-in.tsx'

const UpdatePrompt = lazy(() => import('../design/update-prompt.tsx'))
const SignInAgain = lazy(() => import('../features/session/sign-in-again-dialog.tsx'))

/** The whole app of this issue: a one-time link, sign-in, one's own account. */
export function SupportApp() {
  const { t } = useTranslation('support')
  const byLink = window.location.pathname === '/link'
  const signedOut = useSignal(signInWaiting) !== null
  return (
    <SupportPage>
      {byLink ? (
        <Screen title={t('link')} narrow>
          <LinkPassword />
        </Screen>
      ) : (
        <SignedInOrNot />
      )}
      <Suspense fallback={null}>
        <UpdatePrompt />
        {signedOut ? <SignInAgain /> : null}
      </Suspense>
    </SupportPage>
  )
}

function SignedInOrNot() {
  const me = useQuery(meQuery)
  if (me.data !== undefined) return <SupportAccount />
  if (me.error instanceof ProblemError && me.error.status === 401) return <SupportSignIn />
  if (me.error !== null) return <ProblemNotice error={me.error} onRetry={() => void me.refetch()} />
  return <LoadingState />
}
