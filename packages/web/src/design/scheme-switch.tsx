import { useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './switch.module.css'

/** Light, dark, or as the device. */
export function SchemeSwitch() {
  const { t } = useTranslation('design')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <div role="group" aria-label={t('scheme.label')} className={styles.switch}>
      {(['auto', 'light', 'dark'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.choice}
          aria-pressed={choice === colorScheme}
          onClick={() => setColorScheme(choice)}
        >
          {t(`scheme.${choice}`)}
        </button>
      ))}
    </div>
  )
}
