import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../design/empty-state.tsx'
import { formatNumber } from '../../design/format.ts'
import { HeaderCard } from './header-card.tsx'
import { NewItem } from './new-item.tsx'
import { ReviewItem } from './review-item.tsx'
import { ReviewProblem } from './review-problem.tsx'
import { findMergeNeighbour, type CutGroup } from './review-order.ts'
import { AddTarget, ReviewTools } from './review-tools.tsx'
import { ReviewViews } from './review-views.tsx'
import styles from './review.module.css'
import { PlanTargets } from './served-targets.tsx'
import { SetAsideList } from './set-aside-list.tsx'
import { UndoBar } from './undo-bar.tsx'
import { useCurrentFocus } from './use-current-focus.ts'
import type { Desk } from './use-desk.ts'

/** The items in their groups. */
export function ReviewItems(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { desk } = props
  const { state, groups, review } = desk
  const list = useRef<HTMLDivElement>(null)
  useCurrentFocus(list, state, review.items)
  const targets = useMemo(
    () => review.items.filter((item) => item.kind === 'target' && item.state !== 'removed'),
    [review.items],
  )
  return (
    <PlanTargets value={targets}>
      <div className={styles.itemSide} ref={list}>
        <HeaderCard desk={desk} />
        {review.items.length === 0 ? (
          <EmptyState title={t('noItems.title')}>
            <p>{t('noItems.body')}</p>
            <AddTarget desk={desk} />
          </EmptyState>
        ) : (
          <>
            <ReviewViews desk={desk} />
            <ReviewTools desk={desk} />
            <AddTarget desk={desk} />
            <p className={styles.keys}>{t('keys')}</p>
          </>
        )}
        <NewItem desk={desk} />
        {desk.view === 'set-aside' ? (
          <SetAsideList desk={desk} />
        ) : (
          groups.map((group) => <ItemGroup key={group.kind} desk={desk} group={group} />)
        )}
        {state.onlyOpen && desk.view !== 'set-aside' && groups.length === 0 && review.items.length > 0 ? (
          <EmptyState title={t('allDone.title')}>
            <p>{t('allDone.body')}</p>
          </EmptyState>
        ) : null}
        <div className={styles.bottom}>
          <ReviewProblem desk={desk} />
          {state.held ? <HeldForm /> : null}
          {state.form === null ? <UndoBar desk={desk} /> : null}
        </div>
      </div>
    </PlanTargets>
  )
}

/** Says that a form is still open, and leads back to it. */
function HeldForm() {
  const { t } = useTranslation('review')
  return (
    <div className={styles.undo} role="alert">
      <span>{t('held.title')}</span>
      <Button
        size="compact-md"
        variant="default"
        onClick={() => {
          const form = document.querySelector<HTMLElement>('[data-review] form[data-item-form]')
          form?.scrollIntoView({ block: 'center' })
          form?.querySelector<HTMLElement>('textarea, input')?.focus()
        }}
      >
        {t('held.go')}
      </Button>
    </div>
  )
}

function ItemGroup(props: { readonly desk: Desk; readonly group: CutGroup }) {
  const { t } = useTranslation('review')
  const { desk, group } = props
  const { state, review, plan } = desk
  const formOf = (id: string): 'item' | 'split' | null => {
    const { form } = state
    return (form?.type === 'item' || form?.type === 'split') && form.id === id ? form.type : null
  }
  return (
    <section className={styles.group} aria-labelledby={`group-${group.kind}`}>
      <h2 id={`group-${group.kind}`} className={styles.groupTitle} data-kind={group.kind}>
        {t(`kind.${group.kind}`)} ({formatNumber(group.items.length + group.more)})
      </h2>
      <ul className={styles.list}>
        {group.items.map((item) => (
          <ReviewItem
            key={item.id}
            item={item}
            isCurrent={item.id === state.current}
            isLit={item.id === state.pointed}
            open={formOf(item.id)}
            text={item.start === null ? null : plan.text}
            next={
              item.id === state.current ? (findMergeNeighbour(review.items, item)?.fields.text ?? null) : null
            }
            dispatch={desk.dispatch}
            acts={desk.acts}
            send={review.send}
          />
        ))}
      </ul>
      {group.more === 0 ? null : (
        <div>
          <Button variant="default" onClick={() => desk.dispatch({ type: 'more' })}>
            {t('more', { n: formatNumber(group.more) })}
          </Button>
        </div>
      )}
    </section>
  )
}
