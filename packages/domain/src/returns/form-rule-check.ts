import type { FormRule } from '../catalogue/form.ts'
import type { Cell } from './return-cell.ts'

type Cells = ReadonlyMap<string, Cell>

/**
 * Whether the figures break a rule. A rule is not decided while one of its lines is open or missing: what is not
 * known breaks nothing. Lines that do not apply or have no body add nothing, unless a whole side is such.
 */
export function isRuleBroken(rule: FormRule, cells: Cells): boolean {
  const left = sideOf(rule.left, cells)
  const right = sideOf(rule.right, cells)
  if (left === null || right === null) return false
  if (rule.operator === '<=') return left > right
  return rule.operator === '>=' ? left < right : left !== right
}

/** Sum of one side in thousandths, so that decimals compare exactly; null if it cannot be known. */
function sideOf(elements: readonly string[], cells: Cells): number | null {
  let sum = 0
  let figures = 0
  for (const element of elements) {
    const cell = cells.get(element)
    if (!cell || cell.state === 'missing') return null
    if (cell.value === null) continue
    sum += Math.round(cell.value * 1_000)
    figures += 1
  }
  return figures > 0 ? sum : null
}
