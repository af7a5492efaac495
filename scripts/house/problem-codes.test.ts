import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '@hoanhap/domain/problem-catalogue'
import { isCode, isTest, REPOSITORY } from './repository-files.testing.ts'

const CATALOGUE =
  /packages\/domain\/src\/(problem-catalogue\.ts|problem-words\/)|^packages\/web\/src\/words\//

describe('refusals', () => {
  it('are each thrown or returned somewhere: a code that nothing says is retired', () => {
    const code = REPOSITORY.filter((file) => isCode(file) && !isTest(file) && !CATALOGUE.test(file.path))
    const text = code.map((file) => file.text).join('\n')
    const silent = Object.keys(PROBLEMS).filter((problem) => !text.includes(`'${problem}'`))
    expect(silent).toEqual([])
  })

  it('are spelled by code, never as a sentence', () => {
    const spelled = REPOSITORY.filter((file) => isCode(file)).flatMap(({ path, text }) =>
      [...text.matchAll(/new Problem\(\s*(['"`])([^'"`]*)\1/g)]
        .map((match) => match[2]!)
        .filter((problem) => !(problem in PROBLEMS))
        .map((problem) => `${path}: ${problem}`),
    )
    expect(spelled).toEqual([])
  })
})
