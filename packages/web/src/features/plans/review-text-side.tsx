import { Button } from '@mantine/core'
import { useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemKind } from '@hoanhap/contract/plans/plan-schemas'
import { MASK, MaskedWords } from './masked-words.tsx'
import { PlanOutline } from './plan-outline.tsx'
import { PlanText } from './plan-text.tsx'
import { ITEM_KINDS } from './review-order.ts'
import { RereadSummary, type RereadChanges } from './reread-summary.tsx'
import styles from './review.module.css'
import { splitPlaceOf } from './split-points.ts'
import { TextEditor } from './text-editor.tsx'
import { useTextSelection } from './text-selection.ts'
import type { Desk } from './use-desk.ts'

/** An item's words may be this long; a longer selection is cut, its place in the text is not. */
const MAX_TEXT = 4_000

/** The text and what can be done with a selected part of it. */
export function ReviewTextSide(props: {
  readonly desk: Desk
  readonly pane: RefObject<HTMLDivElement | null>
}) {
  const { t } = useTranslation('review')
  const { plan, review, state, dispatch } = props.desk
  const text = plan.text ?? ''
  const selected = useTextSelection(props.pane, text)
  const [editing, setEditing] = useState(false)
  const [changes, setChanges] = useState<RereadChanges | null>(null)
  if (plan.text === null) return <p className={styles.textSide}>{t('text.none')}</p>
  const add = (kind: ItemKind): void => {
    if (selected === null) return
    const words = text.slice(selected.start, selected.end).slice(0, MAX_TEXT)
    dispatch({ type: 'add', seed: { kind, ...selected, fields: { text: words } } })
    getSelection()?.removeAllRanges()
  }
  const current = review.items.find((item) => item.id === state.current)
  const mayEdit = plan.summary.status === 'draft' && plan.documentId !== null
  if (editing) {
    return (
      <div className={styles.textSide}>
        <TextEditor
          plan={plan}
          onClose={(reread) => {
            setEditing(false)
            setChanges(reread)
            // What was filtered may be gone: the new reading is shown whole.
            if (reread !== null && state.view !== 'all')
              dispatch({ type: 'view', view: 'all', first: state.current })
          }}
        />
      </div>
    )
  }
  return (
    <div className={styles.textSide}>
      <PlanOutline
        outline={plan.outline}
        text={text}
        at={state.place?.start ?? current?.start ?? null}
        onGo={(place) => dispatch({ type: 'show', place })}
      />
      <PlanText
        text={text}
        items={review.items}
        lit={state.pointed ?? state.current}
        current={state.current}
        move={state.move}
        place={state.place}
        onPoint={(id) => dispatch({ type: 'point', id })}
        onGo={(id) => dispatch({ type: 'go', id })}
        pane={props.pane}
      />
      <div className={styles.selection} role="status">
        {selected === null ? (
          <>
            {changes === null ? null : <RereadSummary changes={changes} />}
            <span className={styles.small}>
              {t('text.addHint')} {text.includes(MASK) ? <MaskedWords words={t('text.masked')} /> : null}
            </span>
            {mayEdit ? (
              <Button size="compact-md" variant="default" onClick={() => setEditing(true)}>
                {t('reread.open')}
              </Button>
            ) : null}
          </>
        ) : (
          <>
            <span>{t('text.add')}</span>
            {current === undefined || splitPlaceOf(current, selected) === null ? null : (
              <Button
                size="compact-md"
                variant="default"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => props.desk.acts.split(current.id)}
              >
                {t('split.fromText')}
              </Button>
            )}
            {ITEM_KINDS.map((kind) => (
              <Button
                key={kind}
                size="compact-md"
                variant={kind === 'target' ? 'filled' : 'default'}
                // Taking the focus would drop the selection.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => add(kind)}
              >
                {t(`add.fromText.${kind}`)}
              </Button>
            ))}
          </>
        )}
      </div>
    </div>
  )
}
