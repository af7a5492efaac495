import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../design/empty-state.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { UnitHitList } from './unit-hit-list.tsx'
import { unitSearchQuery } from './unit-search-query.ts'

/** Units of today and of the past, with where those that ended went. */
function UnitSearchScreen() {
  const { t } = useTranslation('units')
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const enough = wanted.length >= 2
  const query = useQuery({ ...unitSearchQuery(wanted, 50), enabled: enough })
  return (
    <Screen title={t('title')} lead={<p>{t('lead')}</p>}>
      <TextInput
        label={t('search')}
        description={t('example')}
        type="search"
        autoComplete="off"
        size="md"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {enough ? (
        <QueryView query={query}>
          {(hits) =>
            hits.length === 0 ? (
              <EmptyState title={t('none')}>
                <p>{t('noneBody')}</p>
              </EmptyState>
            ) : (
              <UnitHitList hits={hits} />
            )
          }
        </QueryView>
      ) : (
        <EmptyState title={t('start')}>
          <p>{t('startBody')}</p>
        </EmptyState>
      )}
    </Screen>
  )
}

export const unitSearchLazy = createLazyRoute('/frame/units')({ component: UnitSearchScreen })
