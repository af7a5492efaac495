// What it costs to read a plan: the median for 16 KB, and how the time grows up to 2 MB.
import { measureReading } from '@hoanhap/reader/reading-speed'
import { COMMUNE_SAMPLES } from '../packages/reader/src/samples/commune-samples.testing.ts'
import { OTHER_SAMPLES } from '../packages/reader/src/samples/other-samples.testing.ts'
import { PROVINCE_SAMPLES } from '../packages/reader/src/samples/province-samples.testing.ts'

const corpus = [...COMMUNE_SAMPLES, ...PROVINCE_SAMPLES, ...OTHER_SAMPLES]
  .map(({ text }) => text)
  .join('\n\n')
const ofLength = (length: number): string => corpus.repeat(Math.ceil(length / corpus.length)).slice(0, length)
const clock = (): number => performance.now()
const round = (number: number): number => Math.round(number * 100) / 100

measureReading(ofLength(16_384), 3, clock) // warms the regular expressions up
const plan = measureReading(ofLength(16_384), 21, clock)
const large = measureReading(ofLength(2_097_152), 3, clock)
const perCharacter = large.medianMs / large.characters / (plan.medianMs / plan.characters)

console.log(
  JSON.stringify({
    bench: 'reader',
    medianMs16Kb: round(plan.medianMs),
    slowestMs16Kb: round(plan.slowestMs),
    medianMs2Mb: round(large.medianMs),
    limitMs16Kb: 50,
    ratioToLimit: round(plan.medianMs / 50),
    timePerCharacter2MbTo16Kb: round(perCharacter),
  }),
)
