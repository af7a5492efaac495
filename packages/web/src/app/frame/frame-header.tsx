import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AccountMenu } from './account-menu.tsx'
import styles from './frame.module.css'
import { PeriodPicker } from './period-picker.tsx'
import { QuickSearchButton } from './quick-search-button.tsx'
import { SaveWords } from './save-words.tsx'
import { UnitPicker } from './unit-picker.tsx'

/** Product, unit, period, search, where typed work is, account. */
export function FrameHeader() {
  const { t } = useTranslation('shell')
  return (
    <div className={styles.header}>
      <Link to="/" className={styles.product}>
        {t('product')}
      </Link>
      <div className={styles.scope}>
        <UnitPicker />
        <PeriodPicker />
      </div>
      <div className={styles.end} data-screen-only>
        <SaveWords />
        <QuickSearchButton />
        <AccountMenu />
      </div>
    </div>
  )
}
