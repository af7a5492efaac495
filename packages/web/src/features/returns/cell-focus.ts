/** Elements of the screen that belong to a line carry `data-cell="<element>"` on the control that Enter reaches. */
export type Step = 'down' | 'up'

/** The line that Enter (down) or Shift+Enter (up) reaches; null: past the last or the first. */
export function nextCell(order: readonly string[], current: string, step: Step): string | null {
  const at = order.indexOf(current)
  if (at < 0) return order[0] ?? null
  return order[at + (step === 'down' ? 1 : -1)] ?? null
}

/** The step that a key asks for; null for every other key, and while an input method composes a syllable. */
export function stepOf(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly isComposing: boolean
}): Step | null {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down'
  if (event.shiftKey) return null
  if (event.key === 'ArrowDown') return 'down'
  return event.key === 'ArrowUp' ? 'up' : null
}
