import { useTranslation } from 'react-i18next'
import { useLanguage } from '../words/use-language.ts'
import styles from './switch.module.css'

/** Vietnamese or English, each named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation('design')
  const { language, change } = useLanguage()
  return (
    <div role="group" aria-label={t('language.label')} className={styles.switch}>
      {(['vi', 'en'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          className={styles.choice}
          aria-pressed={choice === language}
          onClick={() => change(choice)}
        >
          {t(`language.${choice}`)}
        </button>
      ))}
    </div>
  )
}
