import type { ProblemCode } from '../problem-catalogue.ts'

/** What happened, what to do, and that nothing was lost: three sentences for every code the system can answer with. */
export type ProblemWords = Readonly<
  Record<ProblemCode, { readonly what: string; readonly next: string; readonly kept: string }>
>
