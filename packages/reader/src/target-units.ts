import type { Quantity } from './quantity.ts'

const YEARLY = /(?<![\p{L}])(mỗi|hằng|hàng|bình quân(?: mỗi)?)\s+(năm|quý|tháng)(?![\p{L}])/u
const EVERY =
  /(?<![\p{L}])(?:mỗi|hằng|hàng|một|trong|định kỳ(?: hằng| hàng)?)\s+(?:0?1\s+|một\s+)?(ngày|tuần|tháng|quý|năm)(?!\s*[\d#])(?![\p{L}])/u
const PERIOD = /^(?:\d{1,2} )?(?:ngày|tuần|tháng|quý|năm|kỳ|học kỳ|năm học)$/u
const TIMES =
  /(\d+|một|hai|ba)\s+lần\s*(?:\/|trong|mỗi|một|trên)\s*(?:0?1\s*|mỗi\s+|một\s+)?(tháng|quý|năm|tuần)/u

/** "%", "count", "lần/tháng", "bài/tháng" or "lần", and the period or unit that the number repeats for. */
export function unitOf(
  quantity: Quantity,
  left: string,
  right: string,
): { readonly unit: string; readonly per: string | null } {
  if (quantity.kind === 'percent')
    return { unit: '%', per: YEARLY.exec(left)?.[2] ?? /^\s*\/\s*(năm|quý|tháng)/u.exec(right)?.[1] ?? null }
  const said =
    EVERY.exec(left.slice(-90)) ?? (quantity.unitWord === 'lần' ? EVERY.exec(right.slice(0, 30)) : null)
  const per = quantity.per ?? said?.[1] ?? null
  if (quantity.unitWord === 'lần')
    return { unit: per !== null && PERIOD.test(per) ? `lần/${per}` : 'lần', per }
  if (quantity.per !== null && PERIOD.test(quantity.per))
    return { unit: `${quantity.unitWord}/${quantity.per}`, per }
  return { unit: 'count', per }
}

/** A frequency told inside a coverage target: "được kiểm tra ít nhất 1 lần trong năm". */
export function innerFrequency(right: string): string | null {
  const match = TIMES.exec(right)
  return match ? `${match[1]} lần/${match[2]}` : null
}
