import {
  asksFor,
  findThrough,
  readCoordinators,
  roleOfClause,
  taskWords,
  type AssignmentDraft,
} from './assignment-clauses.ts'
import { findAgencies, type AgencyMention } from './agency-mentions.ts'
import { findAgencyRun } from './agency-runs.ts'
import { splitClauses, type Clause } from './clauses.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { ReadAssignment, SectionRole } from './plan-reading.ts'
import { findDeadlines } from './target-deadlines.ts'

const ACTS_BEFORE =
  /(?:^|[\s,:;.(])(?:(?:ubnd|ủy ban nhân dân)\s+(?:[\p{L}]+\s+){1,6})?(?:giao|phân công|yêu cầu|đề nghị|kính đề nghị|chỉ đạo|giao cho|giao nhiệm vụ cho|do|giám đốc|thủ trưởng|trưởng|chủ tịch|chánh|:|-)?\s*(?:cho\s+)?(?:các\s+)?$/u
const DUTY_AFTER =
  /^\s*(?:\([^()]{0,160}\)\s*)?(?:có\s+)?(?:liên\s+quan\s*)?[,:]?\s*(?:(?:căn cứ|trên cơ sở|theo|trong phạm vi)[^,:]{0,160},\s*)?(?:có trách nhiệm|chịu trách nhiệm|chủ trì|chủ động|phối hợp|phối kết hợp|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối|tổ chức|xây dựng|chỉ đạo|hướng dẫn|tham mưu|thực hiện|triển khai|đẩy mạnh|tăng cường|bố trí|tổng hợp|cân đối|thẩm định|lồng ghép|nghiên cứu|rà soát|kiểm tra|thường xuyên|tiếp tục|quản lý|đảm bảo|bảo đảm|tuyên truyền|vận động|giám sát|tiếp nhận|theo dõi|đưa|căn cứ|cung cấp|đăng tải|định kỳ|ban hành|lập|giúp|đôn đốc|nắm|phát huy|giám đốc|:)(?![\p{L}])/u
const ASSIGNING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'organisation',
  'task',
  'budget',
  'reporting',
  'target',
  'objective',
  null,
])
const LABEL =
  /^(?:[-–+*•\s]*)(?:(?:cơ quan|đơn vị|cấp|ngành)\s+)?(?:(chủ trì|chịu trách nhiệm chính)|(phối hợp|phối hợp thực hiện)|(thực hiện))(?:\s+thực hiện)?\s*:\s*/u
const FREQUENCY = /(?<![\p{L}])(hằng|hàng|định kỳ|mỗi)\s+(?:0?\d\s+)?(tháng|quý|năm|tuần|6 tháng)(?![\p{L}])/u

type Owner = {
  readonly agencies: readonly AgencyMention[]
  readonly request: boolean
  readonly through: string | null
}

/** An agency as the title of a paragraph or list: "3. Sở Y tế", "- Công an tỉnh: …", "**13. Đề nghị Viện …**". */
function ownerOfLine(source: PlanSource, block: Block): (Owner & { readonly end: number }) | null {
  const head =
    /^[\s\p{P}]*(?:(đề nghị|kính đề nghị|mời)\s+)?(?:giao\s+|trách nhiệm (?:của\s+)?|nhiệm vụ (?:của\s+)?|đối với\s+)?(?:thủ trưởng\s+|giám đốc\s+|chủ tịch\s+(?!ubnd|ủy ban))?/u.exec(
      source.lower.slice(block.bodyStart, block.bodyStart + 80),
    )
  const from = block.bodyStart + (head?.[0].length ?? 0)
  const run = findAgencyRun(source.text, source.lower, from, block.end)
  const first = run.agencies[0]
  if (!first || first.start - from > 8) return null
  return {
    agencies: run.agencies,
    request: head?.[1] !== undefined,
    through: findThrough(source.text.slice(run.end, run.end + 120)),
    end: run.end,
  }
}

const draftsFor = (owner: Owner, source: PlanSource, clause: Clause, from: number): AssignmentDraft[] => {
  const words = source.lower.slice(from, clause.end)
  const { role, why } = roleOfClause(words)
  const asked = owner.request && role !== 'coordinate'
  const coordinators = asked ? { drafts: [], taskStart: from } : readCoordinators(source, clause, from)
  const task = taskWords(source, coordinators.taskStart, clause.end)
  const own = owner.agencies.map((mention): AssignmentDraft => ({
    start: clause.start,
    end: clause.end,
    mention,
    role: asked ? 'request' : role,
    task,
    through: owner.through,
    confidence: mention.agency.kind === 'group' ? 0.7 : role === 'perform' ? 0.85 : 0.93,
    why: [asked ? 'role:request' : why, owner.request && !asked ? 'inside-request' : 'agency:owner'],
  }))
  return [...own, ...coordinators.drafts]
}

