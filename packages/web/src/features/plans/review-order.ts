import type { ItemKind, PlanItem } from '@hoanhap/contract/plans/plan-schemas'

/** The groups of the review, in the order in which a plan is judged: what it promises first. */
export const ITEM_KINDS = [
  'target',
  'task',
  'assignment',
  'budget',
  'reporting',
  'request',
  'objective',
] as const satisfies readonly ItemKind[]

/** `doubt`: what the reader is least sure of first; `text`: as the plan says it. */
export type ReviewOrder = 'doubt' | 'text'

/** What the right side shows: every kind, one of them, or the numbers that were not taken for targets. */
export type ReviewView = 'all' | ItemKind | 'set-aside'

/** The view that shows the current item: looking at an item of another kind turns to that kind. */
export function viewShowing(view: ReviewView, current: PlanItem | undefined): ReviewView {
  if (view === 'all' || view === 'set-aside' || current === undefined) return view
  return current.kind
}

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

/** The items that one act of "accept above" would take; of one kind, or of all when it is null. */
export const listAcceptable = (
  items: readonly PlanItem[],
  confidence: number,
  kind: ItemKind | null,
): PlanItem[] =>
  items.filter(
    (item) =>
      item.state === 'proposed' && item.confidence >= confidence && (kind === null || item.kind === kind),
  )

/**
 * The item that a merge would take in: the next of its kind in the text, wherever the list shows it.
 *
 * @returns undefined when none follows, or the item has no place in the text
 */
export function findMergeNeighbour(items: readonly PlanItem[], item: PlanItem): PlanItem | undefined {
  if (item.start === null || item.state === 'removed') return undefined
  return items
    .filter(
      (each) =>
        each.kind === item.kind &&
        each.id !== item.id &&
        each.state !== 'removed' &&
        each.start !== null &&
        byPlace(item, each) < 0,
    )
    .toSorted(byPlace)[0]
}

/** The next item in order that nobody has looked at, from after `id` and round again; undefined when none is left. */
export function findNextUnreviewed(ordered: readonly PlanItem[], id: string | null): PlanItem | undefined {
  const at = ordered.findIndex((item) => item.id === id)
  return [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)].find(
    (item) => item.state === 'proposed' && item.id !== id,
  )
}
