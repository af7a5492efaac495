import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findReadingWords } from '@hoanhap/domain/reading-words/reading-reasons'
import { words as en } from '@hoanhap/domain/reading-words/reading-words.en'
import { words as vi } from '@hoanhap/domain/reading-words/reading-words.vi'
import { readPlan } from './plan-reader.ts'
import { COMMUNE_SAMPLES } from './samples/commune-samples.testing.ts'
import { OTHER_SAMPLES } from './samples/other-samples.testing.ts'
import { PROVINCE_SAMPLES } from './samples/province-samples.testing.ts'

const TUNING = new URL('./corpus/tuning/', import.meta.url)
const texts = [
  ...[...PROVINCE_SAMPLES, ...COMMUNE_SAMPLES, ...OTHER_SAMPLES].map(({ text }) => text),
  ...readdirSync(TUNING)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, TUNING), 'utf8')),
]

/** Every rule code that the reading of a text names. */
function codesOf(text: string): string[] {
  const reading = readPlan(text)
  const items = [
    ...[reading.targets, reading.tasks, reading.assignments, reading.objectives, reading.budget].flat(),
    ...[reading.reporting, reading.requests, reading.basis, reading.places].flat(),
    ...[reading.period, reading.programme].filter((item) => item !== null),
  ]
  return [
    ...items.flatMap(({ why }) => why),
    ...reading.document.why.flatMap((code) => code.split('+')[0]!),
    ...reading.setAside.map(({ why }) => (why.startsWith('set-aside:') ? why : `set-aside:${why}`)),
  ]
}

describe('the rules that the reader names', () => {
  const codes = [...new Set(texts.flatMap(codesOf))].toSorted()

  it('are many', () => {
    expect(codes.length).toBeGreaterThan(60)
  })

  it.each(Object.entries({ vi, en }))('have words in %s, so that a reviewer is told why', (_, words) => {
    expect(codes.filter((code) => findReadingWords(words, code) === undefined)).toEqual([])
  })

  it('have words of their own for every number that was set aside', () => {
    const aside = codes.filter((code) => code.startsWith('set-aside:'))
    expect(aside.filter((code) => !(code in vi))).toEqual([])
  })
})
