import { parseFigure } from './number-words.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { ReadTarget } from './plan-reading.ts'
import { lowerVietnamese } from './spelling.ts'
import { readOperator } from './target-operators.ts'
import { levelsOf } from './target-subjects.ts'
import { findTables, type TableCell, type TextTable } from './text-tables.ts'

type Columns = {
  readonly name: number
  readonly unit: number | null
  readonly values: readonly { readonly at: number; readonly year: number | null }[]
}

const NAME_HEAD = /(?:chỉ tiêu|mục tiêu|nội dung|tên chỉ tiêu|chỉ số)/u
const UNIT_HEAD = /(?:đơn vị(?: tính)?|đvt)/u
const VALUE_HEAD = /(?:kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|giao|số lượng|giá trị|mức|kh)(?![\p{L}])/u
const PAST_HEAD = /(?:thực hiện|kết quả|hiện trạng|cơ sở so sánh|ước|đã đạt)/u
const CELL_FIGURE =
  /^(?:([≥≤<>]=?|trên|dưới|ít nhất|tối thiểu|không quá|từ)\s*)?(\d[\d.,]*)\s*(?:[-–]\s*(\d[\d.,]*))?\s*(%)?(\s*trở lên)?$/u

/** Which columns hold the name, the unit and the aims of a table of targets; null if it is another table. */
function columnsOf(header: readonly TableCell[]): Columns | null {
  const heads = header.map(({ text }) => lowerVietnamese(text))
  const name = heads.findIndex((head) => NAME_HEAD.test(head) && !/\d{4}/.test(head))
  const unitAt = heads.findIndex((head) => UNIT_HEAD.test(head))
  if (name < 0) return null
  const values = heads.flatMap((head, at) => {
    if (at === name || at === unitAt || PAST_HEAD.test(head)) return []
    const year = /(?:19|20)\d{2}(?!\s*[-–]\s*(?:19|20)\d{2})/.exec(head)
    const spanEnd = /(?:19|20)\d{2}\s*[-–]\s*((?:19|20)\d{2})/.exec(head)
    if (!year && !spanEnd && !VALUE_HEAD.test(head)) return []
    return [{ at, year: spanEnd ? Number(spanEnd[1]) : year ? Number(year[0]) : null }]
  })
  return values.length > 0 ? { name, unit: unitAt >= 0 ? unitAt : null, values } : null
}

type Draft = Omit<ReadTarget, 'id' | 'group' | 'milestoneOf'> & { readonly row: number }

function targetOfCell(
  source: PlanSource,
  row: readonly TableCell[],
  columns: Columns,
  cell: TableCell,
  year: number | null,
  rowStart: number,
): Draft | null {
  const name = row[columns.name]
  const figure = CELL_FIGURE.exec(lowerVietnamese(cell.text))
  if (!name || !figure || name.text.length < 3) return null
  const unitText = columns.unit === null ? '' : (row[columns.unit]?.text ?? '')
  const percent =
    figure[4] !== undefined ||
    /%|phần trăm|tỷ lệ/iu.test(unitText) ||
    (unitText === '' && /^tỷ lệ/iu.test(name.text))
  const told = readOperator(
    `${lowerVietnamese(name.text)} ${figure[1] ?? ''} `,
    figure[5] ?? '',
    figure[3] !== undefined,
  )
  const subject = name.text.replace(/\s*\(%\)\s*$/, '')
  return {
    start: name.start,
    end: cell.end,
    text: source.text.slice(name.start, cell.end),
    value: parseFigure(figure[2]!),
    valueTo: figure[3] ? parseFigure(figure[3]) : null,
    unit: percent ? '%' : 'count',
    unitWord: percent ? null : unitText || null,
    operator: told.operator,
    subject,
    denominator: percent ? subject.replace(/^tỷ lệ\s+/iu, '') : null,
    deadline: year,
    fraction: null,
    baselineYear: null,
    baselineValue: null,
    per: null,
    frequency: null,
    approximate: false,
    scope: levelsOf(subject.toLowerCase()),
    confidence: 0.85,
    why: ['table', told.why],
    row: rowStart,
  }
}

function targetsOfTable(source: PlanSource, { header, rows }: TextTable): Draft[] {
  const columns = columnsOf(header)
  if (columns) {
    return rows.flatMap((row) =>
      columns.values.flatMap(({ at, year }) => {
        const cell = row[at]
        const target = cell ? targetOfCell(source, row, columns, cell, year, row[0]!.start) : null
        return target ? [target] : []
      }),
    )
  }
  return []
}

/** Targets in tables that were flattened to rows of cells: one for each row and year. */
export function readTableTargets(source: PlanSource): ReadTarget[] {
  return findTables(source)
    .flatMap((table) => targetsOfTable(source, table))
    .map(({ row, ...target }, index) => ({
      ...target,
      id: `w${index + 1}`,
      group: `w${row}`,
      milestoneOf: null,
    }))
}
