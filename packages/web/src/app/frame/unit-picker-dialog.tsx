import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fold } from '@hoanhap/domain/fold'
import type { UnitRef } from '@hoanhap/contract/shapes'
import { AppDialog } from '../../design/app-dialog.tsx'
import { SearchList, type Choice } from '../../design/search-list.tsx'
import { childUnitsQuery, unitQuery } from '../scope-queries.ts'

const choiceOf = (unit: UnitRef): Choice => ({
  id: String(unit.unitId),
  label: unit.fullName,
  note: unit.code,
})

/** The person's own unit and those directly below it, found without diacritics. */
export default function UnitPickerDialog(props: {
  readonly homeUnitId: number
  readonly onChoose: (unitId: number) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('shell')
  const own = useQuery(unitQuery(props.homeUnitId)).data
  const below = useQuery(childUnitsQuery(props.homeUnitId)).data ?? []
  const units = own === undefined ? below : [own, ...below]
  return (
    <AppDialog title={t('unit.choose')} onClose={props.onClose}>
      <SearchList
        label={t('unit.filter')}
        none={t('unit.none')}
        choicesFor={(text) => {
          const wanted = fold(text)
          return units.filter((unit) => fold(`${unit.fullName} ${unit.code}`).includes(wanted)).map(choiceOf)
        }}
        onChoose={(choice) => props.onChoose(Number(choice.id))}
      />
    </AppDialog>
  )
}
