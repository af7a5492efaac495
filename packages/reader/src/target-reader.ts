import { splitClauses } from './clauses.ts'
import { inheritedDeadline } from './deadline-choice.ts'
import { tellsResults, type PlanTime } from './past-results.ts'
import type { Block, PlanSource } from './plan-blocks.ts'
import type { ReadTarget } from './plan-reading.ts'
import type { Quantity } from './quantity-shapes.ts'
import { findDeadlines, findYearSeries } from './target-deadlines.ts'
import { readTargetDraft, type TargetDraft } from './target-drafts.ts'
import { chooseTargets, REACH, type ClauseView } from './clause-view.ts'
import { trimPhrase } from './target-subjects.ts'

/** Longer first lines are no headlines. */
const LONGEST_HEADLINE = 200

/** "Đến năm 2017: 50%, năm 2020: 100% các huyện …": a number without words takes those of its neighbour. */
function shareSubjects(drafts: readonly TargetDraft[]): TargetDraft[] {
  const shared = [...drafts]
  for (let i = shared.length - 2; i >= 0; i--) {
    const now = shared[i]!
    const next = shared[i + 1]!
    if (!now.sharesSubject || now.unit !== '%' || next.unit !== '%' || now.sentenceKey !== next.sentenceKey)
      continue
    const own = trimPhrase(now.subject)
    if (own.length >= 12 && !next.subject.startsWith(own)) continue
    shared[i] = {
      ...now,
      subject: next.subject,
      denominator: next.denominator,
      scope: next.scope,
      why: [...now.why, 'subject:shared'],
    }
  }
  for (let i = 1; i < shared.length; i++) {
    const now = shared[i]!
    const last = shared[i - 1]!
    if (
      now.subject.length >= 6 ||
      now.unitWord !== null ||
      now.unit !== last.unit ||
      now.sentenceKey !== last.sentenceKey
    )
      continue
    shared[i] = {
      ...now,
      subject: last.subject,
      denominator: last.denominator,
      scope: last.scope,
      why: [...now.why, 'subject:shared'],
    }
  }
  return shared
}

const aimKey = (draft: TargetDraft): string => `${draft.sentenceKey} ${draft.unit} ${draft.subject}`

/** Numbers the targets and ties those of one sentence, and milestones of one aim, together. */
function withGroups(source: PlanSource, drafts: readonly TargetDraft[]): ReadTarget[] {
  const groups = new Map<string, string>()
  const aims = new Map<string, Set<number | null>>()
  for (const draft of drafts)
    aims.set(aimKey(draft), (aims.get(aimKey(draft)) ?? new Set()).add(draft.deadline))
  return drafts.map(({ sentenceKey, sharesSubject: _, ...target }, index) => {
    const group = groups.get(sentenceKey) ?? `g${groups.size + 1}`
    groups.set(sentenceKey, group)
    const aim = aims.get(aimKey(drafts[index]!))
    return {
      ...target,
      id: `t${index + 1}`,
      text: source.text.slice(target.start, target.end),
      group,
      milestoneOf: aim && aim.size > 1 ? group : null,
    }
  })
}

/** Reads one paragraph's targets. */
function readBlock(
  source: PlanSource,
  block: Block,
  quantities: readonly Quantity[],
  time: PlanTime,
): TargetDraft[] {
  const drafts: TargetDraft[] = []
  const results = tellsResults(source.lower.slice(block.bodyStart, block.end), block.role, time)
  const inherited = inheritedDeadline(source, block, time)
  let next = 0
  for (const clause of splitClauses(source.lower, source.text, block.bodyStart, block.end)) {
    while (next < quantities.length && quantities[next]!.start < clause.start) next++
    const first = next
    while (next < quantities.length && quantities[next]!.end <= clause.end) next++
    if (next === first) continue
    const inClause = quantities.slice(first, next)
    const from = Math.max(clause.sentenceStart, clause.start - REACH)
    const series = findYearSeries(source.lower, from, clause.end)
    const deadlines = findDeadlines(source.lower, from, clause.end)
    const view: ClauseView = {
      source,
      block,
      clause,
      quantities: inClause,
      deadlines,
      series,
      results,
      time,
      inherited,
    }
    const chosen = chooseTargets(view)
    for (const index of chosen.keys())
      drafts.push(readTargetDraft(view, chosen, index, drafts[drafts.length - 1]))
  }
  return drafts
}

/** A story's headline repeats an aim that its body tells in full. */
function dropHeadline(
  source: PlanSource,
  drafts: readonly TargetDraft[],
  quantities: readonly Quantity[],
): TargetDraft[] {
  const first = source.blocks.find((block) => !block.table)
  if (!first || source.blocks.length < 2 || first.marker !== '' || first.end - first.start > LONGEST_HEADLINE)
    return [...drafts]
  if (/[.;:]$/.test(source.text.slice(first.start, first.end))) return [...drafts]
  const repeated = (draft: TargetDraft): boolean =>
    quantities.some(
      (other) => other.start > first.end && other.value === draft.value && other.unitWord === draft.unitWord,
    )
  const headline = drafts.filter((draft) => draft.end <= first.end)
  return drafts.filter((draft) => !headline.includes(draft) || !repeated(draft))
}

/** Every numeric target of the plan's running text, in order. */
export function readTargets(
  source: PlanSource,
  quantities: readonly Quantity[],
  time: PlanTime,
): ReadTarget[] {
  const drafts: TargetDraft[] = []
  let next = 0
  for (const block of source.blocks) {
    while (next < quantities.length && quantities[next]!.start < block.bodyStart) next++
    const first = next
    while (next < quantities.length && quantities[next]!.end <= block.end) next++
    if (next === first || block.role === 'recipients' || block.table) continue
    // One by one: a spread of a hundred thousand would overflow the stack.
    for (const draft of readBlock(source, block, quantities.slice(first, next), time)) drafts.push(draft)
  }
  return withGroups(source, shareSubjects(dropHeadline(source, drafts, quantities)))
}

/** Running text and tables together, in the order of the text, numbered anew. */
export function mergeTargets(
  source: PlanSource,
  running: readonly ReadTarget[],
  tables: readonly ReadTarget[],
): ReadTarget[] {
  if (tables.length === 0) return [...running]
  const all = [...running, ...tables].sort((a, b) => a.start - b.start || a.end - b.end)
  const groups = new Map<string, string>()
  const years = new Map<string, Set<number | null>>()
  for (const { group, deadline } of tables) years.set(group, (years.get(group) ?? new Set()).add(deadline))
  return all.map((target, index) => {
    const group = groups.get(target.group) ?? `g${groups.size + 1}`
    groups.set(target.group, group)
    const milestones = target.why[0] === 'table' && (years.get(target.group)?.size ?? 0) > 1
    return {
      ...target,
      id: `t${index + 1}`,
      text: source.text.slice(target.start, target.end),
      group,
      milestoneOf: milestones || target.milestoneOf ? group : null,
    }
  })
}
