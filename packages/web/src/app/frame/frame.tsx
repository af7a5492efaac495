import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingState } from '../../design/loading-state.tsx'
import { OfflineBar } from '../../design/offline-bar.tsx'
import { signInWaiting } from '../sign-in-again.ts'
import { useSignal } from '../signal.ts'
import { DemoBanner } from './demo-banner.tsx'
import { FrameHeader } from './frame-header.tsx'
import { NavTabs } from './nav-tabs.tsx'
import styles from './frame.module.css'

// Needed rarely and never for the first paint.
const UpdatePrompt = lazy(() => import('../../design/update-prompt.tsx'))
const SignInAgain = lazy(() => import('../../features/session/sign-in-again-dialog.tsx'))

/** The frame of screens.md around every screen of somebody signed in. */
export function Frame() {
  const { t } = useTranslation('shell')
  const signedOut = useSignal(signInWaiting) !== null
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header>
        <DemoBanner />
        <FrameHeader />
        <NavTabs />
        <OfflineBar />
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense fallback={null}>
        <UpdatePrompt />
        {signedOut ? <SignInAgain /> : null}
      </Suspense>
    </div>
  )
}
