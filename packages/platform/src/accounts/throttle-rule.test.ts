import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { throttleAfter, waitOf, type Throttle, type ThrottleKind } from './throttle-rule.ts'

const START = new Date('2026-11-22T01:00:00Z')
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000)
/** So many tries at one moment, each heard. */
const triedAtOnce = (kind: ThrottleKind, times: number): Throttle | null =>
  Array.from({ length: times }).reduce<Throttle | null>((before) => throttleAfter(kind, before, START), null)
const waitAfter = (kind: ThrottleKind, times: number) => waitOf(triedAtOnce(kind, times), START) / 1000

describe('throttleAfter', () => {
  it('lets five tries of one person at one address pass, then waits 30 s, doubling up to 15 minutes', () => {
    expect([4, 5, 6, 7, 20].map((times) => waitAfter('pair', times))).toEqual([0, 30, 60, 120, 900])
  })

  it('never shuts an account’s owner out for more than a minute', () => {
    fc.assert(fc.property(fc.nat({ max: 500 }), (times) => waitAfter('account', times) <= 60))
  })

  it('bears a hundred tries a minute from an office’s address, counted from the minute’s first', () => {
    expect([99, 100].map((times) => waitAfter('address', times))).toEqual([0, 60])
    const first = throttleAfter('address', null, START)
    expect(throttleAfter('address', first, after(30)).forgetAt).toEqual(after(60))
  })

  it('never forgets a count before its wait is over', () => {
    const kinds = fc.constantFrom<ThrottleKind>('account', 'pair', 'address', 'code')
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 200 }), (kind, times) => {
        const { blockedUntil, forgetAt } = triedAtOnce(kind, times)!
        return forgetAt >= blockedUntil
      }),
    )
  })
})
