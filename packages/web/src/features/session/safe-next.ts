/** Where to go after sign-in: only a path of this site, never another site. */
export const safeNext = (next: unknown): string | undefined =>
  typeof next === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : undefined
