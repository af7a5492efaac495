import { readLabels } from './assignment-labels.ts'
import { splitClauses } from './clauses.ts'
import { NO_TIME, readDutyTime, type DutyTime } from './duty-times.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { ReadTask, SectionRole } from './plan-reading.ts'
import { mendSlips } from './spelling-slips.ts'
import { CLOSING, DEED, NO_DEED, ORDER } from './task-verbs.ts'

const SHORTEST = 12
/** A title that only says that tasks follow. */
const TITLE_ONLY =
  /^(?:(?:về|nhóm|các|một số|những)\s+)*(?:nhiệm vụ|giải pháp|nội dung|biện pháp|hoạt động)(?:(?:,| và|;| -)?\s*(?:các\s+)?(?:nhiệm vụ|giải pháp|nội dung|biện pháp|hoạt động|chủ yếu|trọng tâm|cụ thể|thực hiện|chung|chính))*[\p{L}\d\s,.:–-]{0,40}$/u
/** "… với các nội dung sau:", "Để đạt được mục tiêu trên, …:": a sentence that opens the list and does nothing. */
const OPENING =
  /(?:(?:như|các|những|một số|nội dung|nhiệm vụ|giải pháp|yêu cầu|công việc|cụ thể)[^.;:]{0,60}(?:sau|sau đây|dưới đây|cụ thể|gồm|là)|như sau|cụ thể|gồm|bao gồm|sau đây)\s*:\s*$/u
const CARRIES_OUT =
  /^(?:(?:tiếp tục|tập trung|chủ động)\s+)*(?:triển khai|thực hiện|tập trung|chỉ đạo|đề nghị|yêu cầu|giao)(?![\p{L}])/u
const PURPOSE = /^(?:để|nhằm|với)\s[^:]{0,300}:\s*$/u
/** "giải pháp đồng bộ như: A; B; C": tasks listed inside one sentence. */
const INLINE_LIST = /(?:giải pháp|nhiệm vụ|nội dung)[^:.;]{0,60}(?:như|sau|gồm|là)\s*:\s*/u
const YEARLY_CONTENT = /^(?:nội dung|nhiệm vụ)(?: trọng tâm)? (?:thực hiện|triển khai)[^.:;]{0,40}là\s+/u
/** "(1)", "(2)." before an item of such a list. */
const NUMBERED = /^\(?[\da-zđ]{1,2}\)[.:]?\s*/u
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'situation',
  'basis',
  'recipients',
  'signature',
  'viewpoint',
  'purpose',
  'objective',
  'target',
  'organisation',
  'reporting',
  'budget',
  'annex',
])

type Draft = Omit<ReadTask, 'id' | 'parent'> & { readonly block: number }

function draftOf(
  source: PlanSource,
  block: Block,
  index: number,
  span: { readonly start: number; readonly end: number; readonly time?: DutyTime | null },
  [confidence, why]: readonly [number, string],
): Draft {
  const end = span.end - (/\s*:$/u.exec(source.text.slice(span.start, span.end))?.[0].length ?? 0)
  const told = readDutyTime(source.text, source.lower, span.start, end)
  const time = span.time ?? NO_TIME
  return {
    start: span.start,
    end,
    text: source.text.slice(span.start, end),
    marker: block.marker,
    deadline: time.deadline ?? told.deadline,
    dueOn: time.dueOn ?? told.dueOn,
    frequency: time.frequency ?? told.frequency,
    serves: null,
    confidence,
    why: [why],
    block: index,
  }
}

/** What a line of a section on tasks sets out to do, or null for titles and openings. */
function whySectionTask(words: string, block: Block): readonly [number, string] | null {
  if (words.length < SHORTEST || TITLE_ONLY.test(words)) return null
  const deed = DEED.test(words) || ORDER.test(words)
  const opens = OPENING.test(words) && (!deed || CARRIES_OUT.test(words))
  if (words.endsWith(':') && (opens || PURPOSE.test(words))) return null
  if (NO_DEED.test(words) || CLOSING.test(words)) return null
  if (block.heading) return deed ? [0.85, 'task:heading'] : null
  return [deed ? 0.92 : 0.8, 'task:line']
}

