import { HANDS_ON, taskWords, type AssignmentDraft } from './assignment-clauses.ts'
import { belongs, GOES_ON, isBelow, isSilent, type Carry } from './assignment-carry.ts'
import { readInlineAssignments } from './assignment-inline.ts'
import { readLabels } from './assignment-labels.ts'
import { draftsForOwner, ownerOfLine, type Owner } from './assignment-owners.ts'
import { readTableAssignments } from './assignment-tables.ts'
import { findAgencyRun } from './agency-runs.ts'
import type { Clause } from './clauses.ts'
import { splitDuties } from './duty-clauses.ts'
import { readDutyTime, type DutyTime } from './duty-times.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { AssignmentRole, ReadAssignment } from './plan-reading.ts'
import { mendSlips } from './spelling-slips.ts'

const OWN_ACTOR =
  /^(?:giao|đề nghị|yêu cầu|phân công|kính đề nghị|các cấp|toàn thể|trong quá trình|trên cơ sở đó,? giao)\s/u
/** Whom the paper rests on or thanks, not whom it charges. */
const NO_CHARGE =
  /^(?:căn cứ (?!kế hoạch này|chương trình này|chức năng|nhiệm vụ|chỉ tiêu|nội dung|tình hình|số liệu|kết quả)|xét (?:đề nghị|tờ trình)|theo đề nghị|kính gửi|trân trọng(?! đề nghị)|nơi nhận|tham dự|dự họp|thành phần)/u
/** "Năm 2018, Công an tỉnh đã …; Sở Y tế …": what was done, not what is to be done. */
const RESULTS =
  /^(?:trong\s+|tính đến\s+|từ\s+)?(?:năm|quý|(?:0?6|sáu|9|chín) tháng|giai đoạn|\d+ năm|thời gian)[^,]{0,60},[^.;]{0,160}\sđã\s/u
/** Words that charge somebody even among aims. */
const CHARGES =
  /(?<![\p{L}])(?:chủ trì|phối hợp với|có trách nhiệm|giao (?:sở|ubnd|công an)|đề nghị)(?![\p{L}])/u
const TITLE_REST = /^\s*(?:\([^)]*\))?[\s\p{P}]*(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)?[\s\p{P}]*$/u

/** "Sở Y tế đề nghị:": what follows is asked for. */
const ASKS = /đề nghị(?:\s[^:.;]{0,600})?:$/u

type LineReading = { readonly drafts: readonly AssignmentDraft[]; readonly carry: Carry }

/** Whether a later clause of a paragraph names an actor of its own: "giao Sở B …", "Sở B … trước ngày …". */
function hasActor(source: PlanSource, clause: Clause): boolean {
  if (OWN_ACTOR.test(source.lower.slice(clause.start, clause.start + 40))) return true
  const { agencies } = findAgencyRun(source.text, source.lower, clause.start, clause.end)
  return agencies.length > 0 && agencies[0]!.start - clause.start < 5
}

function readClauses(
  source: PlanSource,
  owner: Owner,
  clauses: readonly Clause[],
  inSection: boolean,
  direct = false,
): AssignmentDraft[] {
  let sentence = -1
  let role: AssignmentRole | null = null
  let actor = owner
  return clauses.flatMap((clause, index) => {
    if (index > 0) {
      const told = hasActor(source, clause) ? readInlineAssignments(source, clause) : null
      if (told?.owner) actor = told.owner
      if (told && told.drafts.length > 0) {
        role = null
        return owner.request && clause.sentence === 0 ? told.drafts.map(asked) : told.drafts
      }
    }
    const handed = HANDS_ON.test(source.lower.slice(clause.start, clause.start + 80))
      ? readInlineAssignments(source, clause).drafts
      : []
    const strays =
      clause.sentence > 0 && !inSection && !GOES_ON.test(source.lower.slice(clause.start, clause.start + 80))
    if (strays) return []
    const before = clause.sentence === sentence ? role : null
    const drafts = draftsForOwner(actor, source, clause, clause.start, before, direct && index === 0)
    const own = drafts[0]?.role
    sentence = clause.sentence
    role = own === 'lead' || own === 'coordinate' ? own : null
    return [...drafts, ...handed]
  })
}

/** "Đề nghị A …; B …": what one asks of the second body is asked of it, too, if it is free to decline. */
const asked = (draft: AssignmentDraft): AssignmentDraft =>
  draft.role === 'perform' && ['front', 'union', 'court', 'party'].includes(draft.mention.agency.kind)
    ? { ...draft, role: 'request', why: ['role:request', 'inside-request'] }
    : draft

/** "1. Sở Y tế (cơ quan thường trực)": a title that tells who leads. */
const STANDING =
  /^\s*\(\s*(?:là\s+)?(?:(?:cơ quan|đơn vị)\s+)?(?:thường trực|chủ trì|đầu mối)(?![\p{L}])[^()]{0,120}\)/u

function readApposition(source: PlanSource, owner: Owner & { readonly end: number }, end: number) {
  const told = STANDING.exec(source.lower.slice(owner.end, end))
  if (!told) return []
  const close = owner.end + told[0].length - 1
  const clause = { start: owner.end, end: close, sentence: 0, sentenceStart: owner.end }
  return draftsForOwner(owner, source, clause, source.text.indexOf('(', owner.end) + 1)
}

