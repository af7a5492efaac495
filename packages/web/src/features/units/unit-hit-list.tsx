import { useTranslation } from 'react-i18next'
import type { UnitHit } from '@hoanhap/contract/units/unit-schemas'
import { Arrow } from '../../design/arrow.tsx'
import { formatDate } from '../../design/format.ts'
import styles from './unit-hit-list.module.css'

const nameOf = (hit: UnitHit): string =>
  hit.parentName === null ? hit.unit.fullName : `${hit.unit.fullName}, ${hit.parentName}`

/** One line each: name, what it belonged to, when it was, and where it went. */
export function UnitHitList(props: { readonly hits: readonly UnitHit[] }) {
  const { t } = useTranslation('units')
  return (
    <>
      <p role="status">{t('found', { hits: props.hits.length })}</p>
      <ul className={styles.list}>
        {props.hits.map((hit) => (
          <li key={`${hit.unit.unitId} ${hit.validFrom}`} className={styles.hit}>
            <div>
              <strong>{nameOf(hit)}</strong>
              {hit.successors.length === 0 ? null : (
                <>
                  {' '}
                  <Arrow to="right" /> <span className={styles.heard}>{t('became')}</span>{' '}
                  <strong>{hit.successors.join(', ')}</strong>
                </>
              )}
            </div>
            <div className={styles.facts}>
              {t('code', { code: hit.unit.code })} · {t(`level.${hit.unit.level}`)} ·{' '}
              {hit.validTo === null
                ? t('since', { from: formatDate(hit.validFrom) })
                : t('during', { from: formatDate(hit.validFrom), to: formatDate(hit.validTo) })}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
