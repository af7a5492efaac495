import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { Highlight } from './highlight-segments.ts'
import styles from './plan-text.module.css'
import { TextChunkView } from './text-chunk-view.tsx'
import type { TextPlace } from './review-desk-state.ts'
import { chunksOf, spreadHighlights } from './text-chunks.ts'

/** Stands for the place that is shown and is no item. */
const PLACE = 'place'

/** The text with a soft highlight under every item; the current one is brought into sight. */
export function PlanText(props: {
  readonly text: string
  readonly items: readonly PlanItem[]
  /** The item to light up. */
  readonly lit: string | null
  readonly current: string | null
  /** Grows when the text shall show the current item. */
  readonly move: number
  /** A stretch that is no item and shall be seen. */
  readonly place: TextPlace | null
  readonly onPoint: (id: string | null) => void
  readonly onGo: (id: string) => void
  readonly pane: RefObject<HTMLDivElement | null>
}) {
  const { t } = useTranslation('review')
  const chunks = useMemo(() => chunksOf(props.text), [props.text])
  const ofItems = useHighlights(props.items)
  const { place } = props
  const highlights = useMemo(
    () => (place === null ? ofItems : [...ofItems, { id: PLACE, start: place.start, end: place.end }]),
    [ofItems, place],
  )
  const lit = place === null ? props.lit : PLACE
  const spread = useMemo(() => spreadHighlights(chunks, highlights), [chunks, highlights])
  const kinds = useMemo(() => new Map(props.items.map((item) => [item.id, item.kind])), [props.items])
  useEffect(() => {
    const shown = place === null ? props.current : PLACE
    if (shown !== null && props.pane.current !== null) bringIntoSight(props.pane.current, shown)
  }, [props.current, props.move, props.pane, place])
  return (
    <div
      ref={props.pane}
      className={styles.pane}
      role="region"
      aria-label={t('text.label')}
      tabIndex={0}
      data-review-text
      lang="vi"
      onMouseOver={(event) => props.onPoint(idAt(event.target))}
      onMouseLeave={() => props.onPoint(null)}
      onClick={(event) => {
        const id = idAt(event.target)
        // A click that ends a selection is not a choice of the item below it.
        if (id !== null && (getSelection()?.isCollapsed ?? true)) props.onGo(id)
      }}
    >
      {chunks.map((chunk, i) => (
        <TextChunkView
          key={chunk.start}
          chunk={chunk}
          highlights={spread[i]!}
          kinds={kinds}
          lit={spread[i]!.some((each) => each.id === lit) ? lit : null}
        />
      ))}
    </div>
  )
}

/** What is removed is not lit; accepting or editing an item does not change where it stands. */
function useHighlights(items: readonly PlanItem[]): readonly Highlight[] {
  const kept = useRef<readonly Highlight[]>([])
  return useMemo(() => {
    const next = items.flatMap(({ id, start, end, state }) =>
      start === null || end === null || state === 'removed' ? [] : [{ id, start, end }],
    )
    const before = kept.current
    const same =
      before.length === next.length &&
      next.every(
        (each, i) =>
          before[i]!.id === each.id && before[i]!.start === each.start && before[i]!.end === each.end,
      )
    if (!same) kept.current = next
    return kept.current
  }, [items])
}

const idAt = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target
        .closest('[data-items]')
        ?.getAttribute('data-items')
        ?.split(' ')
        .find((id) => id !== PLACE) ?? null)
    : null

/** Scrolls the pane only: the list beside it stays where it is. Twice, since heights out of sight are estimates. */
function bringIntoSight(pane: HTMLElement, id: string): void {
  const mark = pane.querySelector(`[data-items~="${CSS.escape(id)}"]`)
  if (mark === null) return
  for (let i = 0; i < 2; i += 1) {
    const place = mark.getBoundingClientRect()
    const frame = pane.getBoundingClientRect()
    if (frame.height === 0 || (place.top >= frame.top && place.bottom <= frame.bottom)) return
    pane.scrollTop += place.top - frame.top - frame.height / 3
  }
}
