/** Quarter turns, clockwise, of words on a page: 1 reads downwards, 2 upside down, 3 upwards. */
export type QuarterTurn = 0 | 1 | 2 | 3

/** How words lie whose line runs along a direction; null if they lean, as stamps and watermarks do. */
export function turnOf(x: number, y: number): QuarterTurn | null {
  if (Math.abs(y) < Math.abs(x) / 20) return x > 0 ? 0 : 2
  if (Math.abs(x) < Math.abs(y) / 20) return y > 0 ? 1 : 3
  return null
}

/** Where a place comes to lie when the page is turned so that these words stand upright. */
export function turned(turn: QuarterTurn, x: number, y: number): [number, number] {
  if (turn === 1) return [y, -x]
  if (turn === 2) return [-x, -y]
  return turn === 3 ? [-y, x] : [x, y]
}
