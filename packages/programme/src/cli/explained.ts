import { Problem } from '@hoanhap/domain/problem'
import { words as en } from '@hoanhap/domain/problem-words/problems.en'
import { words as vi } from '@hoanhap/domain/problem-words/problems.vi'

/**
 * A refusal as the command line says it: what happened and what to do, Vietnamese first, then English, with the facts
 * that the refusal carries.
 */
export function explained(problem: Problem): string {
  const facts = Object.entries(problem.details).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  const lines = [
    `${vi[problem.code].what} ${vi[problem.code].next}`,
    `${en[problem.code].what} ${en[problem.code].next}`,
    `(${[problem.code, ...facts].join(' ')})`,
  ]
  return lines.join('\n')
}
