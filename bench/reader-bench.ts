// How well and how fast plans are read: precision, recall and F1 of each field on the parts of the labelled corpus, how far
// the confidences can be trusted, the median for 16 KB, and how the time grows up to 2 MB. Purpose: the figures of docs/domain/reader.md.
import { loadCorpus } from '../packages/reader/src/corpus/corpus-documents.testing.ts'
import {
  reliability,
  scoreDocument,
  scoreFields,
} from '../packages/reader/src/corpus/corpus-score.testing.ts'
import { measureReading } from '@hoanhap/reader/reading-speed'

const FOLDER = new URL('../packages/reader/src/corpus/', import.meta.url)
const clock = (): number => performance.now()
const round = (number: number): number => Math.round(number * 100) / 100

function quality(part: 'tuning' | 'validation' | 'test') {
  const scored = loadCorpus(new URL(`${part}/`, FOLDER)).map(scoreDocument)
  return {
    documents: scored.length,
    fields: scoreFields(scored),
    reliability: reliability(scored.flatMap(({ judged }) => judged)),
  }
}

function speed() {
  const corpus = loadCorpus(new URL('tuning/', FOLDER))
    .map(({ text }) => text)
    .join('\n\n')
  const ofLength = (length: number): string =>
    corpus.repeat(Math.ceil(length / corpus.length)).slice(0, length)
  measureReading(ofLength(16_384), 3, clock) // warms the regular expressions up
  const plan = measureReading(ofLength(16_384), 21, clock)
  const large = measureReading(ofLength(2_097_152), 3, clock)
  return {
    medianMs16Kb: round(plan.medianMs),
    slowestMs16Kb: round(plan.slowestMs),
    medianMs2Mb: round(large.medianMs),
    limitMs16Kb: 50,
    ratioToLimit: round(plan.medianMs / 50),
    timePerCharacter2MbTo16Kb: round(large.medianMs / large.characters / (plan.medianMs / plan.characters)),
  }
}

console.log(
  JSON.stringify({
    bench: 'reader',
    ...speed(),
    corpus: { tuning: quality('tuning'), validation: quality('validation'), test: quality('test') },
  }),
)
