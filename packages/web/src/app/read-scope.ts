/** Unit and period are the context of every view and stand in the address, so that it can be linked and printed. */
export type ScopeSearch = { unit?: number; period?: string }

const isPeriodId = (text: unknown): text is string =>
  typeof text === 'string' && /^(hc|tk)-\d{4}(-[A-Z0-9]+)?$/.test(text)

const unitOf = (value: unknown): number | undefined => {
  const id = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof id === 'number' && Number.isInteger(id) && id > 0 ? id : undefined
}

/** What the address says; anything else in its place is as if it said nothing. */
export function readScope(search: Readonly<Record<string, unknown>>): ScopeSearch {
  const unit = unitOf(search['unit'])
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(isPeriodId(search['period']) ? { period: search['period'] } : {}),
  }
}
