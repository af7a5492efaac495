import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './offline-bar.module.css'

const subscribe = (reader: () => void): (() => void) => {
  window.addEventListener('online', reader)
  window.addEventListener('offline', reader)
  return () => {
    window.removeEventListener('online', reader)
    window.removeEventListener('offline', reader)
  }
}

/** Says that the device has no network; "online" alone proves nothing, so nothing is said then. */
export function OfflineBar() {
  const { t } = useTranslation('design')
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" data-screen-only>
      {online ? null : <p className={styles.bar}>{t('offline')}</p>}
    </div>
  )
}
