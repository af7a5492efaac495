import { parseFigure } from './number-words.ts'
import type { Fraction } from './plan-reading.ts'
import type { Quantity } from './quantity.ts'
import { readQuantityAt } from './quantity-shapes.ts'
import { lowerVietnamese } from './spelling.ts'

/** What a cell of a table of targets says: its number, the words of comparison around it, its unit if it has one. */
export type CellFigure = {
  readonly before: string
  readonly after: string
  readonly value: number
  readonly valueTo: number | null
  readonly percent: boolean
  readonly fraction: Fraction | null
  /** The quantity with its own unit ("2 lần/năm", "01 mô hình"); null for a bare figure. */
  readonly quantity: Quantity | null
}

const BEFORE =
  /^(?:(?:≥|≤|>=|<=|>|<|trên|hơn|dưới|ít nhất|tối thiểu|không dưới|không quá|tối đa|từ|đạt|khoảng|giảm|tăng|duy trì|còn|xuống)\s*)*/u
const AFTER = '(\\s*trở (?:lên|xuống)|\\s*/\\s*(?:năm|quý|tháng))?'
const BARE = new RegExp(`^(\\d[\\d.,]*)\\s*%?\\s*(?:(?:[-–]|đến)\\s*(\\d[\\d.,]*))?\\s*(%)?${AFTER}$`, 'u')
const PART = new RegExp('^(\\d[\\d.]*)\\s*/\\s*(\\d[\\d.]*)$', 'u')
const BEHIND = new RegExp(`^${AFTER}\\s*$`, 'u')

const trimmed = (figure: string): number => parseFigure(figure.replace(/[.,]+$/, ''))

function bareFigure(words: string, before: string): CellFigure | null {
  const part = PART.exec(words)
  const bare = part ? null : BARE.exec(words)
  if (part) {
    const fraction = { numerator: trimmed(part[1]!), denominator: trimmed(part[2]!) }
    if (fraction.denominator === 0) return null
    return {
      before,
      after: '',
      value: fraction.numerator,
      valueTo: null,
      percent: false,
      fraction,
      quantity: null,
    }
  }
  if (!bare) return null
  return {
    before,
    after: bare[4] ?? '',
    value: trimmed(bare[1]!),
    valueTo: bare[2] ? trimmed(bare[2]) : null,
    percent: words.includes('%'),
    fraction: null,
    quantity: null,
  }
}

/** Reads a cell that holds one figure and nothing else but its comparison and unit; null for words. */
export function readCellFigure(text: string): CellFigure | null {
  const lower = lowerVietnamese(text).trim()
  if (lower.length > 60) return null
  const before = BEFORE.exec(lower)![0]
  const words = lower.slice(before.length)
  const bare = bareFigure(words, before)
  if (bare) return bare
  const quantity = words === '' ? null : readQuantityAt(words, 0)
  const after = quantity ? BEHIND.exec(words.slice(quantity.end)) : null
  if (!quantity || !after || quantity.written === 'unknown-noun') return null
  const { value, valueTo, fraction } = quantity
  const percent = quantity.kind === 'percent'
  return { before, after: after[1] ?? '', value, valueTo, percent, fraction, quantity }
}
