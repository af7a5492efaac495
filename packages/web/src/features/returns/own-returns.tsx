import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PeriodRef, UnitRef } from '@hoanhap/contract/shapes'
import type { ReturnQueue } from '@hoanhap/contract/returns/return-schemas'
import { useScope } from '../../app/use-scope.ts'
import { EmptyState } from '../../design/empty-state.tsx'
import { formatMoment, formatRange, formatWeekdayDate } from '../../design/format.ts'
import link from '../../design/link-button.module.css'
import { LoadingState } from '../../design/loading-state.tsx'
import { Notice } from '../../design/notice.tsx'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { useLanguage } from '../../words/use-language.ts'
import { queueStatusOf } from './queue-filter.ts'
import { queueQuery } from './return-query.ts'
import { ReturnMark } from './return-mark.tsx'
import styles from './return-list.module.css'
import { ShapeSign } from './shape-sign.tsx'
import { useKeptChanges } from './use-kept-changes.ts'

/** A commune's own returns, newest period first, each with its next step. */
export function OwnReturns(props: { readonly unit: UnitRef }) {
  const { t } = useTranslation('returns')
  useLive('returns')
  const { periods } = useScope()
  const queues = useQueries({ queries: periods.map((period) => queueQuery(props.unit.unitId, period.id)) })
  const kept = useKeptChanges()
  const total = [...kept.values()].reduce((sum, changes) => sum + changes, 0)
  return (
    <Screen title={t('title')} lead={<p>{t('own.lead', { unit: props.unit.fullName })}</p>}>
      {total > 0 ? <Notice>{t('own.kept', { changes: total })}</Notice> : null}
      {periods.length === 0 ? (
        <EmptyState title={t('own.empty')}>
          <p>{t('own.emptyBody')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {periods.map((period, index) => {
            const { data, error, refetch } = queues[index]!
            return (
              <li key={period.id} className={styles.row}>
                {data === undefined ? (
                  <>
                    <PeriodTitle period={period} />
                    {error === null ? (
                      <LoadingState />
                    ) : (
                      <ProblemNotice error={error} onRetry={() => void refetch()} />
                    )}
                  </>
                ) : (
                  <OwnReturn period={period} queue={data} kept={kept} />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Screen>
  )
}

function PeriodTitle(props: { readonly period: PeriodRef }) {
  const { say } = useLanguage()
  return (
    <h2>
      {say(props.period.name)}{' '}
      <span className={styles.soft}>{formatRange(props.period.from, props.period.to)}</span>
    </h2>
  )
}

function OwnReturn(props: {
  readonly period: PeriodRef
  readonly queue: ReturnQueue
  readonly kept: ReadonlyMap<string, number>
}) {
  const { t } = useTranslation('returns')
  const { language } = useLanguage()
  const { period, queue } = props
  const row = queue.rows[0]
  if (row === undefined) return <PeriodTitle period={period} />
  const status =
    (['draft', 'sent', 'returned', 'accepted'] as const).find((each) => each === row.status) ?? 'none'
  const mine = status === 'none' || status === 'draft' || status === 'returned'
  const changes = row.returnId === null ? 0 : (props.kept.get(row.returnId) ?? 0)
  return (
    <>
      <div className={styles.what}>
        <PeriodTitle period={period} />
        <p>
          {status === 'draft' && !row.late ? (
            <ShapeSign shape="ring">{t('save.safe')}</ShapeSign>
          ) : (
            <ReturnMark status={queueStatusOf(row)} />
          )}
        </p>
        <p className={styles.soft}>
          {t('progress', { filled: row.filled, total: row.total })}
          {' · '}
          {row.sentAt === null
            ? t('own.deadline', { date: formatWeekdayDate(period.deadline, language) })
            : t('own.sentAt', { moment: formatMoment(row.sentAt) })}
          {row.version > 1 ? ` · ${t('own.nth', { version: row.version })}` : null}
          {changes > 0 ? ` · ${t('own.keptHere', { changes })}` : null}
        </p>
      </div>
      <Link
        to="/returns/open"
        search={(now) => ({ ...now, form: queue.form.code, unit: row.unit.unitId, period: period.id })}
        className={mine ? (period.state === 'open' ? link.primary : link.plain) : link.plain}
      >
        {t(`own.act.${status}`)}
      </Link>
    </>
  )
}
