import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../design/language-switch.tsx'
import { OfflineBar } from '../../design/offline-bar.tsx'
import { Screen } from '../../design/screen.tsx'
import styles from './outside-frame.module.css'

/** The page of whoever is not signed in yet: product, language, one question. */
export function OutsideFrame(props: {
  readonly title: string
  readonly subtitle?: string | undefined
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  const { t } = useTranslation('shell')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.product}>{t('product')}</span>
        <LanguageSwitch />
      </header>
      <OfflineBar />
      <main className={styles.main} data-wide={props.wide}>
        <Screen title={props.title} lead={props.subtitle}>
          {props.children}
        </Screen>
      </main>
    </div>
  )
}
