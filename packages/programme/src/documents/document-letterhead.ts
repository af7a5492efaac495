import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type Paragraph } from 'docx'
import type { Letterhead } from '@hoanhap/domain/reports/official-document'
import { documentNumberText, longDateText } from '@hoanhap/domain/reports/vietnamese-numbers'
import { line, rule } from './document-paragraphs.ts'
import { LETTERHEAD_COLUMNS, SHORT_RULE, SIZE } from './page-measures.ts'
import { NO_BORDERS } from './document-table.ts'
import { textWidth } from './text-width.ts'
import { room } from './typography.ts'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const [LEFT, RIGHT] = LETTERHEAD_COLUMNS

/** "Số: 05/BC-UBND", or room for the registry's number: "Số:        /BC-UBND". */
export const symbolText = ({ number, symbol }: Letterhead): string =>
  number === null ? `Số:${room(9)}/${symbol}` : `Số: ${documentNumberText(number)}/${symbol}`

/** "ngày 05 tháng 01 năm 2026", or room for the day of issue. */
export const issueDateText = ({ issuedOn }: Letterhead): string =>
  issuedOn === null ? `ngày${room(6)}tháng${room(6)}năm${room(5)}` : longDateText(issuedOn)

type Rows = readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[]

const cell = (width: number, children: readonly Paragraph[]): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    borders: NO_BORDERS,
    verticalAlign: VerticalAlign.TOP,
  })

/** Two borderless columns, widths in twips; the same frame carries the letterhead and the signature. */
export const twoColumns = ([left, right]: readonly [number, number], rows: Rows): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDERS.top, insideVertical: NO_BORDERS.top },
    margins: { left: 0, right: 0 },
    rows: rows.map(
      ([first, second]) =>
        new TableRow({ cantSplit: true, children: [cell(left, first), cell(right, second)] }),
    ),
  })

function issuerLines({ superior, issuer }: Letterhead): Paragraph[] {
  const last = (issuer.at(-1) ?? '').toUpperCase()
  const width = Math.min(LEFT, textWidth(last, SIZE.agency, 'bold'))
  return [
    ...superior.map((name) => line('CoQuanChuQuan', name.toUpperCase())),
    ...issuer.map((name) => line('CoQuanBanHanh', name.toUpperCase())),
    rule(LEFT, width * SHORT_RULE),
  ]
}

/** Quốc hiệu and Tiêu ngữ right, the agency left; number and place with date on one line below (boxes 1 to 4). */
export function letterheadTable(letterhead: Letterhead): Table {
  const nation = [
    line('QuocHieu', NATION),
    line('TieuNgu', MOTTO),
    rule(RIGHT, textWidth(MOTTO, SIZE.motto, 'bold')),
  ]
  const spaced = { spacing: { before: 120, after: 0 } }
  return twoColumns(LETTERHEAD_COLUMNS, [
    [issuerLines(letterhead), nation],
    [
      [line('SoKyHieu', symbolText(letterhead), spaced)],
      [line('DiaDanhNgay', `${letterhead.place}, ${issueDateText(letterhead)}`, spaced)],
    ],
  ])
}
