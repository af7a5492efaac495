/** What a key press asks of the review. Single letters are never used: they fight Vietnamese input methods. */
export type ReviewAct =
  | { readonly type: 'go'; readonly id: string }
  | { readonly type: 'accept'; readonly id: string }
  | { readonly type: 'edit'; readonly id: string }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'merge'; readonly id: string }
  | { readonly type: 'split'; readonly id: string }
  | { readonly type: 'undo' }

export type KeyPress = {
  readonly key: string
  readonly ctrl: boolean
  /** Other modifiers, or the key belongs to an input method that is composing. */
  readonly taken: boolean
}

/** Moves by at most the ends of the list; from nowhere the first move lands on the first item. */
function moved(ids: readonly string[], current: string | null, by: number): ReviewAct | null {
  const at = current === null ? -1 : ids.indexOf(current)
  const to = at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))
  const id = ids[to]
  return id === undefined || id === current ? null : { type: 'go', id }
}

/**
 * @param ids the items as shown, in order
 * @param current the item that is pointed at, or null
 * @returns what to do, or null for a key that is not the review's
 */
export function actOfKey(press: KeyPress, ids: readonly string[], current: string | null): ReviewAct | null {
  if (press.taken) return null
  const isHeld = current !== null && ids.includes(current)
  if (press.ctrl) {
    const letter = press.key.toLowerCase()
    if (letter === 'z') return { type: 'undo' }
    if (!isHeld) return null
    return letter === 'm'
      ? { type: 'merge', id: current }
      : letter === 's'
        ? { type: 'split', id: current }
        : null
  }
  switch (press.key) {
    case 'ArrowDown':
      return moved(ids, current, 1)
    case 'ArrowUp':
      return moved(ids, current, -1)
    case 'Home':
      return moved(ids, current, -ids.length)
    case 'End':
      return moved(ids, current, ids.length)
  }
  if (!isHeld) return null
  if (press.key === 'Enter') return { type: 'accept', id: current }
  if (press.key === 'F2') return { type: 'edit', id: current }
  return press.key === 'Delete' ? { type: 'remove', id: current } : null
}
