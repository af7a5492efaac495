import { findAgencies } from './agency-mentions.ts'
import { taskWords, type AssignmentDraft } from './assignment-clauses.ts'
import { roleBeside } from './assignment-told-roles.ts'
import { readTimeWords, type DutyTime } from './duty-times.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { AssignmentRole } from './plan-reading.ts'

const WHO =
  '(?:cơ quan|đơn vị|cấp|ngành|bộ phận|phòng)(?:(?:,|\\/|\\s*[-–]|\\s+và)\\s*(?:cơ quan|đơn vị|cấp|ngành|tổ chức|cá nhân|bộ phận))*'
const LABEL = new RegExp(
  `(?:^[\\s–*+•(-]*|[.;,(–-]\\s*)(?:(?:${WHO}\\s+)?(?:(chủ trì|đầu mối|chịu trách nhiệm chính)|(phối hợp)|(thực hiện|chịu trách nhiệm|được giao|trách nhiệm))(?:\\s+(?:thực hiện|chính|triển khai|tham mưu))?|(?:trách nhiệm|phân công)\\s+(thực hiện)|(thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|kỳ hạn)(?:\\s+(?:thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|trình))?|(kinh phí|sản phẩm|kết quả|địa điểm|ghi chú)[\\p{L} ]{0,24})\\s*:\\s*`,
  'gu',
)
const LONGEST = 1200
const SHORTEST_TASK = 12

type Label = {
  readonly role: AssignmentRole | 'time' | 'other'
  readonly at: number
  readonly start: number
  readonly end: number
}
/** Who does a task and when, told by labels: "Cơ quan chủ trì: …", "Thời gian: Quý II". */
type LabelReading = {
  readonly drafts: readonly AssignmentDraft[]
  readonly time: DutyTime | null
  /** The task told before the labels of the same line, else ''. */
  readonly task: string
  /** Where the words of that task end. */
  readonly taskEnd: number
}

function roleOf(match: RegExpExecArray): Label['role'] {
  if (match[1]) return 'lead'
  if (match[2]) return 'coordinate'
  if (match[3] ?? match[4]) return 'perform'
  return match[5] ? 'time' : 'other'
}

function findLabels(source: PlanSource, block: Block): Label[] {
  const words = source.lower.slice(block.bodyStart, Math.min(block.end, block.bodyStart + LONGEST))
  const found = [...words.matchAll(LABEL)]
  return found.map((match, index) => ({
    role: roleOf(match),
    at: block.bodyStart + match.index,
    start: block.bodyStart + match.index + match[0].length,
    end: block.bodyStart + (found[index + 1]?.index ?? words.length),
  }))
}

/** Reads the labels of a line, or gives null if it has none that names an agency or a time. */
export function readLabels(source: PlanSource, block: Block, taskAbove: string): LabelReading | null {
  const labels = findLabels(source, block)
  const first = labels[0]
  if (!first) return null
  const before = taskWords(source, block.bodyStart, first.at)
  const task = before.length >= SHORTEST_TASK ? before : taskAbove
  if (first.at > block.bodyStart && before.length < SHORTEST_TASK) return null
  const drafts = labels.flatMap(({ role, start, end }) =>
    role === 'time' || role === 'other'
      ? []
      : findAgencies(source.text, source.lower, start, end).map((mention): AssignmentDraft => ({
          start: mention.start,
          end: mention.end,
          mention,
          role: roleBeside(source.lower, { start, end }, mention.start) ?? role,
          task,
          through: null,
          time: null,
          confidence: 0.92,
          why: ['role:label'],
        })),
  )
  const timed = labels.find(({ role }) => role === 'time')
  if (drafts.length === 0 && !timed) return null
  return {
    drafts,
    time: timed ? readTimeWords(source.text, source.lower, timed.start, timed.end) : null,
    task: before.length >= SHORTEST_TASK ? before : '',
    taskEnd: block.bodyStart + source.text.slice(block.bodyStart, first.at).trimEnd().length,
  }
}
