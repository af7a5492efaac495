import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'

const QuickSearch = lazy(() => import('./quick-search.tsx'))

/** Ctrl K, or the button for whoever does not know it. */
export function QuickSearchButton() {
  const { t } = useTranslation('shell')
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button type="button" className={styles.control} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('search.open')}
        <span className={styles.hint} aria-hidden="true">
          {t('search.hint')}
        </span>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <QuickSearch onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
