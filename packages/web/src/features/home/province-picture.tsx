import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { QueryView } from '../../design/query-view.tsx'
import { QueueTiles } from '../returns/queue-tiles.tsx'
import { queueQuery } from '../returns/return-query.ts'
import { TargetBoard } from '../targets/target-board.tsx'
import { targetBoardQuery } from '../targets/target-requests.ts'
import styles from './home.module.css'

/** Below the province's figures: every unit as a tile, and every target of the first plan with its progress. */
export default function ProvincePicture(props: { readonly home: HomeReply }) {
  const { t } = useTranslation('home')
  const heading = useId()
  const { unit, period, plans } = props.home
  const plan = plans[0]
  return (
    <>
      <QueryView query={useQuery(queueQuery(unit.unitId, period.id))}>
        {({ rows }) => <QueueTiles rows={rows} shown={new Set(rows.map((row) => row.unit.unitId))} />}
      </QueryView>
      {plan === undefined ? null : (
        <section aria-labelledby={heading} className={styles.section}>
          <h2 id={heading}>{t('plans.targetsOf', { title: plan.title })}</h2>
          <PlanTargets planId={plan.id} home={props.home} />
        </section>
      )}
    </>
  )
}

function PlanTargets(props: { readonly planId: string; readonly home: HomeReply }) {
  const { planId, home } = props
  const scope = { unit: home.unit.unitId, period: home.period.id }
  return (
    <QueryView query={useQuery(targetBoardQuery(planId, 0, scope))}>
      {(board) => <TargetBoard planId={planId} board={board} />}
    </QueryView>
  )
}
