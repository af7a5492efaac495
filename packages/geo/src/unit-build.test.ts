import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildUnits } from './build-units.ts'
import { parseCsv } from './csv-table.ts'
import { matchLists } from './list-match.ts'
import { listed } from './package-lists.ts'
import { createChronicle, createDraft } from './unit-chronicle.ts'
import { nameKey, splitUnitTitle } from './unit-name.ts'
import { listUnitSources, readUnitTable } from './unit-reference.ts'
import { numberUnits, readRegister, REGISTER_FILE } from './unit-register.ts'

describe('buildUnits', () => {
  let built: Awaited<ReturnType<typeof buildUnits>>
  beforeAll(async () => {
    built = await buildUnits({ extend: false })
  })
  it('needs no number that the register lacks', () => {
    expect(built.added).toEqual([])
    const numbers = new Set(built.data.versions.map((version) => version.unitId))
    expect(numbers.size).toBe(readRegister().length)
  })
  it('names a source for every version, list or instrument', () => {
    const lists = new Set(listUnitSources().map((source) => source.id))
    const instrument = /^\d+\/(\d{4}\/)?(QH|NQ-UBTVQH)1\d$/
    const odd = built.data.versions.filter(({ source }) => !lists.has(source) && !instrument.test(source))
    expect(odd).toEqual([])
  })
})

describe('the register', () => {
  const chronicle = createChronicle('2008-08-01', 'test')
  const unit = createDraft(
    chronicle,
    listed('province', '31', 'Thành phố Hải Phòng', 'VN'),
    chronicle.nation,
    {
      date: '2008-08-01',
      source: 'test',
      observed: false,
    },
  )
  const line = (unitId: number, key: string, name: string) => ({ unitId, key, nameKey: name })
  const nation = line(1, 'VN,2008-08-01', 'viet nam')

  it('gives known units their number and new ones the next, only when asked', () => {
    expect(() => numberUnits(chronicle.drafts, [nation], false)).toThrow('not in the register')
    const { ids, added } = numberUnits(chronicle.drafts, [nation], true)
    expect(ids.get(unit)).toBe(2)
    expect(added).toEqual(['2,31,2008-08-01,hai phong'])
  })
  it('refuses to lose a number or to give it to another name', () => {
    const known = line(7, '31,2008-08-01', 'hai phong')
    expect(numberUnits(chronicle.drafts, [nation, known], false).ids.get(unit)).toBe(7)
    const lost = line(8, '99,2008-08-01', 'da mat')
    expect(() => numberUnits(chronicle.drafts, [nation, known, lost], false)).toThrow('no longer built')
    expect(() => numberUnits(chronicle.drafts, [nation, { ...known, nameKey: 'hai duong' }], false)).toThrow(
      'is now',
    )
  })
  it('is a plain growing list: numbers in order, none twice', () => {
    const ids = readRegister().map(({ unitId }) => unitId)
    expect(ids).toEqual(ids.map((_, i) => i + 1))
    expect(readFileSync(REGISTER_FILE, 'utf8').endsWith('\n')).toBe(true)
  })
})

describe('matching two lists', () => {
  const ward = (code: string, title: string) => listed('commune', code, title, '774', '79')
  const none = new Map<string, string>()

  it('trusts the name within the district before the code', () => {
    const match = matchLists(
      [ward('27307', 'Phường 03'), ward('27313', 'Phường 02')],
      [ward('27307', 'Phường 2')],
      none,
    )
    expect(match.same.map(([before]) => before.code)).toEqual(['27313'])
    expect(match.gone.map((unit) => unit.code)).toEqual(['27307'])
  })
  it('calls a kept code under a new name recast, unless a decision says it is the same or new', () => {
    const [before, after] = [[ward('1', 'Phường A')], [ward('1', 'Phường B')]]
    expect(matchLists(before, after, none).recast).toHaveLength(1)
    expect(matchLists(before, after, new Map([['1', 'same']])).same).toHaveLength(1)
    expect(matchLists(before, after, new Map([['1', 'new']]))).toMatchObject({ gone: before, born: after })
  })
})

describe('reading names', () => {
  it('splits the type from the name, whatever the case, and drops zeros', () => {
    expect(splitUnitTitle('Thị Trấn  Ái Tử')).toEqual({ type: 'Thị trấn', name: 'Ái Tử' })
    expect(splitUnitTitle('Phường 04')).toEqual({ type: 'Phường', name: '4' })
    expect(() => splitUnitTitle('Côn Đảo')).toThrow(RangeError)
  })
  it('takes tone places, i and y, and apostrophes for one name, other accents for another', () => {
    expect(nameKey('Thuỷ Hoà')).toBe(nameKey('Thủy Hòa'))
    expect(nameKey('Qui Nhơn')).toBe(nameKey('Quy Nhơn'))
    expect(nameKey('Ea H’leo')).toBe(nameKey("Ea H'Leo"))
    expect(nameKey('Hòa')).not.toBe(nameKey('Hóa'))
  })
})

describe('the hand-typed tables', () => {
  it('read as CSV with quotes', () => {
    expect(parseCsv('a,b\n"1, ""2""",3\n\n4,')).toEqual([
      { a: '1, "2"', b: '3' },
      { a: '4', b: '' },
    ])
    expect(() => parseCsv('a\n"1"2\n')).toThrow(RangeError)
  })
  it('name 34 commune resolutions, one per province, numbered without a gap', () => {
    const rows = readUnitTable('commune-resolutions-2025')
    expect(new Set(rows.map((row) => row['province_code'])).size).toBe(34)
    expect(rows.map((row) => Number.parseInt(row['instrument']!))).toEqual(rows.map((_, i) => 1654 + i))
  })
  it('name the instrument or source beside every row', () => {
    for (const table of [
      'province-mergers-2025',
      'amendments-2026',
      'unit-edges',
      'dated-changes',
      'identity-decisions',
    ])
      for (const row of readUnitTable(table))
        expect(row['instrument']).toMatch(/^\d+\/(\d{4}\/)?(QH|NQ-UBTVQH)1\d$/)
    for (const row of readUnitTable('code-corrections')) expect(row['source']).not.toBe('')
  })
})