/** The title of a story begins like a deed and ends without a stop. */
const isHeadline = (words: string, block: Block): boolean =>
  block.marker === '' && words.length < 200 && !/[.;…/]$/u.test(words)

/** What a line outside such sections sets out to do: an order, or a sentence that begins with a deed. */
function whyLooseTask(words: string, block: Block): readonly [number, string] | null {
  if (SILENT.has(block.role) || block.allCaps || (block.heading && block.marker === '')) return null
  if (NO_DEED.test(words) || CLOSING.test(words)) return null
  if (ORDER.test(words) && words.length >= 30) return [0.7, 'task:order']
  const deed =
    DEED.test(words) &&
    words.length >= (block.marker === '' ? 40 : 16) &&
    !words.endsWith(':') &&
    !isHeadline(words, block)
  return deed && !words.includes('%') ? [0.55, 'task:verb'] : null
}

/** Tasks of one line: the line itself without its labels, or the members of a list inside a sentence. */
function readLine(source: PlanSource, block: Block, index: number): Draft[] {
  const words = source.lower.slice(block.bodyStart, block.end)
  const list = SILENT.has(block.role) ? null : INLINE_LIST.exec(words.slice(0, 400))
  if (list && words.length > list.index + list[0].length + SHORTEST) {
    const from = block.bodyStart + list.index + list[0].length
    return splitClauses(source.lower, source.text, from, block.end)
      .map(({ start, end }) => ({
        start: start + (NUMBERED.exec(source.lower.slice(start, end))?.[0].length ?? 0),
        end,
      }))
      .filter(({ start, end }) => end - start >= SHORTEST)
      .map((item) => draftOf(source, block, index, item, [0.8, 'task:inline-list']))
  }
  const why = block.role === 'task' ? whySectionTask(words, block) : whyLooseTask(words, block)
  const opening = YEARLY_CONTENT.exec(words)
  if (opening && block.role === null)
    return [
      draftOf(source, block, index, { start: block.bodyStart + opening[0].length, end: block.end }, [
        0.6,
        'task:verb',
      ]),
    ]
  return why ? [draftOf(source, block, index, { start: block.bodyStart, end: block.end }, why)] : []
}

/** The nearest task above a line in the outline. */
function findParent(
  source: PlanSource,
  index: number,
  idOfBlock: ReadonlyMap<number, string>,
): string | null {
  for (let at = source.blocks[index]!.parent, steps = 0; at >= 0 && steps < 12; steps++) {
    const id = idOfBlock.get(at)
    if (id) return id
    at = source.blocks[at]!.parent
  }
  return null
}

/** What the plan sets out to do, as it is ordered there; headings that state a deed are parents of what they head. */
export function readTasks(plan: PlanSource): ReadTask[] {
  const source = { ...plan, lower: mendSlips(plan.lower, plan.folded) }
  const idOfBlock = new Map<number, string>()
  const tasks: ReadTask[] = []
  for (const [index, block] of source.blocks.entries()) {
    if (block.table) continue
    const labels = readLabels(source, block, '')
    const last = tasks.length - 1
    if (labels && labels.task === '') {
      if (labels.time && last >= 0) tasks[last] = { ...tasks[last]!, ...toldOf(labels.time) }
      continue
    }
    const line = labels ? { ...block, end: labels.taskEnd } : block
    for (const { block: of, ...task } of readLine(source, line, index)) {
      const id = `n${tasks.length + 1}`
      tasks.push({
        ...task,
        ...(labels?.time ? toldOf(labels.time) : {}),
        id,
        parent: findParent(source, index, idOfBlock),
      })
      if (!idOfBlock.has(of)) idOfBlock.set(of, id)
    }
  }
  return tasks
}

/** What a time says, without the fields it leaves open. */
const toldOf = (time: DutyTime): Partial<DutyTime> =>
  Object.fromEntries(Object.entries(time).filter(([, value]) => value !== null))
