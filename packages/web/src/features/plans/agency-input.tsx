import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../words/use-language.ts'
import type { FieldsProps } from './item-draft.ts'
import { agenciesQuery } from './plan-requests.ts'

/** The agency in the plan's own words; the names of the catalogue are offered while typing. */
export function AgencyInput(props: FieldsProps & { readonly word: 'agency' | 'owner' }) {
  const { t } = useTranslation('review')
  const { say } = useLanguage()
  const list = useId()
  const agencies = useQuery(agenciesQuery).data ?? []
  return (
    <>
      <TextInput
        label={t(`form.${props.word}`)}
        list={list}
        maxLength={200}
        autoComplete="off"
        value={props.draft.agency}
        onChange={(event) => props.set({ agency: event.currentTarget.value })}
      />
      <datalist id={list}>
        {agencies.map((agency) => (
          <option key={agency.code} value={say(agency.name)} />
        ))}
      </datalist>
    </>
  )
}
