import type { Problem } from '../problem.ts'
import { words as en } from './problems.en.ts'
import { words as vi } from './problems.vi.ts'

/** A refusal as plain text: what happened and what to do, Vietnamese first, then English, then the code and its facts. */
export function explainedProblem(problem: Problem): string {
  const say = ({ what, next }: { what: string; next: string }) => filled(`${what} ${next}`, problem.details)
  const facts = Object.entries(problem.details).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return [say(vi[problem.code]), say(en[problem.code]), `(${[problem.code, ...facts].join(' ')})`].join('\n')
}

/** Puts facts where the words ask for them: `{{name}}`. */
const filled = (text: string, facts: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => {
    const fact = facts[name]
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : hole
  })
