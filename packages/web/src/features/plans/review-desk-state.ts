import type { AddItemBody } from '@hoanhap/contract/plans/plan-schemas'
import { GROUP_LIMIT, type ReviewOrder, type ReviewView } from './review-order.ts'

/** What the reviewer is doing; what the plan says is in the query cache. */
export type DeskState = {
  readonly order: ReviewOrder
  readonly view: ReviewView
  readonly onlyOpen: boolean
  /** The item that keys act on. */
  readonly current: string | null
  /** The item under the pointer: lit, but nothing moves. */
  readonly pointed: string | null
  /** A stretch of the text to show that is no item: a heading, a number set aside. */
  readonly place: TextPlace | null
  /** What has its form open: an item, the header, or something to add. */
  readonly form: DeskForm | null
  /** Another form was asked for while one with typed work is open: the person is told. */
  readonly held: boolean
  /** On the phone, one of the two is shown. */
  readonly tab: 'text' | 'items'
  /** Grows when the current item shall take the focus, and the text shall show it. */
  readonly move: number
  /** How many items of a group are drawn. */
  readonly limit: number
}

export type TextPlace = { readonly start: number; readonly end: number }

export type DeskForm =
  | { readonly type: 'item'; readonly id: string }
  /** Where to split the item is being chosen. */
  | { readonly type: 'split'; readonly id: string }
  | { readonly type: 'header' }
  | { readonly type: 'add'; readonly seed: AddItemBody }

export type DeskAct =
  | { readonly type: 'go'; readonly id: string }
  | { readonly type: 'point'; readonly id: string | null }
  | { readonly type: 'edit'; readonly id: string }
  | { readonly type: 'split'; readonly id: string }
  | { readonly type: 'edit-header' }
  | { readonly type: 'view'; readonly view: ReviewView; readonly first: string | null }
  | { readonly type: 'show'; readonly place: TextPlace }
  | { readonly type: 'add'; readonly seed: AddItemBody }
  /** @param form the one that was saved or given up; another that was opened since stays */
  | { readonly type: 'close'; readonly form: DeskForm }
  | { readonly type: 'order'; readonly order: ReviewOrder }
  | { readonly type: 'more' }
  | { readonly type: 'only-open'; readonly onlyOpen: boolean }
  | { readonly type: 'tab'; readonly tab: DeskState['tab'] }

export const firstDesk = (current: string | null): DeskState => ({
  order: 'doubt',
  view: 'all',
  onlyOpen: false,
  current,
  pointed: null,
  place: null,
  form: null,
  held: false,
  tab: 'items',
  move: 0,
  limit: GROUP_LIMIT,
})

const isSameForm = (a: DeskForm, b: DeskForm): boolean => {
  if (a.type === 'add') return b.type === 'add' && a.seed === b.seed
  if (a.type === 'header') return b.type === 'header'
  return a.type === b.type && a.id === (b as { readonly id: string }).id
}

/** Opens a form, unless another may hold typed work, or work on its way to the service. */
function withForm(state: DeskState, form: DeskForm, current: string | null): DeskState {
  const { form: open } = state
  if (open !== null && open.type !== 'split' && !isSameForm(open, form))
    return { ...state, tab: 'items', held: true }
  return { ...state, current, form, tab: 'items' }
}

/** The next state; an open form is only ever left by saving or closing it, never by looking elsewhere. */
export function deskAfter(state: DeskState, act: DeskAct): DeskState {
  switch (act.type) {
    case 'go':
      return {
        ...state,
        current: act.id,
        pointed: null,
        place: null,
        view: state.view === 'set-aside' ? 'all' : state.view,
        form: state.form?.type === 'split' ? null : state.form,
        tab: 'items',
        move: state.move + 1,
      }
    case 'point':
      return state.pointed === act.id ? state : { ...state, pointed: act.id }
    case 'edit':
      return withForm(state, { type: 'item', id: act.id }, act.id)
    case 'split':
      return withForm(state, { type: 'split', id: act.id }, act.id)
    case 'view':
      return { ...state, view: act.view, current: act.first, pointed: null, place: null }
    case 'show':
      return { ...state, place: act.place, pointed: null, tab: 'text' }
    case 'edit-header':
      return withForm(state, { type: 'header' }, state.current)
    case 'add':
      return withForm(state, { type: 'add', seed: act.seed }, state.current)
    case 'close':
      if (state.form === null || !isSameForm(state.form, act.form)) return state
      return { ...state, form: null, held: false, move: state.move + 1 }
    case 'order':
      return { ...state, order: act.order }
    case 'more':
      return { ...state, limit: state.limit * 4 }
    case 'only-open':
      return { ...state, onlyOpen: act.onlyOpen }
    case 'tab':
      return { ...state, tab: act.tab, move: state.move + 1 }
  }
}
