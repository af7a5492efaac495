import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanVersion } from '@hoanhap/contract/plans/plan-schemas'
import { formatMoment, formatNumber } from '../../design/format.ts'
import { QueryView } from '../../design/query-view.tsx'
import { planVersionsQuery } from './plan-requests.ts'
import styles from './plans.module.css'

/** Every version, newest first, with why it came and what it changed. */
export function PlanVersions(props: { readonly planId: string }) {
  const { t } = useTranslation('plans')
  const id = useId()
  const query = useQuery(planVersionsQuery(props.planId))
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('versions.title')}</h2>
      <QueryView query={query}>
        {(versions) =>
          versions.length === 0 ? (
            <p>{t('versions.none')}</p>
          ) : (
            <div className={styles.table} role="group" aria-labelledby={id} tabIndex={0}>
              <VersionTable versions={versions} />
            </div>
          )
        }
      </QueryView>
    </section>
  )
}

function VersionTable(props: { readonly versions: readonly PlanVersion[] }) {
  const { t } = useTranslation('plans')
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('versions.version')}</th>
          <th scope="col">{t('versions.when')}</th>
          <th scope="col">{t('versions.by')}</th>
          <th scope="col">{t('versions.reason')}</th>
          <th scope="col">{t('versions.changes')}</th>
        </tr>
      </thead>
      <tbody>
        {props.versions.map((version) => (
          <tr key={version.version}>
            <td>{version.version}</td>
            <td>{formatMoment(version.publishedAt)}</td>
            <td>{version.publishedBy === '' ? t('versions.shipped') : version.publishedBy}</td>
            <td>{version.reason ?? t('versions.first')}</td>
            <td>
              {version.reason === null
                ? t('versions.targets', { n: formatNumber(version.targets) })
                : t('versions.difference', {
                    added: formatNumber(version.added),
                    changed: formatNumber(version.changed),
                    removed: formatNumber(version.removed),
                  })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
