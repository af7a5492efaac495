import { expect, it } from 'vitest'
import { Problem } from '../problem.ts'
import { explainedProblem } from './explained-problem.ts'

it('says a refusal in Vietnamese, then English, with its facts where the words ask for them', () => {
  const [vi, en, facts] = explainedProblem(new Problem('request/wrong-host', { host: 'localhost' })).split(
    '\n',
  )
  expect(vi).toContain('Mở địa chỉ bắt đầu bằng localhost.')
  expect(en).toContain('Open the address that begins with localhost.')
  expect(facts).toBe('(request/wrong-host host="localhost")')
})

it('leaves a place for a fact that is not there as it is', () => {
  expect(explainedProblem(new Problem('request/wrong-host'))).toContain('{{host}}')
})
