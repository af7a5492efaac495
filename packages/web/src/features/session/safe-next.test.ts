import { expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

test('safeNext > keeps a path of this site', () => {
  expect(safeNext('/returns/open?form=XA-6T&unit=7')).toBe('/returns/open?form=XA-6T&unit=7')
  expect(safeNext('/')).toBe('/')
})

test('safeNext > refuses every way to another site', () => {
  for (const next of [
    'https://x.vn',
    '//x.vn',
    '/\\x.vn',
    '\\\\x.vn',
    'javascript:1',
    '',
    '/a\\..\\b',
    '/\t/x.vn',
    7,
    null,
  ])
    expect(safeNext(next), String(next)).toBeUndefined()
})
