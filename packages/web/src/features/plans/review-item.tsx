import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { formatNumber } from '../../design/format.ts'
import { ItemActs } from './item-acts.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemForm } from './item-form.tsx'
import { MaskedWords } from './masked-words.tsx'
import type { ReviewItemProps } from './review-item-props.ts'
import styles from './review.module.css'
import { SplitChoice } from './split-choice.tsx'
import { splitPointsOf } from './split-points.ts'
import { useReadingWords } from './use-reading-words.ts'

const SIGNS = { proposed: '○', accepted: '✓', edited: '✓', removed: '×' } as const

/** One item: quiet until it is pointed at, then with what can be done about it. */
export const ReviewItem = memo(function ReviewItem(props: ReviewItemProps) {
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
      <p className={styles.itemText} data-start={hasOwnWords(props) ? item.start : undefined}>
        <MaskedWords words={item.fields.text} />
      </p>
      <ItemFacts item={item} />
      <p className={styles.small}>
        <span className={styles.state} data-state={item.state}>
          <span aria-hidden="true">{SIGNS[item.state]}</span> {t(`state.${item.state}`)}
        </span>
        <Sureness item={item} />
      </p>
      {props.open === 'item' ? (
        <ItemForm item={item} send={props.send} onClose={(saved) => closed(props, saved)} />
      ) : props.open === 'split' ? (
        <SplitForm {...props} />
      ) : isCurrent ? (
        <>
          <WhyRead item={item} />
          <ItemActs {...props} />
        </>
      ) : null}
    </li>
  )
})

/** How sure the reader was, and what made it doubt; nothing about items that it did not read. */
function Sureness(props: { readonly item: PlanItem }) {
  const { t } = useTranslation('review')
  const { reasons } = useReadingWords()
  const { why, confidence, state } = props.item
  const { doubts } = reasons(why)
  const open = state === 'proposed' || why.includes('text-gone') ? doubts : []
  if (why.includes('added-by-person')) return ` · ${[t('byPerson'), ...open].join(' · ')}`
  if (why.length === 0 && confidence === 1) return null
  const percent = `${formatNumber(Math.round(confidence * 100))}%`
  return (
    <>
      {` · ${t('confidence', { percent })}`}
      {open.length === 0 ? null : <span className={styles.missing}>{` · ${open.join('; ')}`}</span>}
    </>
  )
}

/** Whether the item's words are those of the plan, so that a place in them is a place in the text. */
const hasOwnWords = ({ item, text }: ReviewItemProps): boolean =>
  text !== null && item.start !== null && text.startsWith(item.fields.text, item.start)

function closed({ item, acts, dispatch }: ReviewItemProps, saved: boolean): void {
  if (!saved) acts.giveUp()
  dispatch({ type: 'close', form: { type: 'item', id: item.id } })
}

function SplitForm({ item, text, acts, dispatch }: ReviewItemProps) {
  const close = (): void => dispatch({ type: 'close', form: { type: 'split', id: item.id } })
  return text === null ? null : (
    <SplitChoice
      text={text}
      start={item.start ?? 0}
      end={item.end ?? 0}
      points={splitPointsOf(text, item)}
      onSplit={(at) => {
        close()
        acts.split(item.id, at)
      }}
      onClose={close}
    />
  )
}

/** The reader's rules in words, each once. */
function WhyRead(props: { readonly item: PlanItem }) {
  const { t } = useTranslation('review')
  const { reasons } = useReadingWords()
  const { grounds } = reasons(props.item.why)
  if (grounds.length === 0) return null
  return (
    <p className={styles.small}>
      {t('why')}: {grounds.join('; ')}.
    </p>
  )
}
