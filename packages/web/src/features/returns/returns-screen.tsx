import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { homeQuery } from '../../app/home-query.ts'
import { useScope } from '../../app/use-scope.ts'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { OwnReturns } from './own-returns.tsx'
import { ReturnQueueView } from './return-queue-view.tsx'

/** "Biểu & báo cáo": a commune's own returns, or the queue of the units below. */
function ReturnsScreen() {
  const { t } = useTranslation('returns')
  const { search, period } = useScope()
  const query = useQuery(homeQuery(search))
  return (
    <QueryView query={query}>
      {({ unit }) => {
        if (unit.level === 'commune') return <OwnReturns unit={unit} />
        return period === undefined ? (
          <Screen title={t('title')}>
            <p>{t('noUnit')}</p>
          </Screen>
        ) : (
          <ReturnQueueView unitId={unit.unitId} period={period} status={undefined} />
        )
      }}
    </QueryView>
  )
}

export const returnsLazy = createLazyRoute('/frame/returns')({ component: ReturnsScreen })
