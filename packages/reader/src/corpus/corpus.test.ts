import { describe, expect, it } from 'vitest'
import { loadCorpus, problemsOf } from './corpus-documents.testing.ts'
import { reliability, scoreDocument, scoreFields } from './corpus-score.testing.ts'

/** What each part must reach; validation and test were written and labelled by people who had not seen the rules. */
const LEAST = { targets: 0.95, assignments: 0.9, header: 0.95 }

describe.each(['tuning', 'validation', 'test'])('the %s part of the labelled corpus', (part) => {
  const documents = loadCorpus(new URL(`./${part}/`, import.meta.url))
  const scored = documents.map(scoreDocument)

  it('has labels that are well formed and stand in their texts', () => {
    expect(
      documents.flatMap((document) => problemsOf(document).map((problem) => `${document.name}: ${problem}`)),
    ).toEqual([])
    expect(documents.length).toBeGreaterThanOrEqual(30)
  })

  it.each(Object.entries(LEAST))('is read with an F1 of %s of at least %d', (field, least) => {
    expect(scoreFields(scored)[field]!.f1).toBeGreaterThanOrEqual(least)
  })

  it('is right more often the surer the reader says it is', () => {
    const bins = reliability(scored.flatMap(({ judged }) => judged)).filter(({ items }) => items >= 20)
    expect(bins.length).toBeGreaterThan(1)
    for (const { meanConfidence, right } of bins) expect(Math.abs(meanConfidence - right)).toBeLessThan(0.15)
  })
})
