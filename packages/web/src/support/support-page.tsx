import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../design/language-switch.tsx'
import { OfflineBar } from '../design/offline-bar.tsx'
import { QuickExit } from './quick-exit.tsx'
import styles from './support-page.module.css'

/** Name, language, and the way out, always at hand. */
export function SupportPage(props: { readonly children: ReactNode }) {
  const { t } = useTranslation('support')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.name}>{t('name')}</span>
        <QuickExit />
      </header>
      <OfflineBar />
      <main className={styles.main}>{props.children}</main>
      <footer className={styles.foot}>
        <LanguageSwitch />
      </footer>
    </div>
  )
}
