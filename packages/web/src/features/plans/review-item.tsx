import { Button } from '@mantine/core'
import { memo, type Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { formatNumber } from '../../design/format.ts'
import { ItemFacts } from './item-facts.tsx'
import { ItemForm } from './item-form.tsx'
import type { DeskAct } from './review-desk-state.ts'
import styles from './review.module.css'
import type { DeskActs } from './use-desk.ts'
import type { Review } from './use-review.ts'

const SIGNS = { proposed: '○', accepted: '✓', edited: '✓', removed: '×' } as const

type Props = {
  readonly item: PlanItem
  readonly isCurrent: boolean
  readonly isLit: boolean
  readonly isOpen: boolean
  readonly hasText: boolean
  readonly dispatch: Dispatch<DeskAct>
  readonly acts: DeskActs
  readonly send: Review['send']
}

/** One item: quiet until it is pointed at, then with what can be done about it. */
export const ReviewItem = memo(function ReviewItem(props: Props) {
  const { t } = useTranslation('review')
  const { item, isCurrent, dispatch } = props
  return (
    <li
      className={styles.item}
      data-item={item.id}
      data-current={isCurrent ? '' : undefined}
      data-lit={props.isLit ? '' : undefined}
      data-state={item.state}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onMouseEnter={() => dispatch({ type: 'point', id: item.id })}
      onMouseLeave={() => dispatch({ type: 'point', id: null })}
      onClick={() => {
        // Choosing by click keeps what is selected in the item's words.
        if (!isCurrent) dispatch({ type: 'go', id: item.id })
      }}
    >
      <p className={styles.itemText}>{item.fields.text}</p>
      <ItemFacts item={item} />
      <p className={styles.small}>
        <span className={styles.state} data-state={item.state}>
          <span aria-hidden="true">{SIGNS[item.state]}</span> {t(`state.${item.state}`)}
        </span>
        <Sureness item={item} />
      </p>
      {props.isOpen ? (
        <ItemForm item={item} send={props.send} onClose={(saved) => closed(props, saved)} />
      ) : isCurrent ? (
        <ItemActs {...props} />
      ) : null}
    </li>
  )
})

/** How sure the reader was; nothing about items that it did not read. */
function Sureness(props: { readonly item: PlanItem }) {
  const { t } = useTranslation('review')
  const { why, confidence } = props.item
  if (why.includes('added-by-person')) return ` · ${t('byPerson')}`
  if (why.length === 0 && confidence === 1) return null
  return ` · ${t('confidence', { percent: `${formatNumber(Math.round(confidence * 100))}%` })}`
}

function closed({ acts, dispatch }: Props, saved: boolean): void {
  if (!saved) acts.giveUp()
  dispatch({ type: 'close' })
}

function ItemActs(props: Props) {
  const { t } = useTranslation('review')
  const { item, acts, dispatch } = props
  return (
    <>
      <WhyRead item={item} />
      <div className={styles.acts}>
        {item.state === 'removed' ? (
          <Button size="compact-md" onClick={() => acts.putBack(item.id)}>
            {t('putBack')}
          </Button>
        ) : (
          <>
            {item.state === 'proposed' ? (
              <Button size="compact-md" onClick={() => acts.accept(item.id)}>
                {t('accept')}
              </Button>
            ) : null}
            <Button
              size="compact-md"
              variant="default"
              onClick={() => dispatch({ type: 'edit', id: item.id })}
            >
              {t('edit')}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => acts.remove(item.id)}>
              {t('remove')}
            </Button>
          </>
        )}
        {props.hasText ? (
          <button
            type="button"
            className={styles.phoneOnly}
            onClick={() => dispatch({ type: 'tab', tab: 'text' })}
          >
            {t('showInText')}
          </button>
        ) : null}
      </div>
    </>
  )
}

const REASONS = ['operator', 'count', 'section', 'deadline', 'subject', 'scope'] as const

/** The reader's rules in words, each once. */
function WhyRead(props: { readonly item: PlanItem }) {
  const { t } = useTranslation('review')
  const reasons = REASONS.filter((reason) => props.item.why.some((code) => code.startsWith(`${reason}:`)))
  if (reasons.length === 0) return null
  return (
    <p className={styles.small}>
      {t('why')}: {reasons.map((reason) => t(`reason.${reason}`)).join('; ')}.
    </p>
  )
}
