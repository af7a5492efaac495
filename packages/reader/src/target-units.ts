import type { Quantity } from './quantity.ts'

const YEARLY = /(?<![\p{L}])(mỗi|hằng|hàng|bình quân(?: mỗi)?)\s+(năm|quý|tháng)(?![\p{L}])/u
const EVERY =
  /(?<![\p{L}])(?:mỗi|hằng|hàng|một|trong|định kỳ(?: hằng| hàng)?)\s+(?:0?1\s+|một\s+)?(ngày|tuần|tháng|quý|năm)(?!\s*[\d#])(?![\p{L}])/u
const EVERY_PLACE =
  /(?<![\p{L}])(?:mỗi|từng)\s+((?:xã|phường|đặc khu|huyện|quận|đơn vị|tỉnh|trường|cơ sở|địa phương|thôn|khu phố|lớp|cuộc|đội|đoàn)(?:, (?:xã|phường|thị trấn|quận|huyện|thị xã|thành phố|đặc khu)){0,3})(?![\p{L}])/u
const PERIOD = /^(?:\d{1,2} )?(?:ngày|tuần|tháng|quý|năm|kỳ|học kỳ|năm học)$/u
/** "đợt truyền thông cao điểm/năm": the period stands behind the words that follow the noun. */
const SLASH_BEHIND = /^[^,;.\d/]{0,60}\/\s*(ngày|tuần|tháng|quý|năm)(?![\p{L}])/u
/** "mỗi năm mở 02 đợt": so many each year. */
const EACH_TIME = /(?<![\p{L}])mỗi\s+(tuần|tháng|quý|năm)(?![\p{L}])[^,;.:\d]{0,30}$/u
/** "đợt cao điểm" is counted in "đợt". */
const CLASSIFIER = /^(đợt|cuộc|lớp|buổi|lượt|chuyên đề|mô hình|câu lạc bộ)\s/u
const perPeriod = (noun: string, period: string): string => `${CLASSIFIER.exec(noun)?.[1] ?? noun}/${period}`
const TIMES =
  /(\d+|một|hai|ba)\s+lần\s*(?:\/|trong|mỗi|một|trên)\s*(?:0?1\s*|mỗi\s+|một\s+)?(tháng|quý|năm|tuần)/u

type Repeats = { readonly unit: string; readonly per: string | null }

const yearlyOf = (left: string, right: string): string | null =>
  YEARLY.exec(left)?.[2] ??
  /^\s*\/\s*(năm|quý|tháng)/u.exec(right)?.[1] ??
  YEARLY.exec(/^[^;.]{0,200}/u.exec(right)![0])?.[2] ??
  null

/** "%", "count", "lần/tháng", "bài/tháng" or "lần", and the period or unit that the number repeats for. */
export function unitOf(quantity: Quantity, left: string, right: string): Repeats {
  if (quantity.kind === 'percent') return { unit: '%', per: yearlyOf(left, right) }
  const told = quantity.per ?? SLASH_BEHIND.exec(right)?.[1] ?? null
  const said =
    EVERY.exec(left.slice(-90)) ?? (quantity.unitWord === 'lần' ? EVERY.exec(right.slice(0, 30)) : null)
  const per = told ?? said?.[1] ?? null
  const each = quantity.each ?? EVERY_PLACE.exec(left.slice(-90))?.[1] ?? null
  if (quantity.unitWord === 'lần')
    return { unit: per !== null && PERIOD.test(per) ? `lần/${per}` : 'lần', per: each ?? per }
  const repeated = told ?? EACH_TIME.exec(left)?.[1] ?? null
  if (repeated !== null && PERIOD.test(repeated))
    return { unit: perPeriod(quantity.unitWord ?? '', repeated), per: each ?? repeated }
  return { unit: 'count', per: each ?? per }
}

/** A frequency told inside a coverage target: "được kiểm tra ít nhất 1 lần trong năm". */
export function innerFrequency(right: string): string | null {
  const match = TIMES.exec(right)
  return match ? `${match[1]} lần/${match[2]}` : null
}
