import type { Block, PlanSource } from './plan-blocks.ts'
import { nameAt, namesFrom, WAY_OR_POINT, type NamedPlace } from './sensitive-place-shapes.ts'
import { findTables } from './text-tables.ts'

/** "Các tuyến đường phức tạp gồm:": what the lines below name are places. */
const OPENS_LIST =
  /(?:tuyen|duong|pho|tu diem|diem nong|dia diem|khu vuc|dia ban (?:trong diem|phuc tap))[^:]{0,80}:$/
const PLACE_HEAD =
  /^(?:ten )?(?:(?:cac )?tuyen|duong|pho|dia diem|tu diem|diem nong|co so kinh doanh|ten co so|khu vuc)(?![a-z])/
const LEADING_KIND = new RegExp(`^${WAY_OR_POINT}\\s+(?=[\\p{Lu}\\d])`, 'iu')
const WHOLE_NAME = /^[\s.;,–-]*(?:$|[;(]|[–-]\s|thuộc|tại|phường|xã|quận|huyện)/iu

/** A line of a list that is a name, with or without its kind before it. */
function nameOfLine(source: PlanSource, block: Block): NamedPlace[] {
  const line = source.text.slice(block.bodyStart, block.end)
  const kind = LEADING_KIND.exec(line)?.[0].length ?? 0
  const names = namesFrom(source.text, block.bodyStart + kind, kind > 0)
  const last = names[names.length - 1]
  if (kind === 0 && !names.every(({ name }) => /^\p{Lu}\p{L}* /u.test(name))) return []
  return last && WHOLE_NAME.test(source.text.slice(last.end, block.end)) ? names : []
}

/** Names that stand one to a line below an opening such as "Các tuyến đường sau:". */
export function placesOfLists(source: PlanSource): NamedPlace[] {
  const found: NamedPlace[] = []
  for (const [index, block] of source.blocks.entries()) {
    if (!block.opensList || block.table) continue
    if (!OPENS_LIST.test(source.folded.slice(Math.max(block.bodyStart, block.end - 160), block.end))) continue
    for (let below = index + 1; below < source.blocks.length; below++) {
      const line = source.blocks[below]!
      const names = line.heading && line.allCaps ? [] : nameOfLine(source, line)
      if (names.length === 0) break
      for (const name of names) found.push(name)
    }
  }
  return found
}

/** Names in the columns of streets and points of a table. */
export function placesOfTables(source: PlanSource): NamedPlace[] {
  return findTables(source).flatMap(({ header, rows }) => {
    const columns = header.flatMap(({ start, end }, at) =>
      PLACE_HEAD.test(source.folded.slice(start, end)) ? [at] : [],
    )
    return rows.flatMap((row) =>
      columns.flatMap((at) => {
        const cell = row[at]
        if (!cell || cell.text.length > 120) return []
        const kind = LEADING_KIND.exec(cell.text)?.[0].length ?? 0
        return nameAt(source.text, cell.start + kind, true)
          ? [
              {
                start: cell.start + kind,
                end: cell.end,
                name: source.text.slice(cell.start + kind, cell.end),
              },
            ]
          : []
      }),
    )
  })
}
