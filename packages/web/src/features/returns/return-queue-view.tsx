import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextInput } from '@mantine/core'
import type { ReturnQueue } from '@hoanhap/contract/returns/return-schemas'
import type { PeriodRef } from '@hoanhap/contract/shapes'
import { EmptyState } from '../../design/empty-state.tsx'
import { formatNumber, formatRange, formatWeekdayDate } from '../../design/format.ts'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { useLanguage } from '../../words/use-language.ts'
import { QueueActions } from './queue-actions.tsx'
import { QueueCounts } from './queue-counts.tsx'
import { filterQueue, type QueueStatus } from './queue-filter.ts'
import { QueueList } from './queue-list.tsx'
import { QueueTiles } from './queue-tiles.tsx'
import { queueQuery } from './return-query.ts'
import styles from './queue.module.css'

/** Who has sent and who has not: counts that filter, a scheme of tiles, and the list to open one from. */
export function ReturnQueueView(props: {
  readonly unitId: number
  readonly period: PeriodRef
  readonly status: QueueStatus | undefined
}) {
  const { t } = useTranslation('returns')
  const { language, say } = useLanguage()
  useLive('returns')
  const { period } = props
  const query = useQuery(queueQuery(props.unitId, period.id))
  const lead = (
    <p>
      {say(period.name)} · {formatRange(period.from, period.to)} ·{' '}
      {t('own.deadline', { date: formatWeekdayDate(period.deadline, language) })}
    </p>
  )
  return (
    <Screen title={t('title')} lead={lead}>
      <QueryView query={query}>
        {(queue) =>
          queue.rows.length === 0 ? (
            <EmptyState title={t('queue.nobody')}>
              <p>{t('queue.nobodyBody')}</p>
            </EmptyState>
          ) : (
            <Queue queue={queue} status={props.status} />
          )
        }
      </QueryView>
    </Screen>
  )
}

function Queue(props: { readonly queue: ReturnQueue; readonly status: QueueStatus | undefined }) {
  const { t } = useTranslation('returns')
  const { queue } = props
  const [search, setSearch] = useState('')
  const rows = filterQueue(queue.rows, { search, status: props.status })
  const shown = new Set(rows.map((row) => row.unit.unitId))
  return (
    <>
      <QueueCounts queue={queue} status={props.status} />
      <QueueActions queue={queue} />
      <QueueTiles rows={queue.rows} shown={shown} />
      <div className={styles.find} data-screen-only>
        <TextInput
          label={t('queue.search')}
          type="search"
          autoComplete="off"
          size="md"
          maxLength={100}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <p role="status" className={styles.soft}>
          {t('queue.shown', { rows: formatNumber(rows.length), units: formatNumber(queue.rows.length) })}
        </p>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('queue.none')}>
          <p>{t('queue.noneBody')}</p>
        </EmptyState>
      ) : (
        <QueueList rows={rows} />
      )}
    </>
  )
}
