/**
 * Puts the focus on what Enter reaches in a line: the button that keeps a carried-over figure, the chosen answer, the
 * figure, or the state when the line has no figure.
 */
export function focusCell(element: string): void {
  const line = document.querySelector(`[data-cell="${CSS.escape(element)}"]`)
  const control =
    line?.querySelector<HTMLElement>('[data-keep]') ??
    line?.querySelector<HTMLElement>('input:checked') ??
    line?.querySelector<HTMLElement>('[data-figure], [data-answer]') ??
    line?.querySelector<HTMLElement>('select')
  control?.focus()
  control?.scrollIntoView({ block: 'nearest' })
}

/** The line that an element of the screen belongs to. */
export const cellAt = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? undefined)
    : undefined
