import { NativeSelect } from '@mantine/core'
import { mayOwnPlaces } from '@hoanhap/domain/plans/owning-agencies'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../words/use-language.ts'
import { agenciesQuery } from './plan-requests.ts'
import styles from './review.module.css'

/** Chooses the agency whose own accounts may see the streets and points that the text names (trust.md §3). */
export function OwningAgency(props: {
  /** A code of the catalogue. */
  readonly chosen: string | null
  readonly onChoose: (code: string | null) => void
}) {
  const { t } = useTranslation('review')
  const { say } = useLanguage()
  const agencies = (useQuery(agenciesQuery).data ?? []).filter(({ code }) => mayOwnPlaces(code))
  const isKnown = props.chosen === null || agencies.some((agency) => agency.code === props.chosen)
  return (
    <NativeSelect
      label={t('header.owningAgency')}
      description={t('header.owningAgencyHint')}
      value={props.chosen ?? ''}
      onChange={(event) =>
        props.onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)
      }
      data={[
        { value: '', label: t('header.owningAgencyNone') },
        // While the catalogue is loading, what is chosen is still shown.
        ...(isKnown ? [] : [{ value: props.chosen, label: props.chosen }]),
        ...agencies.map((agency) => ({ value: agency.code, label: say(agency.name) })),
      ]}
    />
  )
}

/** Who sees the named places of this plan, in one line. */
export function OwningAgencyLine(props: { readonly code: string | null; readonly placesShown: boolean }) {
  const { t } = useTranslation('review')
  const { say } = useLanguage()
  const agencies = useQuery(agenciesQuery).data ?? []
  const { code } = props
  if (code === null) return <p className={styles.small}>{t('header.placesOfNobody')}</p>
  const agency = agencies.find((each) => each.code === code)
  const name = agency === undefined ? code : say(agency.name)
  return (
    <p className={styles.small}>
      {t(props.placesShown ? 'header.placesShown' : 'header.placesHidden', { agency: name })}
    </p>
  )
}
