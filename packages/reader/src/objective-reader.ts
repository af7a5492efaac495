import { splitClauses } from './clauses.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { NumberSetAside, ReadObjective, ReadTarget } from './plan-reading.ts'
import { between } from './span-search.ts'

const SHORTEST = 20
const TOLD =
  /(?:^|[,;.]\s*|\s)(?:với mục tiêu|nhằm mục tiêu|mục tiêu (?:của [\p{L}\s]{4,40} )?(?:là|nhằm)|được ban hành với mục tiêu)\s+/u

/** Where an aim section turns to what is to be done, and by whom. */
const TURNS_TO_DUTIES =
  /(?:giải pháp|nhiệm vụ)[^:]{0,80}:$|(?<![\p{L}])(?:giao|yêu cầu|chỉ đạo)\s+(?:cho\s+)?(?:các\s+)?(?:sở|công an|ủy ban|ubnd|phòng|ban|đơn vị|ngành)(?![\p{L}])|chủ trì,\s+phối hợp/u
/** Captions, and words that only say that a plan was issued. */
const NO_AIM =
  /ảnh minh họa|\.(?:jpe?g|png)|(?<![\p{L}])(?:đã|vừa)\s+(?:ký\s+)?(?:được\s+)?ban hành|^(?:đây là|theo đó|cụ thể)[,\s]*$/u

/** Numbers whose clause tells no aim without a figure: results, and a figure that cannot be right. */
const NO_OBJECTIVE: ReadonlySet<string> = new Set([
  'set-aside:past-result',
  'set-aside:situation',
  'set-aside:unusual',
])

const isAim = (block: Block): boolean =>
  block.role === 'objective' || block.role === 'target' || block.role === 'purpose'

/** The blocks that stand in an aim section but behind the point where it turns to duties. */
function findDuties({ lower, blocks }: PlanSource): ReadonlySet<number> {
  const turned = new Set<number>()
  const duties = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    const below = block.parent >= 0 && (duties.has(block.parent) || turned.has(block.parent))
    const opens = block.parent >= 0 && blocks[block.parent]!.role !== null && isAim(blocks[block.parent]!)
    if (
      !below &&
      opens &&
      TURNS_TO_DUTIES.test(lower.slice(block.start, Math.min(block.end, block.start + 600)))
    )
      turned.add(block.parent)
    if (below || turned.has(block.parent)) duties.add(index)
  }
  return duties
}

/** Where in a block its aims begin: at its start in a section on aims, behind "với mục tiêu" in a story; -1 if nowhere. */
function startOfAims(source: PlanSource, block: Block): number {
  if (isAim(block)) return block.bodyStart
  if (block.role !== null) return -1
  const told = TOLD.exec(source.lower.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 1200)))
  return told ? block.bodyStart + told.index + told[0].length : -1
}

/**
 * Aims without a figure: those of the sections on aims, and those a story tells ("với mục tiêu …").
 *
 * @param setAside numbers that are no targets: a clause that tells results holds no aim either
 */
export function readObjectives(
  source: PlanSource,
  targets: readonly ReadTarget[],
  setAside: readonly NumberSetAside[],
): ReadObjective[] {
  const objectives: ReadObjective[] = []
  const duties = findDuties(source)
  const results = setAside.filter(({ why }) => NO_OBJECTIVE.has(why))
  let next = 0
  const isFree = (start: number, end: number): boolean => {
    while (next < targets.length && targets[next]!.end <= start) next++
    const target = targets[next]
    return !(target && target.start < end) && between(results, start, end).length === 0
  }
  for (const [index, block] of source.blocks.entries()) {
    const from = block.heading || block.table || duties.has(index) ? -1 : startOfAims(source, block)
    if (from < 0) continue
    const aims = isAim(block)
    for (const { start, end, sentence } of splitClauses(source.lower, source.text, from, block.end)) {
      if (!aims && sentence > 0) break
      const text = source.text.slice(start, end)
      if (text.length < SHORTEST || text.endsWith(':') || NO_AIM.test(source.lower.slice(start, end)))
        continue
      if (!isFree(start, end)) continue
      objectives.push({
        id: `o${objectives.length + 1}`,
        start,
        end,
        text,
        confidence: aims ? 0.85 : 0.7,
        why: [aims ? `objective:${block.role}` : 'objective:told'],
      })
    }
  }
  return objectives
}