/** A line that begins with an agency: its title, or the agency and its duty. */
function readOwnedLine(source: PlanSource, index: number, carry: Carry, asking: boolean): LineReading | null {
  const block = source.blocks[index]!
  const found = ownerOfLine(source, block)
  if (!found) return null
  const owner = asking ? { ...found, request: true } : found
  const rest = source.lower.slice(owner.end, block.end)
  if (TITLE_REST.test(rest))
    return {
      drafts: readApposition(source, owner, block.end),
      carry: { owner, index, loose: block.rank >= 10, title: true },
    }
  const inList = carry !== null && belongs(source, index, carry)
  if (!owner.charged && (inList || !owner.request)) return null
  const clauses = splitDuties(source, owner.end, block.end)
  const drafts = readClauses(source, owner, clauses, block.role === 'organisation', true)
  return { drafts, carry: block.rank < 10 ? { owner, index, loose: false, title: false } : carry }
}

/** A line that charges somebody inside its sentences; a sentence without an actor goes on with the last one. */
function readTold(source: PlanSource, index: number): LineReading {
  const block = source.blocks[index]!
  if (RESULTS.test(source.lower.slice(block.bodyStart, block.bodyStart + 240)))
    return { drafts: [], carry: null }
  const drafts: AssignmentDraft[] = []
  let owner: Owner | null = null
  for (const clause of splitDuties(source, block.bodyStart, block.end)) {
    const told = readInlineAssignments(source, clause)
    if (told.owner) owner = told.owner
    if (told.drafts.length > 0) drafts.push(...told.drafts)
    else if (owner && GOES_ON.test(source.lower.slice(clause.start, clause.start + 80)))
      drafts.push(...draftsForOwner(owner, source, clause, clause.start))
  }
  const lead = drafts.find((draft) => draft.role === 'lead')
  const listed = block.opensList ? owner : null
  const of = listed ?? (lead ? { agencies: [lead.mention], request: false, through: null } : null)
  if (!of || block.rank < 5.5) return { drafts, carry: null }
  const carry = { owner: of, index, loose: !listed, title: false }
  return { drafts, carry: listed ? { ...carry, opening: true } : carry }
}

function readLine(source: PlanSource, index: number, carry: Carry, asking: boolean): LineReading {
  const block = source.blocks[index]!
  const listed = carry !== null && belongs(source, index, carry)
  const aims = block.role === 'target' || block.role === 'objective'
  if (aims && !listed && !CHARGES.test(source.lower.slice(block.bodyStart, block.bodyStart + 300)))
    return { drafts: [], carry: null }
  if (!listed && NO_CHARGE.test(source.lower.slice(block.bodyStart, block.bodyStart + 30)))
    return { drafts: [], carry: null }
  const owned = readOwnedLine(source, index, carry, asking)
  if (owned) return owned
  if (carry && listed)
    return {
      drafts: readClauses(
        source,
        carry.owner,
        splitDuties(source, block.bodyStart, block.end),
        true,
        carry.title && index === carry.index + 1,
      ),
      carry,
    }
  const told = readTold(source, index)
  return told.carry || !carry?.opening || block.rank < 3 ? told : { drafts: told.drafts, carry }
}

/** Who is to do what: every agency of the plan with its role in each clause that charges it. */
export function readAssignments(plan: PlanSource): ReadAssignment[] {
  const source = { ...plan, lower: mendSlips(plan.lower, plan.folded) }
  const drafts: AssignmentDraft[] = [...readTableAssignments(source)]
  let carry: Carry = null
  let task = ''
  let labelled: AssignmentDraft[] = []
  let time: DutyTime | null = null
  let asking = false
  const close = (): void => {
    drafts.push(...labelled.map((draft) => ({ ...draft, time: draft.time ?? time })))
    labelled = []
    time = null
  }
  for (const [index, block] of source.blocks.entries()) {
    if (block.table) continue
    const goesOn = block.role === 'basis' && carry !== null && isBelow(source.blocks, index, carry.index)
    if ((isSilent(source, index) && !goesOn) || (block.allCaps && block.marker === '')) {
      carry = null
      continue
    }
    if (block.heading && block.rank < 3) asking = false
    const labels = readLabels(source, block, task)
    if (labels) {
      if (labels.task !== '') close()
      labelled.push(...labels.drafts)
      time = labels.time ?? time
      if (labels.task !== '') task = labels.task
      continue
    }
    close()
    const reading: LineReading = readLine(source, index, carry, asking)
    asking ||= ASKS.test(source.lower.slice(Math.max(block.bodyStart, block.end - 700), block.end))
    drafts.push(...reading.drafts)
    carry = reading.carry
    if (reading.drafts.length === 0)
      task = taskWords(source, block.bodyStart, Math.min(block.end, block.bodyStart + 400))
  }
  close()
  return drafts.sort((a, b) => a.start - b.start).map((draft, index) => numbered(source, draft, index))
}

function numbered(source: PlanSource, draft: AssignmentDraft, index: number): ReadAssignment {
  const { mention, start, end, role, task, through, time, confidence, why } = draft
  const told = readDutyTime(source.text, source.lower, start, end)
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
    deadline: time?.deadline ?? told.deadline,
    dueOn: time?.dueOn ?? told.dueOn,
    frequency: time?.frequency ?? told.frequency,
    serves: null,
    confidence,
    why,
  }
}
