import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { formatNumber } from '../../design/format.ts'
import { Screen } from '../../design/screen.tsx'
import { PublishActs } from './publish-acts.tsx'
import { reviewProgress } from './review-order.ts'
import { RemainingWork } from './remaining-work.tsx'
import { ReviewItems } from './review-items.tsx'
import styles from './review.module.css'
import { ReviewTextSide } from './review-text-side.tsx'
import { useDesk, type Desk } from './use-desk.ts'

/** The desk: the text on the left, the items on the right, what is left to do above; tabs on the phone. */
export function ReviewDesk(props: { readonly plan: PlanDetail; readonly firstItem: string | undefined }) {
  const { t } = useTranslation('review')
  const { t: tPlans } = useTranslation('plans')
  const desk = useDesk(props.plan, props.firstItem)
  const pane = useRef<HTMLDivElement>(null)
  const { header } = props.plan.summary
  const title = [header.number, header.title ?? tPlans('untitled')]
    .filter((part) => part !== null)
    .join(' · ')
  return (
    <Screen title={t('title')} lead={title} actions={<PublishActs desk={desk} />}>
      <div className={styles.standing}>
        <Progress desk={desk} />
        <RemainingWork desk={desk} />
      </div>
      <Tabs desk={desk} />
      <div
        className={styles.desk}
        data-review
        data-wide={props.plan.text === null ? undefined : ''}
        data-tab={desk.state.tab}
        data-plain={props.plan.text === null ? '' : undefined}
      >
        <ReviewTextSide desk={desk} pane={pane} />
        <ReviewItems desk={desk} />
      </div>
    </Screen>
  )
}

function Progress(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { reviewed, total } = reviewProgress(props.desk.review.items)
  const words = t('progress', { reviewed: formatNumber(reviewed), total: formatNumber(total) })
  return (
    <div className={styles.progress}>
      <strong role="status">{words}</strong>
      <progress aria-label={t('progressLabel')} max={Math.max(1, total)} value={reviewed} />
    </div>
  )
}

function Tabs(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { state, dispatch, review, plan } = props.desk
  if (plan.text === null) return null
  const tab = (name: 'text' | 'items', words: string) => (
    <button
      type="button"
      aria-pressed={state.tab === name}
      onClick={() => dispatch({ type: 'tab', tab: name })}
    >
      {words}
    </button>
  )
  return (
    <div className={styles.tabs} role="group" aria-label={t('tabs.label')}>
      {tab('text', t('tabs.text'))}
      {tab('items', `${t('tabs.items')} (${formatNumber(review.items.length)})`)}
    </div>
  )
}
