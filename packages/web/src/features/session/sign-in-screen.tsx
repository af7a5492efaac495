import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createLazyRoute, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DemoAccount } from '@hoanhap/contract/demo/demo-schemas'
import { ROLE_NAMES, ROLES } from '@hoanhap/domain/permissions/permission-matrix'
import { installationQuery } from '../../app/installation-query.ts'
import { Notice } from '../../design/notice.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { DemoAccountList } from './demo-account-list.tsx'
import { OutsideFrame } from './outside-frame.tsx'
import { safeNext } from './safe-next.ts'
import { SignInForm } from './sign-in-form.tsx'

function SignInScreen() {
  const { t } = useTranslation('session')
  const queries = useQueryClient()
  const router = useRouter()
  const next = safeNext(useSearch({ strict: false }).next)
  const installation = useQuery(installationQuery).data
  const [picked, setPicked] = useState<DemoAccount | null>(null)
  const demo = installation?.demo === true
  const { say } = useLanguage()
  const roleName = (account: DemoAccount): string => {
    const role = ROLES.find((code) => code === account.role)
    return role === undefined ? account.role : say(ROLE_NAMES[role])
  }
  return (
    <OutsideFrame title={t('signInTitle')} subtitle={installation?.administration ?? undefined} wide={demo}>
      {installation?.state === 'needs-setup' ? <Notice>{t('needsSetUp')}</Notice> : null}
      <SignInForm
        demo={demo}
        picked={picked}
        onSignedIn={() => {
          // What was cached may have been another person's.
          queries.clear()
          router.history.replace(next ?? '/')
        }}
      >
        {demo ? <DemoAccountList roleName={roleName} onPick={setPicked} /> : null}
      </SignInForm>
    </OutsideFrame>
  )
}

export const signInLazy = createLazyRoute('/sign-in')({ component: SignInScreen })
