import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useScope } from '../../app/use-scope.ts'
import { Screen } from '../../design/screen.tsx'
import { ReturnQueueView } from './return-queue-view.tsx'

/** The queue of the units below, narrowed by the status in the address. */
function QueueScreen() {
  const { t } = useTranslation('returns')
  const { unitId, period } = useScope()
  const { status } = useSearch({ from: '/frame/returns/queue' })
  if (unitId === undefined || period === undefined) {
    return (
      <Screen title={t('title')}>
        <p>{t('noUnit')}</p>
      </Screen>
    )
  }
  return <ReturnQueueView unitId={unitId} period={period} status={status} />
}

export const queueLazy = createLazyRoute('/frame/returns/queue')({ component: QueueScreen })
