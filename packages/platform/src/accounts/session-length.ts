const MINUTE = 60

/** However busy, a session ends after this many seconds. */
export const ABSOLUTE_SECONDS = 12 * 60 * MINUTE

/**
 * How long a session may rest, in seconds (trust.md §7): 15 minutes for administration and the whole support
 * service, 8 hours on a device the person has signed in on before, else 60 minutes.
 */
export function idleSeconds(of: { strict: boolean; knownDevice: boolean }): number {
  if (of.strict) return 15 * MINUTE
  return of.knownDevice ? 8 * 60 * MINUTE : 60 * MINUTE
}

/** Whether the session has ended by itself. */
export const hasEnded = (
  session: { seen_at: Date; idle_seconds: number; ends_at: Date },
  now: Date,
): boolean =>
  now >= session.ends_at || now.getTime() - session.seen_at.getTime() > session.idle_seconds * 1000
