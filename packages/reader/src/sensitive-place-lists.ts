import type { Block, PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'
import { unitsOf, type IsUnit } from './sensitive-place-units.ts'
import { nameAt, namesFrom, type NamedPlace } from './sensitive-place-shapes.ts'
import { OF_FAMILY, WAY_OR_POINT } from './sensitive-place-words.ts'
import { findTables } from './text-tables.ts'

/** "Các tuyến đường phức tạp gồm:", "Phụ lục các tụ điểm": what the lines below name are places. */
const OPENS_LIST =
  /(?:tuyen|duong|pho|tu diem|diem nong|dia diem|khu vuc|dia ban (?:trong diem|phuc tap))[^:]{0,80}:$/
const TITLES_LIST =
  /^(?:(?:phu luc|danh sach|danh muc)[^:.;]{0,60}(?:tu diem|diem nong|tuyen duong|tuyen pho|dia diem phuc tap)|cac (?:tu diem|diem nong|tuyen duong phuc tap))[^:.;]{0,60}$/
const OF_STREETS = /(?:tuyen|duong|pho)(?![a-z])/
const PLACE_HEAD =
  /^(?:ten )?(?:(?:cac )?tuyen|duong|pho|dia diem|tu diem|diem nong|diem phuc tap|co so kinh doanh|ten co so|noi (?:co nguy co|xay ra)|vi tri)(?![a-z])/
const AREA_HEAD = /^(?:ten )?(?:cac )?(?:dia ban|khu vuc|dia chi)(?![a-z])/
const LEADING_KIND = new RegExp(
  `^(?:(?:khu vực|sau|cạnh|gần|quanh|gầm|chân)\\s+)*${WAY_OR_POINT}\\s+(?=[\\p{Lu}\\d])`,
  'iu',
)
const LEADING_AREA = /^(?:khu vực|khu|sau|cạnh|gần|quanh)\s+(?=\p{Lu})/iu
const WHOLE_NAME = /^[\s.;,–-]*(?:$|[;(:]|[–-]\s|thuộc|tại|phường|xã|quận|huyện|có|\d)/iu
const UNIT_LEAD =
  /^(?:phường|xã|quận|huyện|thị|thành phố|tp|tỉnh|thôn|ấp|bản|tổ|khu phố|đặc khu)(?![\p{L}])/iu
const MOST_LINES = 400

/** A line of a list that is a name, with or without its kind before it. */
function nameOfLine(source: PlanSource, block: Block): NamedPlace[] {
  const line = source.text.slice(block.bodyStart, block.end)
  const kind = (LEADING_KIND.exec(line) ?? LEADING_AREA.exec(line))?.[0].length ?? 0
  const names = namesFrom(source.text, block.bodyStart + kind, kind > 0)
  const last = names[names.length - 1]
  if (kind === 0 && !names.every(({ name }) => /^(?:\p{Lu}\p{L}*|\d[\d/A-Z]*)[ ]/u.test(name))) return []
  return last && WHOLE_NAME.test(source.text.slice(last.end, block.end)) ? names : []
}

/** The words of a line that opens a list of places, or null. */
function openingOf(source: PlanSource, block: Block): string | null {
  if (block.table) return null
  const words = source.folded.slice(Math.max(block.bodyStart, block.end - 160), block.end)
  const opens = block.opensList || words.endsWith(':')
  return (opens && OPENS_LIST.test(words)) || TITLES_LIST.test(words) ? words : null
}

/**
 * The lines of a list: up to a heading, a line without a marker that is no name, or a line as long as a
 * sentence. Another list begins at its own opening, so that no line is read twice.
 */
function placesBelow(source: PlanSource, index: number, isUnit: IsUnit | null): NamedPlace[] {
  const found: NamedPlace[] = []
  const last = Math.min(source.blocks.length, index + MOST_LINES)
  for (let below = index + 1; below < last; below++) {
    const line = source.blocks[below]!
    if (line.table || (line.heading && line.allCaps) || openingOf(source, line) !== null) break
    const names = nameOfLine(source, line)
    found.push(...names.filter(({ name }) => !isUnit?.(name)))
    if (names.length > 0) continue
    const item = line.marker !== '' && line.role === null && line.end - line.start < 120
    if (!item) break
  }
  return found
}

/** Names that stand one to a line below an opening such as "Các tuyến đường sau:". */
export function placesOfLists(source: PlanSource): NamedPlace[] {
  const isUnit = unitsOf(source.text)
  return source.blocks.flatMap((block, index) => {
    const words = openingOf(source, block)
    return words === null ? [] : placesBelow(source, index, OF_STREETS.test(words) ? null : isUnit)
  })
}

/** The name in a cell of a column of streets and points, to the end of the cell. */
function placeOfCell(source: PlanSource, cell: Span): NamedPlace | null {
  const words = source.text.slice(cell.start, cell.end)
  if (words.length > 120) return null
  const kind = (LEADING_KIND.exec(words) ?? LEADING_AREA.exec(words))?.[0].length ?? 0
  const start = cell.start + kind
  if (!nameAt(source.text, start, true)) return null
  return { start, end: cell.end, name: source.text.slice(start, cell.end) }
}

/** Below "Địa bàn" and "Khu vực" stand units as often as streets: a person's name in the column decides. */
function placesOfAreas(source: PlanSource, cells: readonly Span[], isUnit: IsUnit): NamedPlace[] {
  const names = cells.flatMap((cell) => {
    const place = placeOfCell(source, cell)
    return place && place.name.includes(' ') && !isUnit(place.name) ? [place] : []
  })
  const ofUnits = cells.some(({ start, end }) => UNIT_LEAD.test(source.text.slice(start, end)))
  const sure = names.filter(({ name }) => OF_FAMILY.test(name))
  return ofUnits || sure.length === 0 ? sure : names
}

/** Names in the columns of streets and points of a table. */
export function placesOfTables(source: PlanSource): NamedPlace[] {
  const isUnit = unitsOf(source.text)
  return findTables(source).flatMap(({ header, rows }) =>
    header.flatMap(({ start, end }, at) => {
      const head = source.folded.slice(start, end)
      const cells = rows.flatMap((row) => row[at] ?? [])
      if (PLACE_HEAD.test(head)) return cells.flatMap((cell) => placeOfCell(source, cell) ?? [])
      return AREA_HEAD.test(head) ? placesOfAreas(source, cells, isUnit) : []
    }),
  )
}
