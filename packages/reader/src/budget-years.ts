export type YearSpan = { readonly from: number; readonly to: number }

const YEAR = '((?:19|20)\\d{2})(?!\\d)'
/** "năm 2026", "giai đoạn 2021 - 2025", "(2011-2015)", "năm 2023, 2024 và 2025", "từ 2017 đến năm 2020". */
const YEARS = new RegExp(
  `(?:giai đoạn|\\(|năm|từ)\\s*${YEAR}((?:\\s*(?:-|–|,|;|và|đến)\\s*(?:các năm\\s+|năm\\s+)?${YEAR}){0,8})`,
  'gu',
)

/** Years of a list that follow one another are one span; of others only the first is meant. */
function spanOf(first: number, rest: string): YearSpan {
  const others = [...rest.matchAll(/\d{4}/g)].map(([year]) => Number(year))
  const range = /(?:-|–|đến)/u.test(rest) && others.length === 1
  const running = others.every((year, at) => year === first + at + 1)
  const last = others[others.length - 1]
  return { from: first, to: last !== undefined && last > first && (range || running) ? last : first }
}

/** The years of the piece of text that stand nearest to the amount at `at` (an offset into the piece); null without any. */
export function yearsNear(piece: string, at: number): YearSpan | null {
  const distance = (index: number, length: number): number => (index < at ? at - index - length : index - at)
  let nearest: { readonly away: number; readonly span: YearSpan } | null = null
  for (const match of piece.matchAll(YEARS)) {
    const away = distance(match.index, match[0].length)
    if (!nearest || away < nearest.away) nearest = { away, span: spanOf(Number(match[1]), match[2] ?? '') }
  }
  return nearest?.span ?? null
}
