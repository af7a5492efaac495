import type { PlanSource } from './plan-blocks.ts'
import type { ReadTarget } from './plan-reading.ts'
import type { TargetDraft } from './target-drafts.ts'
import type { RowTarget } from './target-tables.ts'

/** What was said in one sentence or row is a group; one aim with several deadlines is a series of milestones. */
type Keyed = {
  readonly target: Omit<ReadTarget, 'id' | 'text' | 'group' | 'milestoneOf'>
  readonly groupKey: string
  readonly aimKey: string
}

function keyedDraft(draft: TargetDraft): Keyed {
  const {
    sentenceKey,
    aimKey,
    clauseStart: _start,
    sharesSubject: _shares,
    lacksDeed: _lacks,
    ...target
  } = draft
  return { target, groupKey: sentenceKey, aimKey: `${aimKey} ${target.unit} ${target.subject}` }
}
const keyedRow = ({ row, ...target }: RowTarget): Keyed => ({
  target,
  groupKey: `row ${row}`,
  aimKey: `row ${row} ${target.unit}`,
})

/** Ids by first sight of a key: `g1`, `g2` … */
function namer(prefix: string): (key: string) => string {
  const names = new Map<string, string>()
  return (key) => {
    const name = names.get(key) ?? `${prefix}${names.size + 1}`
    names.set(key, name)
    return name
  }
}

/** Targets of running text and of tables in the order of the text, numbered, grouped and tied to their aims. */
export function numberTargets(
  source: PlanSource,
  drafts: readonly TargetDraft[],
  rows: readonly RowTarget[],
): ReadTarget[] {
  const all = [...drafts.map(keyedDraft), ...rows.map(keyedRow)].sort(
    (a, b) => a.target.start - b.target.start || a.target.end - b.target.end,
  )
  const years = new Map<string, Set<number | null>>()
  for (const { aimKey, target } of all)
    years.set(aimKey, (years.get(aimKey) ?? new Set()).add(target.deadline))
  const groupOf = namer('g')
  const aimOf = namer('m')
  return all.map(({ target, groupKey, aimKey }, index) => ({
    ...target,
    id: `t${index + 1}`,
    text: source.text.slice(target.start, target.end),
    group: groupOf(groupKey),
    milestoneOf: (years.get(aimKey)?.size ?? 0) > 1 ? aimOf(aimKey) : null,
  }))
}
