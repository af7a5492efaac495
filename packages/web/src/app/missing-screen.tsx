import { useTranslation } from 'react-i18next'
import { Screen } from '../design/screen.tsx'

/** An address that leads nowhere. */
export function MissingScreen() {
  const { t } = useTranslation('design')
  return (
    <Screen title={t('notFound.title')} narrow>
      <p>{t('notFound.body')}</p>
      <p>
        <a href="/">{t('notFound.home')}</a>
      </p>
    </Screen>
  )
}
