import { describe, expect, it } from 'vitest'
import { stampArchive } from './archive-stamp.ts'

describe('stampArchive', () => {
  it('refuses bytes that are not an archive of ours', () => {
    expect(() => stampArchive(new Uint8Array(10))).toThrow(RangeError)
    expect(() => stampArchive(new TextEncoder().encode('no archive, only a long enough text'))).toThrow(
      RangeError,
    )
  })
})
