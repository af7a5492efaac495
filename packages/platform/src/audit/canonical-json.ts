/**
 * JSON with the keys of every object in code-unit order and nothing between, so that equal values have equal bytes.
 *
 * @throws RangeError for what JSON cannot carry faithfully: functions, dates, NaN, infinities; an undefined field is left out
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value instanceof Date)
    throw new RangeError('only plain JSON has a canonical form')
  const pairs = Object.entries(value).filter(([, held]) => held !== undefined)
  const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
}
