import { useTranslation } from 'react-i18next'
import { saveState } from '../save-state.ts'
import { useSignal } from '../signal.ts'
import styles from './frame.module.css'

/** Where typed work is, in the fixed words; silent while nothing was typed. */
export function SaveWords() {
  const { t } = useTranslation('shell')
  const state = useSignal(saveState)
  return (
    <span className={styles.save} role="status" data-state={state}>
      {state === 'idle' ? null : t(`save.${state}`)}
    </span>
  )
}
