import { expect, test } from 'vitest'
import { topicOf } from './live-events.ts'

test('topicOf > reads what moved, and nothing else', () => {
  expect(topicOf('{"topic":"returns","version":3}')).toBe('returns')
  for (const data of ['', 'x', 'null', '7', '{}', '{"topic":7}', '[]']) expect(topicOf(data)).toBeNull()
})
