// date has no zone and numeric no binary form: both drivers hand them over as text, int8 too.
const AS_TEXT = [20, 1082, 1700] // int8, date, numeric
const same = (value: string) => value

/** For PGlite's `parsers`. */
export const TEXT_PARSERS: Record<number, (value: string) => string> = Object.fromEntries(
  AS_TEXT.map((oid) => [oid, same]),
)

/** Whether values of this type arrive as text. */
export const arrivesAsText = (oid: number): boolean => AS_TEXT.includes(oid)
