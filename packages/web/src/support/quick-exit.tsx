import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './support-page.module.css'

const ELSEWHERE = 'https://vi.wikipedia.org/'
const TWICE_MS = 1_000

/** Leaves at once: the page goes blank, the session ends, and "back" does not lead here. */
function leave(): void {
  document.documentElement.replaceChildren()
  void fetch('/api/session', { method: 'DELETE', keepalive: true }).catch(() => undefined)
  window.location.replace(ELSEWHERE)
}

/** The way out: one press, or Escape twice. */
export function QuickExit() {
  const { t } = useTranslation('support')
  useEffect(() => {
    let last = -TWICE_MS
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      if (event.timeStamp - last < TWICE_MS) leave()
      last = event.timeStamp
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <button type="button" className={styles.exit} onClick={leave} title={t('exitHint')}>
      {t('exit')}
    </button>
  )
}
