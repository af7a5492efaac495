import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../design/format.ts'
import { groupBlockers, type BlockerGroup } from './publish-blocker.ts'
import { groupItems } from './review-order.ts'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'

/** Why "Đưa vào theo dõi" is shut, each reason with the way to mend it. */
export function RemainingWork(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { plan, review, state, dispatch } = props.desk
  // Of all items, not only of those that the view shows: a hidden target is none that is missing.
  const ordered = groupItems(review.items, state.order).flatMap((group) => group.items)
  const groups = groupBlockers(plan.blockers, ordered)
  const go = (group: BlockerGroup): void => {
    const [first] = group.itemIds
    if (first !== undefined) {
      // Its item may be hidden by the filter.
      dispatch({ type: 'only-open', onlyOpen: false })
      dispatch({ type: 'go', id: first })
    } else if (group.code === 'plan/header-incomplete') dispatch({ type: 'edit-header' })
    else dispatch({ type: 'add', seed: { kind: 'target', start: null, end: null, fields: { text: '' } } })
  }
  return (
    <section className={styles.remaining} aria-labelledby="remaining-title" id="remaining">
      <h2 id="remaining-title">{t('remaining.title')}</h2>
      {groups.length === 0 ? <p>✓ {t('remaining.nothing')}</p> : null}
      <ul>
        {groups.map((group) => {
          const words = t(`remaining.${group.code}`, { n: formatNumber(group.count) })
          return (
            <li key={group.code}>
              {words}{' '}
              {group.code === 'other' ? null : (
                <button type="button" onClick={() => go(group)} aria-label={`${t('remaining.go')}: ${words}`}>
                  {t('remaining.go')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
