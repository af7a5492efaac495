import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LinkPassword } from './link-password.tsx'
import { OutsideFrame } from './outside-frame.tsx'

function LinkScreen() {
  const { t } = useTranslation('session')
  return (
    <OutsideFrame title={t('link.title')}>
      <LinkPassword />
    </OutsideFrame>
  )
}

export const linkLazy = createLazyRoute('/link')({ component: LinkScreen })
