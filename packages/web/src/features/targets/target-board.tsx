import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetBoard as Board } from '@hoanhap/contract/targets/target-schemas'
import { formatNumber } from '../../design/format.ts'
import { StatusMark } from '../../design/status-mark.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { agenciesQuery } from '../plans/plan-requests.ts'
import { countByGroup, groupOfStatus, type StatusGroup } from './status-group.ts'
import { TargetLine } from './target-line.tsx'
import styles from './targets.module.css'

/** How many targets stand how, and each of them with its figure. */
export function TargetBoard(props: { readonly planId: string; readonly board: Board }) {
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const { board } = props
  const [group, setGroup] = useState<StatusGroup | null>(null)
  const agencies = useQuery(agenciesQuery).data ?? []
  const shown = board.targets.filter(
    (row) => group === null || groupOfStatus(row.assessment.status) === group,
  )
  const ownerName = (code: string | null): string | null => {
    const agency = agencies.find((each) => each.code === code)
    return agency === undefined ? code : say(agency.name)
  }
  return (
    <section className={styles.board} aria-label={t('counts')}>
      <Completeness board={board} />
      <StatusFilter board={board} group={group} onChoose={setGroup} />
      <div className={styles.lines} role="table" aria-label={t('counts')}>
        <div role="row" className={styles.headings}>
          {(['status', 'target', 'figure', 'progress'] as const).map((column) => (
            <span key={column} role="columnheader">
              {t(`column.${column}`)}
            </span>
          ))}
        </div>
        {shown.map((row) => (
          <TargetLine key={row.id} planId={props.planId} row={row} owner={ownerName(row.ownerAgency)} />
        ))}
      </div>
      <p className={styles.small}>{t('progress.legend')}</p>
    </section>
  )
}

/** "Theo báo cáo của 105/114 đơn vị cấp xã": heads every table, since silence is not zero. */
function Completeness(props: { readonly board: Board }) {
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const { unit, period, completeness } = props.board
  const { owing, reported, accepted } = completeness
  return (
    <p className={styles.completeness}>
      <span>{t('ownFigures', { unit: unit.fullName, period: say(period.name) })}</span>
      {owing === 0 ? null : (
        <strong>
          {t('completeness', { reported: formatNumber(reported), owing: formatNumber(owing) })} (
          {t('completenessAccepted', { accepted: formatNumber(accepted) })})
        </strong>
      )}
    </p>
  )
}

function StatusFilter(props: {
  readonly board: Board
  readonly group: StatusGroup | null
  readonly onChoose: (group: StatusGroup | null) => void
}) {
  const { t } = useTranslation('targets')
  const { targets } = props.board
  const counts = countByGroup(targets.map((row) => row.assessment.status))
  return (
    <div className={styles.filter} role="group" aria-label={t('counts')}>
      <button type="button" aria-pressed={props.group === null} onClick={() => props.onChoose(null)}>
        {t('count', { n: formatNumber(targets.length) })}
      </button>
      {counts.map(({ group, n }) => (
        <button
          key={group}
          type="button"
          aria-pressed={props.group === group}
          onClick={() => props.onChoose(props.group === group ? null : group)}
        >
          {group === 'unjudged' ? (
            t('unjudged', { n: formatNumber(n) })
          ) : (
            <StatusMark status={group} count={n} />
          )}
        </button>
      ))}
    </div>
  )
}
