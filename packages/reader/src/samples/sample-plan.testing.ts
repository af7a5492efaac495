/** One original text of this corpus with what a careful reader finds in it. */
export type SamplePlan = {
  readonly name: string
  readonly text: string
  readonly document?: Partial<Record<'number' | 'issuedOn' | 'issuer' | 'title' | 'kind', string | null>>
  readonly period?: { readonly from: number | null; readonly to: number } | null
  readonly basis?: readonly string[]
  /** "operator value[..valueTo] unit[ by year]", in order. */
  readonly targets?: readonly string[]
  /** "role agency", each pair once, in any order. */
  readonly assignments?: readonly string[]
  readonly budget?: readonly number[]
  /** Due days of reporting duties, as written. */
  readonly due?: readonly string[]
}
