import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Arrow } from '../../design/arrow.tsx'
import { useScope } from '../use-scope.ts'
import styles from './frame.module.css'

const UnitPickerDialog = lazy(() => import('./unit-picker-dialog.tsx'))

/** The unit of every view: a name for whoever has one unit, a choice for whoever looks at those below. */
export function UnitPicker() {
  const { t } = useTranslation('shell')
  const { unit, homeUnitId, chooseUnit } = useScope()
  const [open, setOpen] = useState(false)
  if (homeUnitId === undefined || unit === undefined) return null
  const name = unit.fictional ? `${unit.fullName} (${t('fictional')})` : unit.fullName
  if (unit.level === 'commune' && unit.unitId === homeUnitId)
    return <span className={styles.fixed}>{name}</span>
  return (
    <>
      <button
        type="button"
        className={styles.control}
        aria-haspopup="dialog"
        aria-label={`${t('unit.label')}: ${name}`}
        onClick={() => setOpen(true)}
      >
        {name} <Arrow to="down" />
      </button>
      {open ? (
        <Suspense fallback={null}>
          <UnitPickerDialog
            homeUnitId={homeUnitId}
            onClose={() => setOpen(false)}
            onChoose={(chosen) => {
              setOpen(false)
              chooseUnit(chosen)
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
