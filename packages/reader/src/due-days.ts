const DAY = '(?:ngày\\s+)?(?:mùng\\s+)?\\d{1,2}'
const MONTH =
  '\\s{0,2}[/-]\\s{0,2}\\d{1,2}(?:\\s{0,2}[/-]\\s{0,2}\\d{4})?(?!\\d)|\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?(?!\\d)'
const PERIOD =
  '\\s+(?:của\\s+)?(?:tháng\\s+(?:cuối(?:\\s+(?:của\\s+)?(?:quý|kỳ|mỗi quý|cùng))?|sau|kế tiếp|tiếp theo|báo cáo|đầu(?:\\s+\\p{L}+)?)|(?:hằng|hàng|mỗi)\\s+tháng|hằng quý|hàng quý)'
const LEAD =
  '(?:trước|chậm nhất(?: là)?(?: vào)?(?: trước)?|muộn nhất(?: là)?|không muộn hơn|vào|đến hết|hạn(?: cuối)?(?: là)?)'
/** "trước ngày 15/6", "ngày 20 của tháng cuối quý", "chậm nhất ngày 05 tháng sau". */
const DUE = new RegExp(
  `(?:${LEAD}\\s+${DAY}(?:${MONTH}|${PERIOD})|(?<=[(,;:\\s])ngày\\s+\\d{1,2}(?:${PERIOD}|(?=\\))))(?:\\s+(?:hằng|hàng)\\s+năm)?`,
  'gu',
)
/** "… và 15/12": a second day under the same word. */
const NEXT = new RegExp(
  `^\\s*(?:,|;|và|hoặc)\\s*(?:${LEAD}\\s+)?(${DAY}(?:${MONTH}|${PERIOD})(?:\\s+(?:hằng|hàng)\\s+năm)?)`,
  'u',
)
const MOST_DAYS = 8

const OWN_LEAD = new RegExp(`${LEAD}\\s+(?=${DAY})`, 'u')

/** The words before a day that hold for the next one too: "trước ngày " of "trước ngày 10/6 và 10/12". */
const leadOf = (due: string): string =>
  new RegExp(`^(?:${LEAD}\\s+)?(?:ngày\\s+)?(?:mùng\\s+)?(?=\\d)`, 'u').exec(due)?.[0] ?? ''

/** A second day under the same word gets it: each due day is to be read by itself. */
function withLead(lead: string, day: string): string {
  const word = /^ngày\s/u.test(day) ? lead.replace(/ngày\s+(?:mùng\s+)?$/u, '') : lead
  return `${word}${day}`
}

/** The due days of a clause as written, in order; each of "trước ngày 15/6 và 15/12" is one, with its "trước ngày". */
export function findDueDays(lower: string): string[] {
  const days: string[] = []
  let from = 0
  for (const match of lower.matchAll(DUE)) {
    if (match.index < from) continue
    days.push(match[0])
    from = match.index + match[0].length
    for (
      let next = NEXT.exec(lower.slice(from, from + 60));
      next;
      next = NEXT.exec(lower.slice(from, from + 60))
    ) {
      days.push(withLead(OWN_LEAD.exec(next[0])?.[0] ?? leadOf(match[0]), next[1]!))
      from += next[0].length
      if (days.length >= MOST_DAYS) return days
    }
  }
  return days
}

const monthOf = (due: string): number | null => {
  const month = /[/-]\s{0,2}(\d{1,2})|tháng\s+(\d{1,2})/u.exec(due)
  return month ? Number(month[1] ?? month[2]) : null
}

/** How often a duty falls due if only its days tell it: one in June and one in December are the half and the whole year. */
export function frequencyOfDays(days: readonly string[]): string[] {
  const months = days.map(monthOf)
  const has = (from: number, to: number): boolean =>
    months.some((month) => month !== null && month >= from && month <= to)
  if (months.length >= 2 && has(5, 7) && has(11, 12)) return ['6 tháng', 'năm']
  const words = days.join(' ')
  // One day in December that no year is given to comes back every year.
  if (days.length === 1 && has(12, 12) && !/\d{4}/.test(words)) return ['năm']
  return [
    ...(/(?:hằng|hàng|mỗi) tháng|tháng sau|tháng kế tiếp|tháng báo cáo/u.test(words) ? ['tháng'] : []),
    ...(/(?:cuối|đầu) (?:của )?(?:mỗi )?quý|(?:hằng|hàng) quý/u.test(words) ? ['quý'] : []),
    ...(/(?:hằng|hàng) năm/u.test(words) ? ['năm'] : []),
  ]
}
