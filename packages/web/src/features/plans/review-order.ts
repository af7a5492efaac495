import type { ItemKind, PlanItem } from '@hoanhap/contract/plans/plan-schemas'

/** The groups of the review, in the order in which a plan is judged: what it promises first. */
export const ITEM_KINDS = [
  'target',
  'task',
  'assignment',
  'budget',
  'reporting',
  'objective',
] as const satisfies readonly ItemKind[]

/** `doubt`: what the reader is least sure of first; `text`: as the plan says it. */
export type ReviewOrder = 'doubt' | 'text'

export type ItemGroup = { readonly kind: ItemKind; readonly items: readonly PlanItem[] }

// Items without a place in the text (added by hand, or from a pack) come after those that have one.
const placeOf = (item: PlanItem): number => item.start ?? Number.MAX_SAFE_INTEGER

const byPlace = (a: PlanItem, b: PlanItem): number => placeOf(a) - placeOf(b) || (a.end ?? 0) - (b.end ?? 0)

/**
 * The items in their groups, empty groups left out. The order does not depend on what was already reviewed, so that
 * nothing jumps away under the hand of the reviewer.
 */
export function groupItems(items: readonly PlanItem[], order: ReviewOrder): ItemGroup[] {
  const compare =
    order === 'text' ? byPlace : (a: PlanItem, b: PlanItem) => a.confidence - b.confidence || byPlace(a, b)
  return ITEM_KINDS.map((kind) => ({
    kind,
    items: items.filter((item) => item.kind === kind).toSorted(compare),
  })).filter((group) => group.items.length > 0)
}

/** Items of a group drawn at first; a plan of twenty pages has fewer than this in its largest group. */
export const GROUP_LIMIT = 150

export type CutGroup = ItemGroup & {
  /** How many more the group has than are drawn. */
  readonly more: number
}

/**
 * The groups with at most `limit` items each, so that a text of two million characters does not freeze the page; the
 * current item is always among them.
 */
export function cutGroups(groups: readonly ItemGroup[], limit: number, current: string | null): CutGroup[] {
  return groups.map((group) => {
    const at = group.items.findIndex((item) => item.id === current)
    const items = group.items.slice(0, Math.max(limit, at + 1))
    return { ...group, items, more: group.items.length - items.length }
  })
}

export type ReviewProgress = { readonly reviewed: number; readonly total: number }

/** "42/57 đã rà soát": accepted, edited and removed items were looked at by a person. */
export const reviewProgress = (items: readonly PlanItem[]): ReviewProgress => ({
  reviewed: items.filter((item) => item.state !== 'proposed').length,
  total: items.length,
})

/** How many items one act of "accept above" would take. */
export const countAcceptable = (items: readonly PlanItem[], confidence: number): number =>
  items.filter((item) => item.state === 'proposed' && item.confidence >= confidence).length

/** The next item in order that nobody has looked at, from after `id` and round again; undefined when none is left. */
export function findNextUnreviewed(ordered: readonly PlanItem[], id: string | null): PlanItem | undefined {
  const at = ordered.findIndex((item) => item.id === id)
  return [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)].find(
    (item) => item.state === 'proposed' && item.id !== id,
  )
}
