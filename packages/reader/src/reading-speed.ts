import { readPlan } from './plan-reader.ts'

export type ReadingSpeed = {
  readonly characters: number
  readonly rounds: number
  readonly fastestMs: number
  readonly medianMs: number
  readonly slowestMs: number
}

/**
 * How long one reading of the text takes.
 *
 * @param rounds how often it is read, ≥ 1
 * @param clock milliseconds of a monotonic clock: the reader itself knows no time
 */
export function measureReading(text: string, rounds: number, clock: () => number): ReadingSpeed {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = clock()
    readPlan(text)
    times.push(clock() - from)
  }
  times.sort((a, b) => a - b)
  return {
    characters: text.length,
    rounds,
    fastestMs: times[0] ?? 0,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowestMs: times[times.length - 1] ?? 0,
  }
}
