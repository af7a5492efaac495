import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { installationQuery } from '../installation-query.ts'
import styles from './frame.module.css'

/** Printed too: an illustrative figure must never be taken for a real one. */
export function DemoBanner() {
  const { t } = useTranslation('shell')
  const installation = useQuery(installationQuery).data
  if (installation?.demo !== true) return null
  return (
    <p className={styles.demo} role="note">
      {t('demo')}
    </p>
  )
}
