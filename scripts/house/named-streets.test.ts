import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fold } from '@hoanhap/domain/fold'
import { REPOSITORY } from './repository-files.testing.ts'

/**
 * Streets that the signed plans name as points of concern. Whoever lives there must not find them here, so this file
 * holds only digests of their folded names (trust.md §3).
 */
const SALT = 'hoa-nhap named places 2026'
const digestOf = (words: string): string =>
  createHash('sha256').update(`${SALT}\n${words}`).digest('hex').slice(0, 32)
const NAMED = new Set<string>([
  '9eb27db1e6a9dc41d35347ac10d0f7fa',
  '2f8f7313211b72889cbfda8bab21e66d',
  'f1e093cc776b63cdce8c5e8cdbd79f6d',
  'bb10de4a817d41600ba1647048e6dcf2',
])
/** A street of no plan, to try the scanner with. */
const INVENTED = 'Hoa Tưởng Tượng'

/** Two of the streets share their name with former districts: tables of units, and a name after a unit's type, are free. */
const UNIT_TABLES = /^(packages\/geo\/register\/|reference\/units\/)/
const UNIT_TYPES = new Set(['quan', 'huyen', 'phuong', 'xa', 'district', 'ward'])

const LENGTHS = [2, 3, 4]

function found(text: string, wanted: ReadonlySet<string>, known: Map<string, boolean>): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const hits: string[] = []
  for (const length of LENGTHS)
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words.slice(at, at + length).join(' ')
      let named = known.get(run)
      if (named === undefined) known.set(run, (named = wanted.has(digestOf(run))))
      if (named && !UNIT_TYPES.has(words[at - 1] ?? '')) hits.push(`word ${at}`)
    }
  return hits
}

describe('streets that signed plans name', () => {
  it('stand nowhere in packs, samples, demonstration, documents or code', () => {
    const known = new Map<string, boolean>()
    const hits = REPOSITORY.filter(({ path }) => !UNIT_TABLES.test(path)).flatMap(({ path, text }) =>
      found(text, NAMED, known).map((where) => `${path} at ${where}`),
    )
    expect(hits).toEqual([])
  })

  it('would be found in any spelling: marks, case, hyphens, line ends', () => {
    const wanted = new Set([digestOf(fold(INVENTED))])
    const hits = (text: string) => found(text, wanted, new Map()).length
    expect(hits('trên đường Hoa Tưởng Tượng, từ số 1')).toBe(1)
    expect(hits('trên đường HOA\n TƯỞNG TƯỢNG')).toBe(1)
    expect(hits("const hoa = 'hoa-tuong-tuong'")).toBe(1)
    expect(hits('phường Hoa Tưởng Tượng')).toBe(0)
    expect(hits('Hoa Tưởng Niệm')).toBe(0)
  })
})
