import { PROBLEMS, type ProblemCode, type ProblemKind } from './problem-catalogue.ts'

export { PROBLEMS, type ProblemCode, type ProblemKind }

/** Whether the text is one of the codes the system can answer with. */
export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(PROBLEMS, text)

/**
 * A Problem is the one way this system says no. The domain returns them, services throw them, the
 * HTTP edge turns them into replies (RFC 9457), and the web shows them, so the same refusal reads
 * the same everywhere. The words live in the web's `words/` by code.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  /** Facts the words need, e.g. `{max: 20}`; shown to people, so never secrets and never personal data. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ProblemCode, details: Record<string, unknown> = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.details = details
  }

  get kind(): ProblemKind {
    return PROBLEMS[this.code]
  }
}
