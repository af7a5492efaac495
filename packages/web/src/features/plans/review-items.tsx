import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../design/empty-state.tsx'
import { formatNumber } from '../../design/format.ts'
import { BulkAccept } from './bulk-accept.tsx'
import { HeaderCard } from './header-card.tsx'
import { NewItem } from './new-item.tsx'
import { ReviewItem } from './review-item.tsx'
import { ReviewProblem } from './review-problem.tsx'
import type { ReviewOrder } from './review-order.ts'
import styles from './review.module.css'
import { UndoBar } from './undo-bar.tsx'
import type { Desk } from './use-desk.ts'

/** The items in their groups. */
export function ReviewItems(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { desk } = props
  const { state, groups, review } = desk
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.move === 0 || state.current === null || state.form !== null) return
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(state.current)}"]`)?.focus()
  }, [state.move, state.current, state.form])
  return (
    <div className={styles.itemSide} ref={list}>
      <HeaderCard desk={desk} />
      {review.items.length === 0 ? (
        <EmptyState title={t('noItems.title')}>
          <p>{t('noItems.body')}</p>
        </EmptyState>
      ) : (
        <>
          <ReviewTools desk={desk} />
          <p className={styles.keys}>{t('keys')}</p>
        </>
      )}
      <NewItem desk={desk} />
      {groups.map((group) => (
        <section key={group.kind} className={styles.group} aria-labelledby={`group-${group.kind}`}>
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
                isOpen={state.form?.type === 'item' && state.form.id === item.id}
                hasText={desk.plan.text !== null && item.start !== null}
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
      ))}
      {state.onlyOpen && groups.length === 0 && review.items.length > 0 ? (
        <EmptyState title={t('allDone.title')}>
          <p>{t('allDone.body')}</p>
        </EmptyState>
      ) : null}
      <div className={styles.bottom}>
        <ReviewProblem desk={desk} />
        {state.form === null ? <UndoBar desk={desk} /> : null}
      </div>
    </div>
  )
}

function ReviewTools(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { state, dispatch, review, acts } = props.desk
  return (
    <details className={styles.tools}>
      <summary>{t('tools')}</summary>
      <div className={styles.toolRow}>
        <NativeSelect
          label={t('order.label')}
          value={state.order}
          onChange={(event) => dispatch({ type: 'order', order: event.currentTarget.value as ReviewOrder })}
          data={[
            { value: 'doubt', label: t('order.doubt') },
            { value: 'text', label: t('order.text') },
          ]}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={state.onlyOpen}
            onChange={(event) => dispatch({ type: 'only-open', onlyOpen: event.currentTarget.checked })}
          />
          {t('onlyOpen')}
        </label>
        <Button
          variant="default"
          onClick={() =>
            dispatch({ type: 'add', seed: { kind: 'target', start: null, end: null, fields: { text: '' } } })
          }
        >
          {t('add.target')}
        </Button>
      </div>
      <BulkAccept items={review.items} onAccept={acts.acceptAbove} />
    </details>
  )
}
