import { useTranslation } from 'react-i18next'
import styles from './notice.module.css'

/** Words, not a wheel: calm, readable aloud, and the same everywhere. */
export function LoadingState() {
  const { t } = useTranslation('design')
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  )
}