/** Assignments told inside a sentence: "Giao Sở A chủ trì, phối hợp với B", "đề nghị C …". */
function readInline(source: PlanSource, clause: Clause): AssignmentDraft[] {
  const mentions = findAgencies(
    source.text,
    source.lower,
    clause.start,
    Math.min(clause.end, clause.start + 3000),
  )
  const first = mentions.find((mention) => {
    const before = source.lower.slice(Math.max(clause.start, mention.start - 60), mention.start)
    const opens = mention.start - clause.start < 4 || ACTS_BEFORE.test(before)
    if (!opens) return false
    const run = findAgencyRun(source.text, source.lower, mention.start, clause.end)
    const ordered = /(?:giao|giao cho|phân công|yêu cầu|đề nghị|nhiệm vụ cho)\s+(?:các\s+)?$/u.test(before)
    return DUTY_AFTER.test(source.lower.slice(run.end, run.end + 360)) || ordered
  })
  if (!first) return []
  const run = findAgencyRun(source.text, source.lower, first.start, clause.end)
  const request = asksFor(source.lower.slice(Math.max(clause.start, first.start - 20), first.start))
  const through = findThrough(source.text.slice(run.end, run.end + 140))
  const after = through === null ? run.end : source.text.indexOf(')', run.end) + 1
  return draftsFor({ agencies: run.agencies, request, through }, source, clause, after)
}

/** "Đơn vị chủ trì: Sở Y tế", "Cơ quan phối hợp: …" below a task. */
function readLabelled(source: PlanSource, clause: Clause, task: string): AssignmentDraft[] | null {
  const label = LABEL.exec(source.lower.slice(clause.start, clause.start + 80))
  if (!label) return null
  const role = label[1] ? 'lead' : label[2] ? 'coordinate' : 'perform'
  const mentions = findAgencies(source.text, source.lower, clause.start + label[0].length, clause.end)
  return mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    mention,
    role,
    task,
    through: null,
    confidence: 0.92,
    why: ['role:label'],
  }))
}

/** State carried from line to line: whose list this is. */
type Carry = { readonly owner: Owner; readonly index: number } | null

const isBelow = (blocks: readonly Block[], index: number, ancestor: number): boolean => {
  for (let at = blocks[index]!.parent, steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === ancestor) return true
    at = blocks[at]!.parent
  }
  return false
}

function readLine(
  source: PlanSource,
  index: number,
  carry: Carry,
  lastTask: string,
): { drafts: AssignmentDraft[]; carry: Carry } {
  const block = source.blocks[index]!
  const clauses = (from: number): Clause[] => splitClauses(source.lower, source.text, from, block.end)
  const labelled = clauses(block.bodyStart).map((clause) => readLabelled(source, clause, lastTask))
  if (labelled[0]) return { drafts: labelled.flatMap((drafts) => drafts ?? []), carry }
  const owner = ownerOfLine(source, block)
  if (owner) {
    const rest = source.lower.slice(owner.end, block.end)
    const title = /^[\s\p{P}]*$/u.test(rest) || /^\s*(?:\([^)]*\))?\s*:\s*$/u.test(rest)
    if (title) return { drafts: [], carry: block.rank < 10 || block.heading ? { owner, index } : carry }
    const below = carry && isBelow(source.blocks, index, carry.index)
    if (!below || /^[\s]*:/u.test(rest) || DUTY_AFTER.test(rest)) {
      const [first, ...others] = clauses(owner.end)
      const drafts = first
        ? [first, ...others].flatMap((clause) =>
            clause === first || !hasOwnActor(source, clause)
              ? draftsFor(owner, source, clause, clause.start)
              : readInline(source, clause),
          )
        : []
      return { drafts, carry: block.rank < 6 ? { owner, index } : carry }
    }
  }
  if (carry && isBelow(source.blocks, index, carry.index)) {
    return {
      drafts: clauses(block.bodyStart).flatMap((clause) =>
        draftsFor(carry.owner, source, clause, clause.start),
      ),
      carry,
    }
  }
  return { drafts: clauses(block.bodyStart).flatMap((clause) => readInline(source, clause)), carry: null }
}

/** Whether a later clause names an actor of its own ("Giao Sở B …"). */
const hasOwnActor = (source: PlanSource, clause: Clause): boolean =>
  /^(?:giao|đề nghị|yêu cầu|phân công)\s/u.test(source.lower.slice(clause.start, clause.start + 20))

/** Who is to do what: every agency of the plan with its role in each clause that charges it. */
export function readAssignments(source: PlanSource): ReadAssignment[] {
  const drafts: AssignmentDraft[] = []
  let carry: Carry = null
  let lastTask = ''
  for (const [index, block] of source.blocks.entries()) {
    if (!ASSIGNING.has(block.role) || block.allCaps || block.table) {
      if (block.rank < 10) carry = null
      continue
    }
    const read: { drafts: AssignmentDraft[]; carry: Carry } = readLine(source, index, carry, lastTask)
    drafts.push(...read.drafts)
    carry = read.carry
    if (read.drafts.length === 0) lastTask = taskWords(source, block.bodyStart, block.end).slice(0, 400)
  }
  return drafts.map((draft, index) => numbered(source, draft, index))
}

function numbered(source: PlanSource, draft: AssignmentDraft, index: number): ReadAssignment {
  const { mention, start, end, role, task, through, confidence, why } = draft
  const deadlines = findDeadlines(source.lower, start, end).filter(({ baseline }) => !baseline)
  const frequency = FREQUENCY.exec(source.lower.slice(start, end))
  return {
    id: `a${index + 1}`,
    text: source.text.slice(start, end),
    start,
    end,
    agency: mention.name,
    agencyCode: mention.agency.code,
    role,
    task,
    through,
    deadline: deadlines[0]?.year ?? null,
    frequency: frequency ? frequency[0] : null,
    confidence,
    why,
  }
}
