import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { installationQuery } from '../../app/installation-query.ts'
import { Screen } from '../../design/screen.tsx'
import styles from './about.module.css'
import { LICENCES } from './licences.ts'
import { RefusalList } from './refusal-list.tsx'

/** What the software is, what it refuses to do, whose work it stands on, which version runs. */
function AboutScreen() {
  const { t } = useTranslation('about')
  const installation = useQuery(installationQuery).data
  return (
    <Screen
      title={t('title')}
      lead={installation === undefined ? undefined : t('version', { version: installation.version })}
    >
      <p>{t('what')}</p>
      <section className={styles.section}>
        <h2>{t('refusals')}</h2>
        <RefusalList />
      </section>
      <section className={styles.section}>
        <h2>{t('sources.title')}</h2>
        <p>{t('sources.units')}</p>
        <p>{t('sources.numbers')}</p>
      </section>
      <section className={styles.section}>
        <h2>{t('licences')}</h2>
        <p>{t('own')}</p>
        <ul>
          {LICENCES.map((licence) => (
            <li key={licence.name}>
              {licence.name} – {licence.terms}
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}

export const aboutLazy = createLazyRoute('/frame/about')({ component: AboutScreen })
