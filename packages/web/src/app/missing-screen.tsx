import { useTranslation } from 'react-i18next'
import { Screen } from '../design/screen.tsx'
import styles from './missing-screen.module.css'

/** An address that leads nowhere, inside the frame. */
export function MissingScreen() {
  const { t } = useTranslation('design')
  return (
    <Screen title={t('notFound.title')} narrow>
      <p>{t('notFound.body')}</p>
      <p>
        <a href="/">{t('notFound.home')}</a>
      </p>
    </Screen>
  )
}

/** The same where there is no frame. */
export function MissingPage() {
  return (
    <main className={styles.alone}>
      <MissingScreen />
    </main>
  )
}
