import { useEffect, useState, type RefObject } from 'react'

/** A stretch of the plan's text that the person selected; `end` exclusive. */
export type TextSelection = { readonly start: number; readonly end: number }

/** Offset in the plan's text of a point of the document, or null when it is not in a line of the text. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const line = element?.closest<HTMLElement>('p[data-start]') ?? null
  if (line === null) {
    // A triple click ends before the next line: the point lies between lines.
    const next = node.childNodes[offset]
    return next instanceof HTMLElement && next.dataset['start'] !== undefined
      ? Number(next.dataset['start'])
      : null
  }
  const before = document.createRange()
  before.selectNodeContents(line)
  before.setEnd(node, offset)
  return Number(line.dataset['start']) + before.toString().length
}

/** The stretch without the spaces around it; null when nothing is left. */
export function trimmed(text: string, { start, end }: TextSelection): TextSelection | null {
  const slice = text.slice(start, end)
  const from = start + (slice.length - slice.trimStart().length)
  const to = end - (slice.length - slice.trimEnd().length)
  return to > from ? { start: from, end: to } : null
}

/** What is selected now, in the text or in an item's own words; null when nothing is, or something else. */
export function selectedPlace(): TextSelection | null {
  const selection = getSelection()
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (range === null || range.collapsed) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start, end }
}

/** What is selected inside the pane now. */
export function useTextSelection(pane: RefObject<HTMLElement | null>, text: string): TextSelection | null {
  const [selected, setSelected] = useState<TextSelection | null>(null)
  useEffect(() => {
    const onChange = (): void => {
      const inside = pane.current?.contains(getSelection()?.anchorNode ?? null) === true
      const place = inside ? selectedPlace() : null
      setSelected(place === null ? null : trimmed(text, place))
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [pane, text])
  return selected
}
