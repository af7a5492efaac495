import type { PlanSource } from './plan-blocks.ts'
import { squeeze } from './plan-text.ts'

const MOST_POINTS = 120
const LONGEST_POINT = 300
const OUTLINE_TITLE = /^(?:mau )?(?:de cuong|noi dung bao cao|bieu mau bao cao|mau bao cao)/u
const ENDS = /^(?:noi nhan|tm\.|kt\.|tl\.|t\/m|thu ky|nguoi ky|tran trong)/u
/** "theo các nội dung sau:", "cần nêu rõ:": the points follow. */
const OPENS =
  /(?:nội dung|đề cương|báo cáo|số liệu|thông tin|kết quả)[^:;.]{0,80}(?:sau|sau đây|gồm|nêu rõ|cụ thể|chính|là)\s*:$/u
const FIGURE =
  /(?<![\p{L}])(?:tổng số|số lượng|số lượt|số(?!\s*(?:ký hiệu|liệu|hiệu|:|\d|cơ quan sau))|tỷ lệ|tổng kinh phí|kinh phí (?:đã|thực|được))\s+[^,;.:()|\t\n/]{3,90}/gu

/** The points of a report's outline, and where they stand. */
export type ReportOutline = {
  readonly points: readonly string[]
  readonly start: number
  readonly end: number
}

const pointOf = (words: string): string =>
  squeeze(words)
    .replace(/[;:.,]+$/u, '')
    .slice(0, LONGEST_POINT)

/** The outline that a letter adds ("ĐỀ CƯƠNG BÁO CÁO") or tells in its own text ("nội dung sau: …"). */
export function readOutlinePoints(source: PlanSource): ReportOutline | null {
  const { blocks, text, folded, lower } = source
  const titled = blocks.findIndex(
    (block) =>
      block.end - block.bodyStart < 160 && OUTLINE_TITLE.test(folded.slice(block.bodyStart, block.end)),
  )
  const told =
    titled >= 0
      ? -1
      : blocks.findIndex(
          (block) =>
            /báo cáo|số liệu/u.test(lower.slice(block.bodyStart, block.end)) &&
            OPENS.test(lower.slice(Math.max(block.bodyStart, block.end - 200), block.end)),
        )
  const head = titled >= 0 ? titled : told
  if (head < 0) return null
  const points: string[] = []
  let end = blocks[head]!.end
  for (let at = head + 1; at < blocks.length && points.length < MOST_POINTS; at++) {
    const block = blocks[at]!
    if ((told >= 0 && block.role === 'recipients') || ENDS.test(folded.slice(block.bodyStart, block.end)))
      break
    const listed = block.marker !== '' || block.table
    if (!listed && told >= 0) break
    if (!listed && !(points.length > 0 && !block.allCaps)) continue
    const words = pointOf(text.slice(block.bodyStart, block.end).replace(/[|\t]+/gu, ' '))
    if (words.length >= 3) points.push(words)
    end = block.end
  }
  return points.length > 0 ? { points, start: blocks[head]!.start, end } : null
}

/** The figures asked for: "số cơ sở được kiểm tra", "tỷ lệ vụ việc được giải quyết", each once. */
export function readFigures(source: PlanSource, start: number, end: number): string[] {
  const found = new Set<string>()
  for (const match of source.lower.slice(start, end).matchAll(FIGURE)) {
    const words = squeeze(source.text.slice(start + match.index, start + match.index + match[0].length))
    if (words.length >= 8) found.add(words)
    if (found.size >= MOST_POINTS) break
  }
  return [...found]
}
