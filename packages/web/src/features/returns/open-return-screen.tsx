import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createLazyRoute, Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenReturn } from '@hoanhap/contract/returns/return-schemas'
import { api } from '../../app/api.ts'
import { useScope } from '../../app/use-scope.ts'
import link from '../../design/link-button.module.css'
import { LoadingState } from '../../design/loading-state.tsx'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { Screen } from '../../design/screen.tsx'
import { returnQuery } from './return-query.ts'

/** Finds or makes the return of the unit and period in the address, then shows it under its own address. */
function OpenReturnScreen() {
  const { t } = useTranslation('returns')
  const { form } = useSearch({ from: '/frame/returns/open' })
  const { unitId, period } = useScope()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const known = form !== undefined && unitId !== undefined && period !== undefined
  // Making it twice gives the same return, so asking again after a broken line is safe.
  const opened = useQuery({
    queryKey: ['return-opening', unitId, form, period?.id],
    queryFn: () =>
      api.post<typeof OpenReturn>('/api/returns', {
        body: { unitId: unitId!, form: form!, period: period!.id },
      }),
    enabled: known,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const detail = opened.data
  useEffect(() => {
    if (detail === undefined) return
    queries.setQueryData(returnQuery(detail.id).queryKey, detail)
    void navigate({ to: '/returns/$returnId', params: { returnId: detail.id }, replace: true })
  }, [detail, navigate, queries])
  if (known && opened.error === null) return <LoadingState />
  return (
    <Screen title={t('opening.title')} narrow>
      {known ? (
        <ProblemNotice error={opened.error} onRetry={() => void opened.refetch()} />
      ) : (
        <p>{t('opening.incomplete')}</p>
      )}
      <p>
        <Link to="/returns" className={link.plain}>
          {t('opening.back')}
        </Link>
      </p>
    </Screen>
  )
}

export const openReturnLazy = createLazyRoute('/frame/returns/open')({ component: OpenReturnScreen })
