import { PROBLEMS } from '@hoanhap/domain/problem-catalogue'
import { describe, expect, it } from 'vitest'
import { problemDocs, writtenProblemDocs } from './problem-docs.ts'

describe('docs/problems.md', () => {
  it('says what the code says (to mend: npm exec -c "node scripts/problem-docs.ts")', async () => {
    expect(writtenProblemDocs()).toBe(await problemDocs())
  })

  it('explains every refusal once, under a heading that can be linked', () => {
    const headings = [...writtenProblemDocs().matchAll(/^### (.+)$/gm)].map((match) => match[1])
    expect(headings.toSorted()).toEqual(Object.keys(PROBLEMS).toSorted())
  })
})
