import { Button } from '@mantine/core'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import { ProblemNotice } from '../design/problem-notice.tsx'
import { Screen } from '../design/screen.tsx'
import styles from './missing-screen.module.css'

/** What stands in place of a screen that could not be shown: the problem in its words, or an honest "trouble". */
export function BrokenScreen(props: ErrorComponentProps) {
  const { t } = useTranslation('design')
  const router = useRouter()
  useEffect(() => {
    const again = (): void => void router.invalidate()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [router])
  return (
    <Screen title={t('broken.title')}>
      {props.error instanceof ProblemError ? (
        <ProblemNotice error={props.error} onRetry={() => void router.invalidate()} />
      ) : (
        <>
          <p>{t('broken.body')}</p>
          <div>
            <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
          </div>
        </>
      )}
    </Screen>
  )
}

/** The same where there is no frame. */
export function BrokenPage(props: ErrorComponentProps) {
  return (
    <main className={styles.alone}>
      <BrokenScreen {...props} />
    </main>
  )
}
