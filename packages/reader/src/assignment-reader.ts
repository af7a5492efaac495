import { taskWords, type AssignmentDraft } from './assignment-clauses.ts'
import { readInlineAssignments, readLabelledAssignments } from './assignment-inline.ts'
import { draftsForOwner, DUTY_AFTER, ownerOfLine, type Owner } from './assignment-owners.ts'
import { readTableAssignments } from './assignment-tables.ts'
import { splitClauses, type Clause } from './clauses.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { AssignmentRole, ReadAssignment, SectionRole } from './plan-reading.ts'
import { mendSlips } from './spelling-slips.ts'
import { findDeadlines } from './target-deadlines.ts'

const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'situation',
  'basis',
  'recipients',
  'signature',
  'viewpoint',
  'purpose',
])
const FREQUENCY = /(?<![\p{L}])(hằng|hàng|định kỳ|mỗi)\s+(?:0?\d\s+)?(tháng|quý|năm|tuần|6 tháng)(?![\p{L}])/u
const OWN_ACTOR = /^(?:giao|đề nghị|yêu cầu|phân công|kính đề nghị|các cấp|toàn thể|trong quá trình)\s/u
const GENERAL =
  /^(?:trên đây|trong quá trình|kế hoạch này|quá trình thực hiện|yêu cầu|nơi nhận|định kỳ|nhận được|căn cứ kế hoạch này)(?![\p{L}])/u
const GOES_ON =
  /^(?:(?:bên cạnh đó|đồng thời|ngoài ra|mặt khác)[\s,]+)?(?:chủ trì|phối hợp|chủ động|củng cố|tổ chức|tham mưu|hướng dẫn|xây dựng|thực hiện|triển khai|tăng cường|đẩy mạnh|rà soát|kiểm tra|quản lý|theo dõi|tổng hợp)(?![\p{L}])/u
const TITLE_REST = /^\s*(?:\([^)]*\))?[\s\p{P}]*$/u

/** Whose list the lines belong to. `loose`: only plain lines that go on with a verb belong to it. */
type Carry = {
  readonly owner: Owner
  readonly index: number
  readonly loose: boolean
  readonly title: boolean
} | null
type LineReading = { readonly drafts: readonly AssignmentDraft[]; readonly carry: Carry }

const isBelow = (blocks: readonly Block[], index: number, ancestor: number): boolean => {
  for (let at = blocks[index]!.parent, steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === ancestor) return true
    at = blocks[at]!.parent
  }
  return false
}

/** Whether the line still speaks to the agency of the list above it. */
function belongs(source: PlanSource, index: number, carry: NonNullable<Carry>): boolean {
  const block = source.blocks[index]!
  const words = source.lower.slice(block.bodyStart, block.bodyStart + 120)
  if (GENERAL.test(words)) return false
  if (carry.loose) return block.rank >= 6 && (carry.title || GOES_ON.test(words))
  return isBelow(source.blocks, index, carry.index)
}

function readClauses(
  source: PlanSource,
  owner: Owner,
  clauses: readonly Clause[],
  inSection: boolean,
): AssignmentDraft[] {
  let sentence = -1
  let role: AssignmentRole | null = null
  return clauses.flatMap((clause, index) => {
    const ownActor = index > 0 && OWN_ACTOR.test(source.lower.slice(clause.start, clause.start + 20))
    if (ownActor) return readInlineAssignments(source, clause)
    const strays =
      clause.sentence > 0 && !inSection && !GOES_ON.test(source.lower.slice(clause.start, clause.start + 80))
    if (strays) return []
    const drafts = draftsForOwner(
      owner,
      source,
      clause,
      clause.start,
      clause.sentence === sentence ? role : null,
    )
    const own = drafts[0]?.role
    sentence = clause.sentence
    role = own === 'lead' || own === 'coordinate' ? own : null
    return drafts
  })
}

/** A line that begins with an agency: its title, or the agency and its duty. */
function readOwnedLine(source: PlanSource, index: number, carry: Carry): LineReading | null {
  const block = source.blocks[index]!
  const owner = ownerOfLine(source, block)
  if (!owner) return null
  const rest = source.lower.slice(owner.end, block.end)
  if (TITLE_REST.test(rest))
    return { drafts: [], carry: { owner, index, loose: block.rank >= 10, title: true } }
  const inList = carry !== null && belongs(source, index, carry)
  if (!DUTY_AFTER.test(rest) && (inList || !owner.request)) return null
  const drafts = readClauses(
    source,
    owner,
    splitClauses(source.lower, source.text, owner.end, block.end),
    block.role === 'organisation',
  )
  return { drafts, carry: block.rank < 10 ? { owner, index, loose: false, title: false } : carry }
}

function readLine(source: PlanSource, index: number, carry: Carry, task: string): LineReading {
  const block = source.blocks[index]!
  const clauses = splitClauses(source.lower, source.text, block.bodyStart, block.end)
  const labelled = clauses[0] ? readLabelledAssignments(source, clauses[0], task) : null
  if (labelled)
    return {
      drafts: [
        ...labelled,
        ...clauses.slice(1).flatMap((clause) => readLabelledAssignments(source, clause, task) ?? []),
      ],
      carry,
    }
  const owned = readOwnedLine(source, index, carry)
  if (owned) return owned
  if (carry && belongs(source, index, carry))
    return { drafts: readClauses(source, carry.owner, clauses, true), carry }
  const drafts = clauses.flatMap((clause) => readInlineAssignments(source, clause))
  const lead = drafts.find((draft) => draft.role === 'lead')
  const owner = lead ? { agencies: [lead.mention], request: false, through: null } : null
  return { drafts, carry: owner && block.rank >= 10 ? { owner, index, loose: true, title: false } : null }
}

/** Who is to do what: every agency of the plan with its role in each clause that charges it. */
export function readAssignments(plan: PlanSource): ReadAssignment[] {
  const source = { ...plan, lower: mendSlips(plan.lower, plan.folded) }
  const drafts: AssignmentDraft[] = [...readTableAssignments(source)]
  let carry: Carry = null
  let task = ''
  for (const [index, block] of source.blocks.entries()) {
    if (block.table) continue
    if (SILENT.has(block.role) || (block.allCaps && block.marker === '')) {
      carry = null
      continue
    }
    const reading: LineReading = readLine(source, index, carry, task)
    drafts.push(...reading.drafts)
    carry = reading.carry
    if (reading.drafts.length === 0)
      task = taskWords(source, block.bodyStart, Math.min(block.end, block.bodyStart + 400))
  }
  return drafts.sort((a, b) => a.start - b.start).map((draft, index) => numbered(source, draft, index))
}

function numbered(source: PlanSource, draft: AssignmentDraft, index: number): ReadAssignment {
  const { mention, start, end, role, task, through, confidence, why } = draft
  const reach = Math.min(end, start + 1500)
  const deadline = findDeadlines(source.lower, start, reach).find(({ baseline }) => !baseline)
  const frequency = FREQUENCY.exec(source.lower.slice(start, reach))
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
    deadline: deadline?.year ?? null,
    dueOn: null,
    serves: null,
    frequency: frequency?.[0] ?? null,
    confidence,
    why,
  }
}
