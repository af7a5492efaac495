import { splitClauses } from './clauses.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { ReadTask } from './plan-reading.ts'

const SHORTEST = 12
const TITLE_ONLY =
  /^(?:các )?(?:nhiệm vụ|giải pháp|nội dung|nhiệm vụ và giải pháp|nhiệm vụ, giải pháp)[\p{L}\s,]{0,40}$/u
/** "giải pháp đồng bộ như: A; B; C": tasks listed inside one sentence. */
const INLINE_LIST = /(?:giải pháp|nhiệm vụ|nội dung)[^:.;]{0,60}(?:như|sau|gồm|là)\s*:\s*/u
const YEARLY_CONTENT = /^(?:nội dung|nhiệm vụ)(?: trọng tâm)? (?:thực hiện|triển khai)[^.:;]{0,40}là\s+/u
const DOING =
  /^(?:tổ chức|tăng cường|đẩy mạnh|nâng cao|xây dựng|rà soát|tập huấn|kiện toàn|củng cố|đánh giá|xét xử|phối hợp|thực hiện|triển khai|huy động|hỗ trợ|thiết lập|hoàn thiện|đầu tư|phát huy|thành lập|tiếp tục|chủ động|lồng ghép|thường xuyên|duy trì|đấu tranh|quản lý|phòng ngừa|tuyên truyền|cung cấp)(?![\p{L}])/u

type Draft = Omit<ReadTask, 'id' | 'parent'> & { readonly block: number }

const draft = (
  source: PlanSource,
  block: Block,
  index: number,
  start: number,
  end: number,
  confidence: number,
  why: string,
): Draft => ({
  start,
  end,
  text: source.text.slice(start, end),
  marker: block.marker,
  deadline: null,
  dueOn: null,
  frequency: null,
  serves: null,
  confidence,
  why: [why],
  block: index,
})

/** Tasks of one line: the line itself, or the members of a list inside a sentence. */
function readLine(source: PlanSource, block: Block, index: number): Draft[] {
  const words = source.lower.slice(block.bodyStart, block.end)
  const list = INLINE_LIST.exec(words.slice(0, 400))
  if (list && words.length > list.index + list[0].length + SHORTEST) {
    return splitClauses(
      source.lower,
      source.text,
      block.bodyStart + list.index + list[0].length,
      block.end,
    ).map((clause) => draft(source, block, index, clause.start, clause.end, 0.8, 'task:inline-list'))
  }
  const opening = YEARLY_CONTENT.exec(words)
  if (block.role === 'task' && words.length >= SHORTEST && !TITLE_ONLY.test(words)) {
    return [
      draft(
        source,
        block,
        index,
        block.bodyStart,
        block.end,
        block.heading ? 0.85 : 0.9,
        block.heading ? 'task:heading' : 'task:line',
      ),
    ]
  }
  if (block.role === null && (opening || DOING.test(words)) && words.length >= 40) {
    return [
      draft(source, block, index, block.bodyStart + (opening?.[0].length ?? 0), block.end, 0.55, 'task:verb'),
    ]
  }
  return []
}

/** What the plan sets out to do, as it is ordered there; headings are the parents of what they head. */
export function readTasks(source: PlanSource): ReadTask[] {
  const idOfBlock = new Map<number, string>()
  const tasks: ReadTask[] = []
  for (const [index, block] of source.blocks.entries()) {
    if (block.table) continue
    for (const { block: of, ...task } of readLine(source, block, index)) {
      const id = `n${tasks.length + 1}`
      tasks.push({ ...task, id, parent: idOfBlock.get(block.parent) ?? null })
      if (!idOfBlock.has(of)) idOfBlock.set(of, id)
    }
  }
  return tasks
}
