import { ProblemError } from '@hoanhap/contract/client'
import { createSignal, type Signal } from './signal.ts'

/** Whoever waits for the person to sign in again; null when nobody does. */
type Waiting = { readonly promise: Promise<void>; readonly done: () => void; readonly gaveUp: () => void }

/** Set while the sign-in dialog must stand over the page: the page below, with what was typed, stays as it is. */
export const signInWaiting: Signal<Waiting | null> = createSignal<Waiting | null>(null)

/** Asks for sign-in; calls that end together share one dialog. Rejects when the person closes it. */
export function askToSignIn(): Promise<void> {
  const open = signInWaiting.get()
  if (open !== null) return open.promise
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const close = (settle: () => void) => () => {
    signInWaiting.set(null)
    settle()
  }
  signInWaiting.set({
    promise,
    done: close(resolve),
    gaveUp: close(() => reject(new ProblemError('auth/signed-out', {}, 401))),
  })
  return promise
}
