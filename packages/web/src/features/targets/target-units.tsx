import { Button, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '@hoanhap/domain/fold'
import type { TargetDetail } from '@hoanhap/contract/targets/target-schemas'
import { FeatureLink } from '../../app/feature-link.tsx'
import { formatNumber } from '../../design/format.ts'
import styles from './targets.module.css'
import { useFigures } from './use-figures.ts'

/** Enough to see where it is lost; the rest on demand. */
const SHOWN = 12
const STATUSES = ['accepted', 'sent', 'returned', 'draft', 'none'] as const

/** "Nguồn số liệu": the units the figure is made of, weakest first, each with its return. */
export function TargetUnits(props: { readonly target: TargetDetail }) {
  const { t } = useTranslation('targets')
  const id = useId()
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const { units } = props.target
  if (units.length === 0) return null
  const wanted = fold(search)
  const found = units.filter(({ unit }) => fold(unit.fullName).includes(wanted))
  const shown = all ? found : found.slice(0, SHOWN)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('page.units')}</h2>
      <p className={styles.small}>{t('page.unitsNote')}</p>
      {units.length <= SHOWN ? null : (
        <TextInput
          className={styles.find}
          type="search"
          label={t('page.findUnit')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          data-screen-only
        />
      )}
      {found.length === 0 ? (
        <p role="status">{t('page.noUnits')}</p>
      ) : (
        <UnitTable target={props.target} units={shown} />
      )}
      {found.length > shown.length ? (
        <div data-screen-only>
          <Button variant="default" onClick={() => setAll(true)}>
            {t('page.more', { n: formatNumber(found.length - shown.length) })}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function UnitTable(props: { readonly target: TargetDetail; readonly units: TargetDetail['units'] }) {
  const { t } = useTranslation('targets')
  const { figure } = useFigures(props.target.row)
  // A single unit has a thing or not: "0%" or "100%" of one ward says it worse.
  const isCoverage = props.target.row.kind === 'unit-coverage'
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('page.unit')}</th>
            <th scope="col">{t('page.figure')}</th>
            <th scope="col">{t('page.return')}</th>
          </tr>
        </thead>
        <tbody>
          {props.units.map((each) => (
            <tr key={each.unit.unitId}>
              <th scope="row">{each.unit.fullName}</th>
              <td>
                {isCoverage && each.value !== null
                  ? t(each.value > 0 ? 'page.has' : 'page.hasNot')
                  : figure(each.value)}
                {isCoverage || each.numerator === null || each.denominator === null ? null : (
                  <span className={styles.small}>
                    {' '}
                    ({formatNumber(each.numerator)}/{formatNumber(each.denominator)})
                  </span>
                )}
              </td>
              <td>
                <ReturnOf unit={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ReturnOf(props: { readonly unit: TargetDetail['units'][number] }) {
  const { t } = useTranslation('targets')
  const { returnId, returnStatus } = props.unit
  const words = t(`returnStatus.${STATUSES.find((each) => each === returnStatus) ?? 'none'}`)
  if (returnId === null) return words
  return (
    <FeatureLink to="/returns/$returnId" params={{ returnId }} otherwise>
      {words}
    </FeatureLink>
  )
}
