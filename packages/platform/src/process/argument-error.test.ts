import { parseArgs } from 'node:util'
import { expect, it } from 'vitest'
import { argumentErrorWords } from './argument-error.ts'

function refusalOf(...args: string[]): unknown {
  try {
    return parseArgs({ args, options: { from: { type: 'string' } } })
  } catch (error) {
    return error
  }
}

it('names the word that is not understood, in both languages', () => {
  expect(argumentErrorWords(refusalOf('--form'))).toBe('Không hiểu "--form". "--form" is not understood.')
  expect(argumentErrorWords(refusalOf('more'))).toBe('Không hiểu "more". "more" is not understood.')
  expect(argumentErrorWords(refusalOf('--from'))).toMatch(/--from.*thiếu.*--from.*lacks/)
})

it('is silent about any other error', () => {
  expect(argumentErrorWords(new TypeError('x is not a function'))).toBeNull()
})
