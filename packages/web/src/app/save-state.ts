import { createSignal, type Signal } from './signal.ts'

/**
 * Where typed work is: `sending` on its way, `device` it could not be sent and only this page holds it, `safe` the
 * service has it. Never mixed up with sending a return (screens.md, Words).
 */
export type SaveState = 'idle' | 'device' | 'sending' | 'safe'

export const saveState: Signal<SaveState> = createSignal<SaveState>('idle')

let underWay = 0
const unsaved = new Set<string>()

const show = (): void =>
  saveState.set(unsaved.size > 0 && underWay === 0 ? 'device' : underWay > 0 ? 'sending' : 'safe')

/**
 * Shows in the frame how one save is going, and passes its outcome through.
 *
 * @param place what is being saved, e.g. `return:<id>`; a later success at the same place clears an earlier failure
 */
export async function trackSaving<T>(place: string, saving: Promise<T>): Promise<T> {
  underWay += 1
  show()
  try {
    const outcome = await saving
    unsaved.delete(place)
    return outcome
  } catch (error) {
    unsaved.add(place)
    throw error
  } finally {
    underWay -= 1
    show()
  }
}

/** Whether leaving the page now would lose something. */
export const hasUnsaved = (): boolean => underWay > 0 || unsaved.size > 0

/** Forgets failed saves whose text the person has given up. */
export function forgetUnsaved(place: string): void {
  unsaved.delete(place)
  if (underWay === 0) saveState.set(unsaved.size > 0 ? 'device' : 'idle')
}

/** Asks before the window closes over unsaved work. */
export function guardWindow(): void {
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsaved()) event.preventDefault()
  })
}
