import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totpCodeNow, totpStep } from './totp.ts'

// RFC 6238 appendix B: "12345678901234567890" at 59 s gives 94287082 in eight digits, the last six of which are ours.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

describe('totpStep', () => {
  it('knows the code of RFC 6238', () => {
    expect(totpStep(RFC_SECRET, '287082', at(59), null)).toBe(1)
    expect(totpStep(RFC_SECRET, '081804', at(1_111_111_109), null)).toBe(37_037_036)
  })

  it('accepts a clock that is one step off and no more, and every code once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 2_000_000_000 }),
        fc.integer({ min: -3, max: 3 }),
        (now, off) => {
          const step = Math.floor(now / 30) + off
          const code = totpCodeNow(RFC_SECRET, at(step * 30), null)
          const accepted = totpStep(RFC_SECRET, code, at(now), null)
          // Two steps may share a code by chance (one in a million); then the nearer one answers.
          if (Math.abs(off) <= 1) expect(accepted).not.toBeNull()
          else expect(accepted === null || accepted !== step).toBe(true)
          if (accepted !== null) expect(totpStep(RFC_SECRET, code, at(now), accepted)).toBeNull()
        },
      ),
      { numRuns: 50 },
    )
  })

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '28708 2'])(
    'refuses “%s” without asking',
    (code) => {
      expect(totpStep(RFC_SECRET, code, at(59), null)).toBeNull()
    },
  )
})
