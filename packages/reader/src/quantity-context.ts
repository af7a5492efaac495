import type { SectionRole } from './plan-reading.ts'
import type { Quantity } from './quantity.ts'

/** A number with what stands around it in its clause. */
export type QuantityContext = {
  readonly quantity: Quantity
  /** Lower-case words of the clause before and after the number, up to the neighbouring numbers. */
  readonly left: string
  readonly right: string
  /** The quantity of the same clause that came before, if any. */
  readonly previous: Quantity | null
  readonly role: SectionRole | null
  /** The number opens its clause. */
  readonly opens: boolean
  /** A percentage, or a part of a whole, follows in the clause. */
  readonly beforeShare: boolean
}
