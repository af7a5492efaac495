import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DemoAccount } from '@hoanhap/contract/demo/demo-schemas'
import { installationQuery } from '../app/installation-query.ts'
import { Screen } from '../design/screen.tsx'
import { DemoAccountList } from '../features/session/demo-account-list.tsx'
import { meQuery } from '../features/session/me.ts'
import { SignInForm } from '../features/session/sign-in-form.tsx'

/** Sign-in; in the demo with its accounts. */
export function SupportSignIn() {
  const { t } = useTranslation('support')
  const queries = useQueryClient()
  const demo = useQuery(installationQuery).data?.demo === true
  const [picked, setPicked] = useState<DemoAccount | null>(null)
  return (
    <Screen title={t('signIn')}>
      <SignInForm
        demo={demo}
        picked={picked}
        onSignedIn={() => void queries.resetQueries({ queryKey: meQuery.queryKey })}
      >
        {demo ? <DemoAccountList roleName={() => null} onPick={setPicked} /> : null}
      </SignInForm>
    </Screen>
  )
}
