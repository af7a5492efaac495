import { expect, test } from 'vitest'
import { measureWebSize, WEB_BUDGET } from '../bench/web-size.ts'

test('the home route > loads within the budget of JavaScript, CSS and one font weight', async () => {
  const size = await measureWebSize()
  expect(size.js).toBeGreaterThan(50_000)
  expect(size.js).toBeLessThanOrEqual(WEB_BUDGET.js)
  expect(size.css).toBeGreaterThan(2_000)
  expect(size.css).toBeLessThanOrEqual(WEB_BUDGET.css)
  expect(size.font).toBeGreaterThan(10_000)
  expect(size.font).toBeLessThanOrEqual(WEB_BUDGET.font)
}, 120_000)
