import { findAgencies } from './agency-mentions.ts'
import type { AssignmentDraft } from './assignment-clauses.ts'
import { readTimeWords, type DutyTime } from './duty-times.ts'
import { readRowDuties } from './assignment-rows.ts'
import { roleBeside } from './assignment-told-roles.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { AssignmentRole } from './plan-reading.ts'
import { lowerVietnamese } from './spelling.ts'
import { findTables, type TableCell, type TextTable } from './text-tables.ts'

const ROLE_HEADS: readonly (readonly [AssignmentRole, RegExp])[] = [
  ['lead', /chủ trì|chịu trách nhiệm|đầu mối|chính$/u],
  ['coordinate', /phối hợp|tham gia/u],
  [
    'perform',
    /(?:cơ quan|đơn vị|ngành|cấp)(?:[^|]{0,30})?(?: thực hiện)?$|thực hiện$|phân công|trách nhiệm/u,
  ],
]
const TASK_HEAD =
  /(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|chỉ tiêu|công tác|^việc(?![\p{L}])|phần việc|đầu việc)/u
const TIME_HEAD = /thời (?:gian|hạn|điểm)|tiến độ|hoàn thành|kỳ hạn|hạn/u
const HEAD_WORD =
  /chủ trì|phối hợp|thời (?:gian|hạn)|thực hiện|đơn vị|cơ quan|nhiệm vụ|nội dung|kinh phí|ghi chú|sản phẩm|hoàn thành/u

type Columns = {
  readonly task: number
  readonly time: number
  readonly roles: readonly { readonly at: number; readonly role: AssignmentRole }[]
  /** Rows that still belong to the header. */
  readonly headRows: number
}

/** A header may span two lines: "Phân công" above "Chủ trì | Phối hợp". */
function headsOf({ header, rows }: TextTable): { heads: string[]; headRows: number } {
  const heads = header.map(({ text }) => lowerVietnamese(text))
  const next = rows[0]
  const second = next?.map(({ text }) => lowerVietnamese(text)) ?? []
  const goesOn =
    next !== undefined &&
    second.some((head) => HEAD_WORD.test(head)) &&
    second.every((head) => head === '' || (head.length < 60 && HEAD_WORD.test(head) && !head.includes(':')))
  if (!goesOn) return { heads, headRows: 0 }
  const shift = second.length < heads.length ? spannedAt(heads, second) : 0
  return {
    heads: Array.from({ length: Math.max(heads.length, second.length + shift) }, (_, at) =>
      `${heads[at] ?? ''} ${second[at - shift] ?? ''}`.trim(),
    ),
    headRows: 1,
  }
}

/** Under which column a short second header line begins: the one that its words divide. */
function spannedAt(heads: readonly string[], second: readonly string[]): number {
  const at = heads.findIndex((head) => /phân công|trách nhiệm|cơ quan|đơn vị|tổ chức/u.test(head))
  return at >= 0 && second[0] !== '' ? at : 0
}

function columnsOf(table: TextTable): Columns | null {
  const { heads, headRows } = headsOf(table)
  const task = heads.findIndex((head) => TASK_HEAD.test(head))
  if (task < 0) return null
  const time = heads.findIndex((head, at) => at !== task && TIME_HEAD.test(head))
  const roles = heads.flatMap((head, at) => {
    const role =
      at === task || at === time ? undefined : ROLE_HEADS.find(([, shape]) => shape.test(head))?.[0]
    return role ? [{ at, role }] : []
  })
  return roles.length > 0 ? { task, time, roles, headRows } : null
}

/** A row that lost its empty first cells stands to the right. */
const cellAt = (
  row: readonly TableCell[],
  at: number,
  width: number,
  indexed: boolean,
): TableCell | undefined =>
  row.length < width && !(indexed && /^(?:\d|[ivx]+\.?$|[a-zđ][.)])/iu.test(row[0]?.text ?? ''))
    ? row[at - (width - row.length)]
    : row[at]

function readTable(source: PlanSource, table: TextTable): AssignmentDraft[] {
  const columns = columnsOf(table)
  if (!columns) return []
  const width = table.header.length
  const indexed = /^(?:s?tt|số tt|stt)/u.test(lowerVietnamese(table.header[0]?.text ?? ''))
  let task = ''
  let time: DutyTime | null = null
  return table.rows.slice(columns.headRows).flatMap((row) => {
    const duties = cellAt(row, columns.task, width, indexed)
    const own = duties?.text ?? ''
    task = own || task
    if (task === '') return []
    const when = columns.time < 0 ? undefined : cellAt(row, columns.time, width, indexed)
    if (when?.text) time = readTimeWords(source.text, source.lower, when.start, when.end)
    else if (own) time = null
    const due = time
    return columns.roles.flatMap(({ at, role }) => {
      const cell = cellAt(row, at, width, indexed)
      if (!cell) return []
      const mentions = findAgencies(source.text, source.lower, cell.start, cell.end)
      const told = duties && columns.roles.length === 1 && role === 'perform'
      const parts = told ? readRowDuties(source, duties, mentions) : []
      if (parts.length > 0) return parts.map((part) => ({ ...part, time: due, why: ['role:table'] }))
      return mentions.map((mention) => ({
        start: mention.start,
        end: mention.end,
        mention,
        role: roleInCell(source, cell, mention.start, role),
        task,
        through: null,
        time: due,
        confidence: 0.9,
        why: ['role:table'],
      }))
    })
  })
}

/** A cell of one column for all may say itself who leads: "Chủ trì: Sở Y tế; phối hợp: Công an tỉnh". */
function roleInCell(source: PlanSource, cell: TableCell, at: number, role: AssignmentRole): AssignmentRole {
  const beside = roleBeside(source.lower, cell, at)
  if (beside) return beside
  const before = source.lower.slice(cell.start, at)
  const lead = Math.max(before.lastIndexOf('chủ trì'), before.lastIndexOf('ct:'))
  const joint = Math.max(before.lastIndexOf('phối hợp'), before.lastIndexOf('ph:'))
  if (lead < 0 && joint < 0) {
    const behind = source.lower.slice(at, cell.end)
    return role === 'perform' && /^[^;,.]{0,80}chủ trì/u.test(behind) ? 'lead' : role
  }
  return lead > joint ? 'lead' : 'coordinate'
}

/** A row that names columns as a header does. */
function looksLikeHeader(row: readonly TableCell[]): boolean {
  if (row.length < 2 || row.some(({ text }) => text.length >= 60)) return false
  const heads = row.map(({ text }) => lowerVietnamese(text))
  const task = heads.findIndex((head) => TASK_HEAD.test(head))
  return (
    task >= 0 &&
    heads.some((head, at) => at !== task && /chủ trì|phối hợp|(?:đơn vị|cơ quan) thực/u.test(head))
  )
}

/** Tables that follow one another without a line between: each begins at its own header. */
function apart({ header, rows }: TextTable): TextTable[] {
  const tables: TextTable[] = []
  let head = header
  let from = 0
  for (const [index, row] of rows.entries()) {
    if (index === 0 || !looksLikeHeader(row)) continue
    tables.push({ header: head, rows: rows.slice(from, index) })
    head = row
    from = index + 1
  }
  return [...tables, { header: head, rows: rows.slice(from) }]
}

/** Assignments in tables with columns "cơ quan chủ trì", "cơ quan phối hợp", "thời gian". */
export const readTableAssignments = (source: PlanSource): AssignmentDraft[] =>
  findTables(source)
    .flatMap(apart)
    .flatMap((table) => readTable(source, table))
