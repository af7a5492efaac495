import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../design/format.ts'
import { openNumbers } from './numbers-set-aside.ts'
import { groupItems, ITEM_KINDS, reviewProgress, type ReviewView } from './review-order.ts'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'

/** What there is to review, kind by kind, with how many of each; what is empty is not shown. */
export function ReviewViews(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { review, plan, view, state, dispatch } = props.desk
  const open = openNumbers({ setAside: plan.setAside, items: review.items }).length
  const kinds = ITEM_KINDS.map((kind) => ({
    kind,
    items: review.items.filter((item) => item.kind === kind),
  })).filter(({ items }) => items.length > 0)
  const choose = (chosen: ReviewView): void => {
    const those = chosen === 'all' ? review.items : review.items.filter((item) => item.kind === chosen)
    const first = groupItems(those, state.order)[0]?.items
    const next = first?.find((item) => item.state === 'proposed') ?? first?.[0]
    dispatch({ type: 'view', view: chosen, first: next?.id ?? null })
  }
  const tab = (name: ReviewView, words: string, count: string, label: string) => (
    <button
      key={name}
      type="button"
      aria-pressed={view === name}
      aria-label={`${words}: ${label}`}
      onClick={() => choose(name)}
    >
      {words} <span className={styles.count}>{count}</span>
    </button>
  )
  const reviewTab = (name: ReviewView, words: string, items: typeof review.items) => {
    const { reviewed, total } = reviewProgress(items)
    const count = { reviewed: formatNumber(reviewed), total: formatNumber(total) }
    return tab(name, words, `${count.reviewed}/${count.total}`, t('progress', count))
  }
  return (
    <div className={styles.views} role="group" aria-label={t('views.label')}>
      {reviewTab('all', t('views.all'), review.items)}
      {kinds.map(({ kind, items }) => reviewTab(kind, t(`kind.${kind}`), items))}
      {open === 0 && view !== 'set-aside'
        ? null
        : tab('set-aside', t('setAside.title'), formatNumber(open), formatNumber(open))}
    </div>
  )
}
