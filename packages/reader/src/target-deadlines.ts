/** A year that a text sets as the time by which something holds. */
export type Deadline = {
  readonly start: number
  readonly end: number
  readonly year: number
  /** The year is that of a level compared with, or of something else told; neither is a time to be met. */
  readonly baseline: boolean
  /** "so với năm 2015", "từ 30% năm 2020": the year compared with. */
  readonly compared: boolean
  /** "giai đoạn 2021 - 2023 đạt": the first year of the stage, whose last one is `year`. */
  readonly from: number | null
}

const YEAR = '(?:19|20)\\d{2}'
const DEADLINE = new RegExp(
  [
    `(?:so(?:\\s+với|\\s+sánh\\s+với)?(?:\\s+(?:cùng kỳ|cuối|đầu|năm|kết quả|thực hiện|mức|thời điểm|số liệu|của|giai đoạn))*\\s+)${YEAR}(?:\\s*[-–]\\s*${YEAR})?`,
    `(?:(?:phấn đấu|đến|tới|vào|trong|trước|chậm nhất|hoàn thành|kết thúc|cuối|hết|đầu|từ nay đến|từ nay tới)\\s+)*(?:(?:cuối|hết|đầu|trong|quý\\s+[ivx\\d]+(?:\\s*[/,])?|tháng\\s+\\d{1,2}(?:\\s*[/,])?|ngày\\s+\\d{1,2}(?:/\\d{1,2}|\\s+tháng\\s+\\d{1,2})?(?:\\s*[/,])?)\\s*)*năm\\s+${YEAR}(?:\\s*[-–]\\s*${YEAR})?`,
    `(?<=[(;,]\\s?)${YEAR}(?=\\s*(?::\\s*\\d|\\)))`,
    `giai\\s+đoạn\\s+\\S{1,3}\\s*\\(\\s*${YEAR}\\s*[-–]\\s*${YEAR}\\s*\\)(?=\\s*:)`,
    `giai\\s+đoạn\\s+${YEAR}\\s*[-–]\\s*${YEAR}(?=\\s*(?:,\\s*)?(?:đạt|:|là|phấn đấu|có|giảm|tăng|\\)))`,
    `(?:đến|tới|trước|vào|trong|chậm nhất)\\s+(?:(?:hết|cuối|trước)\\s+)?(?:ngày\\s+|tháng\\s+|quý\\s+)?(?:[ivx]{1,3}\\s*/\\s*|\\d{1,2}\\s*/\\s*){0,2}${YEAR}(?![-–\\d])(?!\\s*[-–]\\s*(?:19|20)\\d)`,
  ].join('|'),
  'gu',
)
const BASELINE_BEFORE =
  /(?:từ\s+(?:mức\s+)?[\d.,]+(?![^,;]{0,8}trở)\s*%?[^,;.\d]{0,12}|so\s+với|từ|của|trong các|như|bằng|cùng kỳ|kể từ|giai đoạn|thực hiện|kết quả|luật|pháp lệnh|nghị quyết|quyết định|kế hoạch|chương trình)\s*$/u

/** A date behind the name or number of an act belongs to the act. */
const CITATION =
  /(?:\/(?!(?:năm|tháng|quý|tuần)\s)[\p{L}\d-]+|(?:nghị định|quyết định|pháp lệnh|(?<!pháp )luật|thông tư|chỉ thị|nghị quyết|kế hoạch số|công văn)[^;.]{0,50}?)\s*,?\s*$/u

/** "Kế hoạch … trên địa bàn tỉnh năm 2022": the plan's own year, in its name. */
const PLAN_NAME =
  /(?<![\p{L}])(?:kế hoạch|chương trình|đề án)\s(?:số\s+\S+\s+)?(?!(?:đề ra|đặt ra|phấn đấu|là|này))[^;.:\d]{3,120}(?<!,\s?)$/u

const COMPARED = /so\s+với\s+\S*\s*$|từ\s+(?:mức\s+)?[\d.,]+(?![^,;]{0,8}trở)\s*%?[^,;.\d]{0,12}$/u

/** "Từ năm 2023 đạt 14/14 phường": to hold from that year on. */
const SINCE = /(?:^|[;:.+*•–-])\s*từ\s*$/u
const UNTIL = /^\s*(?:[-–]|đến|tới)/u

function deadlineAt(words: string, match: RegExpExecArray, start: number): Deadline {
  const text = match[0]
  const tail = words.slice(Math.max(0, match.index - 60), match.index)
  const years = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map((year) => Number(year[0]))
  const compared = /^so\s/.test(text) || COMPARED.test(tail)
  const bare = /^năm\s/.test(text)
  const behind = match.index + text.length
  const since = bare && SINCE.test(tail) && !UNTIL.test(words.slice(behind, behind + 8))
  const named = bare && PLAN_NAME.test(words.slice(Math.max(0, match.index - 140), match.index))
  return {
    start: start + match.index,
    end: start + match.index + text.length,
    year: years[years.length - 1]!,
    baseline:
      compared || named || CITATION.test(tail) || (bare && !since && BASELINE_BEFORE.test(tail.slice(-24))),
    compared,
    from: /^giai/.test(text) ? years[0]! : null,
  }
}

/** Every year mentioned as a point in time between `start` and `end`, in order, baselines marked as such. */
export function findDeadlines(lower: string, start: number, end: number): Deadline[] {
  const words = lower.slice(start, end)
  return Array.from(words.matchAll(DEADLINE), (match) => deadlineAt(words, match, start))
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
