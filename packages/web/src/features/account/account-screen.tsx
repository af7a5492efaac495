import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../../design/screen.tsx'
import { OwnAccount } from './own-account.tsx'

function AccountScreen() {
  const { t } = useTranslation('account')
  return (
    <Screen title={t('title')}>
      <OwnAccount />
    </Screen>
  )
}

export const accountLazy = createLazyRoute('/frame/account')({ component: AccountScreen })
