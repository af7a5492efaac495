import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Screen } from '../design/screen.tsx'
import { OwnAccount } from '../features/account/own-account.tsx'
import { signOut } from '../features/session/sign-out.ts'

/** One's own account. */
export function SupportAccount() {
  const { t } = useTranslation('support')
  return (
    <Screen
      title={t('account')}
      actions={
        <Button variant="default" onClick={() => void signOut()}>
          {t('signOut')}
        </Button>
      }
    >
      <OwnAccount />
    </Screen>
  )
}
