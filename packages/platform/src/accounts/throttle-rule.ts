/** What tries are counted against. An office shares one address, so the address alone bears far more. */
export type ThrottleKind = 'account' | 'pair' | 'address' | 'code'

type Rule = {
  /** Tries before the first wait. */
  readonly free: number
  /** The first wait and the longest, in seconds; each try doubles it. */
  readonly first: number
  readonly longest: number
  /** Quiet time after which everything is forgotten, in seconds. */
  readonly forget: number
}

const RULES: Readonly<Record<ThrottleKind, Rule>> = {
  // Short waits: whoever knows a user name could otherwise shut its owner out.
  account: { free: 10, first: 1, longest: 60, forget: 3600 },
  pair: { free: 5, first: 30, longest: 900, forget: 3600 },
  address: { free: 100, first: 60, longest: 60, forget: 60 },
  code: { free: 5, first: 30, longest: 900, forget: 3600 },
}

export type Throttle = { readonly tries: number; readonly blockedUntil: Date; readonly forgetAt: Date }

/**
 * What a count becomes by one more try, which itself is heard; the next may have to wait.
 *
 * @param before null for the first try, or when the count was forgotten
 */
export function throttleAfter(kind: ThrottleKind, before: Throttle | null, now: Date): Throttle {
  const { free, first, longest, forget } = RULES[kind]
  const tries = (before?.tries ?? 0) + 1
  const over = tries - free
  const wait = over < 0 ? 0 : Math.min(first * 2 ** Math.min(over, 20), longest)
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  // An address is counted by the minute, from the minute's first try; the others from the last one.
  const forgetAt =
    kind === 'address' && before && wait === 0 ? before.forgetAt : after(Math.max(wait, forget))
  return { tries, blockedUntil: after(wait), forgetAt }
}

/** Milliseconds until a try is heard again. */
export const waitOf = (throttle: Throttle | null, now: Date): number =>
  Math.max(0, (throttle?.blockedUntil.getTime() ?? 0) - now.getTime())
