import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { registerSW } from 'virtual:pwa-register'
import { Button } from '@mantine/core'
import { hasUnsaved, saveState } from '../app/save-state.ts'
import { useSignal } from '../app/signal.ts'
import styles from './update-prompt.module.css'

/** Offers a new version once it is there; it is applied only when asked, and never over work that is not yet safe. */
export default function UpdatePrompt() {
  const { t } = useTranslation('design')
  const [apply, setApply] = useState<(() => void) | null>(null)
  useSignal(saveState)
  useEffect(() => {
    const update = registerSW({ onNeedRefresh: () => setApply(() => () => void update(true)) })
  }, [])
  const busy = hasUnsaved()
  return (
    <div role="status" data-screen-only>
      {apply === null ? null : (
        <div className={styles.prompt}>
          <span>
            {t('update.ready')} {busy ? t('update.busy') : null}
          </span>
          <Button size="compact-md" disabled={busy} onClick={apply}>
            {t('update.apply')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setApply(null)}>
            {t('update.later')}
          </Button>
        </div>
      )}
    </div>
  )
}
