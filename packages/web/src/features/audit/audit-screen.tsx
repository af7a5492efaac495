import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ListAudit } from '@hoanhap/contract/audit/audit-schemas'
import { api } from '../../app/api.ts'
import { EmptyState } from '../../design/empty-state.tsx'
import { LoadingState } from '../../design/loading-state.tsx'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { Screen } from '../../design/screen.tsx'
import { AdministrationNav } from '../accounts/administration-nav.tsx'
import { AuditList } from './audit-list.tsx'

const PAGE = 50

/** Who did what, newest first; read only. */
function AuditScreen() {
  const { t } = useTranslation('audit')
  const query = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam, signal }) =>
      api.get<typeof ListAudit>('/api/audit', {
        query: { limit: PAGE, ...(pageParam === null ? {} : { before: pageParam }) },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)!.seq),
  })
  const entries = query.data?.pages.flat() ?? []
  return (
    <Screen title={t('title')} lead={<AdministrationNav />}>
      <p>{t('lead')}</p>
      {query.error === null ? null : (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending ? <LoadingState /> : null}
      {query.isSuccess && entries.length === 0 ? <EmptyState title={t('none')} /> : null}
      {entries.length > 0 ? <AuditList entries={entries} /> : null}
      {query.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      ) : null}
    </Screen>
  )
}

export const auditLazy = createLazyRoute('/frame/administration/audit')({ component: AuditScreen })
