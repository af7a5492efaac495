/**
 * What a cell says. Four kinds of "no number" are four different things (product.md E):
 * `none` Không phát sinh (0) · `missing` Chưa có số liệu (with the reason) ·
 * `not-applicable` Không thuộc phạm vi báo cáo · `not-constituted` Chưa thành lập/kiện toàn.
 */
export type CellState = 'value' | 'none' | 'missing' | 'not-applicable' | 'not-constituted'

/** An entry of a form line. `value` is null unless state is `value` (then ≥ 0) or `none` (then 0). */
export type Cell = {
  readonly element: string
  readonly state: CellState
  readonly value: number | null
  /** Reason for `missing`, or the note a soft rule asks for; at most 300 characters, screened for persons. */
  readonly note: string | null
}
