import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ListProvinces } from '@hoanhap/contract/installation/installation-schemas'
import { fold } from '@hoanhap/domain/fold'
import { api } from '../../app/api.ts'
import { QueryView } from '../../design/query-view.tsx'
import { SearchList } from '../../design/search-list.tsx'

/** Which province this installation serves. */
export function SetUpProvince(props: {
  readonly token: string
  readonly onChoose: (provinceCode: string) => void
}) {
  const { t } = useTranslation('setup')
  const provinces = useQuery({
    queryKey: ['setup', 'provinces'],
    queryFn: ({ signal }) =>
      api.get<typeof ListProvinces>('/api/installation/provinces', {
        query: { token: props.token },
        signal,
        whenSignedOut: 'throw',
      }),
  })
  return (
    <>
      <h2>{t('province.title')}</h2>
      <p>{t('province.lead')}</p>
      <QueryView query={provinces}>
        {(list) => (
          <SearchList
            label={t('province.search')}
            none={t('province.none')}
            choicesFor={(text) =>
              list
                .filter(({ name, code }) => fold(`${name} ${code}`).includes(fold(text)))
                .map(({ name, code }) => ({ id: code, label: name, note: code }))
            }
            onChoose={({ id }) => props.onChoose(id)}
          />
        )}
      </QueryView>
    </>
  )
}
