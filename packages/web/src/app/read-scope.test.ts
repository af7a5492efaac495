import { expect, test } from 'vitest'
import { readScope } from './read-scope.ts'

test('readScope > takes unit and period from the address', () => {
  expect(readScope({ unit: 9000101, period: 'hc-2026-H1' })).toEqual({ unit: 9000101, period: 'hc-2026-H1' })
  expect(readScope({ unit: '9000101' })).toEqual({ unit: 9000101 })
})

test('readScope > leaves out what is no unit and no period', () => {
  for (const unit of [0, -1, 1.5, 'x', '', null, {}]) expect(readScope({ unit })).toEqual({})
  for (const period of ['2026', 'hc-', 'javascript:1', 7, null]) expect(readScope({ period })).toEqual({})
})
