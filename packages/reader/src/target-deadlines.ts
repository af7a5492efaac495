/** A year that a text sets as the time by which something holds. */
export type Deadline = {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly baseline: boolean
}

const YEAR = '((?:19|20)\\d{2})'
const DEADLINE = new RegExp(
  [
    `(?:so\\s+(?:với|sánh với)(?:\\s+(?:cùng kỳ|cuối|đầu|năm|kết quả|thực hiện|mức|thời điểm|số liệu|của|giai đoạn))*\\s+)${YEAR}(?:\\s*[-–]\\s*${YEAR})?`,
    `(?:(?:phấn đấu|đến|tới|vào|trong|trước|chậm nhất|hoàn thành|kết thúc|cuối|hết|đầu|từ nay đến|từ nay tới)\\s+)*(?:(?:cuối|hết|đầu|trong|quý\\s+[ivx\\d]+(?:\\s*[/,])?|tháng\\s+\\d{1,2}(?:\\s*[/,])?|ngày\\s+\\d{1,2}(?:/\\d{1,2}|\\s+tháng\\s+\\d{1,2})?(?:\\s*[/,])?)\\s*)*năm\\s+${YEAR}`,
    `(?:đến|tới|trước|vào|trong|chậm nhất)\\s+(?:(?:hết|cuối|trước)\\s+)?(?:ngày\\s+|tháng\\s+|quý\\s+)?(?:[ivx]{1,3}\\s*/\\s*|\\d{1,2}\\s*/\\s*){0,2}${YEAR}(?![-–\\d])(?!\\s*[-–]\\s*(?:19|20)\\d)`,
  ].join('|'),
  'gu',
)
const BASELINE_BEFORE =
  /(?:từ\s+(?:mức\s+)?[\d.,]+\s*%?[^,;.\d]{0,12}|so\s+với|từ|của|trong các|như|bằng|cùng kỳ|kể từ|giai đoạn|thực hiện|kết quả|luật|pháp lệnh|nghị quyết|quyết định|kế hoạch|chương trình)\s*$/u

/** A date behind the name or number of an act belongs to the act. */
const CITATION =
  /(?:\/[\p{L}\d-]+|(?:nghị định|quyết định|pháp lệnh|luật|thông tư|chỉ thị|nghị quyết|kế hoạch số|công văn)[^;.]{0,50}?)\s*,?\s*$/u

/** Every year mentioned as a point in time between `start` and `end`, baselines marked as such. */
export function findDeadlines(lower: string, start: number, end: number): Deadline[] {
  const found: Deadline[] = []
  const words = lower.slice(start, end)
  for (const match of words.matchAll(DEADLINE)) {
    const text = match[0]
    const year = Number(match[1] ?? match[3] ?? match[4])
    const cites = CITATION.test(words.slice(Math.max(0, match.index - 60), match.index))
    const comparing = /^so\s/.test(text)
    const bare = /^năm\s/.test(text)
    const tail = words.slice(Math.max(0, match.index - 24), match.index)
    const baseline =
      cites || comparing || (bare && BASELINE_BEFORE.test(tail)) || /so\s+với\s+\S*\s*$/u.test(tail)
    found.push({ start: start + match.index, end: start + match.index + text.length, year, baseline })
  }
  return found
}

/** "Đến các năm 2023, 2024 và 2025 lần lượt đạt …": the years in order, or none. */
export function findYearSeries(lower: string, start: number, end: number): number[] {
  const words = lower.slice(start, end)
  const series = /năm\s+((?:19|20)\d{2}(?:(?:\s*,\s*(?:năm\s+)?|\s+và\s+(?:năm\s+)?)(?:19|20)\d{2})+)/u.exec(
    words,
  )
  return series && /lần\s+lượt|tương\s+ứng/u.test(words)
    ? [...series[1]!.matchAll(/\d{4}/g)].map((year) => Number(year[0]))
    : []
}
