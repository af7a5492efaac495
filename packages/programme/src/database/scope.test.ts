import { ancestorsAt } from '@hoanhap/domain/units/unit-history'
import { provinceTenants, tenantIdOf } from '@hoanhap/geo/province-tenants'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import fc from 'fast-check'
import type { Database } from '@hoanhap/platform/database/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgrammeTest, type ProgrammeTest } from '../testing/programme-testing.ts'
import { withinOrAboveUnits, withinUnits } from './scope.ts'

let test: ProgrammeTest
let ids: number[]
beforeAll(async () => {
  test = await openProgrammeTest()
  ids = [...test.reference.units.byUnit.keys()]
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const RUNS = { numRuns: 25 }
/** Units of every level, half of them high ones, from which most of the country hangs. */
const drawnScope = () => {
  const level = (unitId: number) => test.reference.units.byUnit.get(unitId)!.at(-1)!.level
  const high = ids.filter((unitId) => level(unitId) !== 'commune')
  const drawn = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...high))
  return fc.uniqueArray(drawn, { minLength: 0, maxLength: 4 })
}
const inOrder = (found: Iterable<number>) => [...found].sort((a, b) => a - b)
const found = async (db: Database, where: ReturnType<typeof withinUnits>) => {
  const rows = await db.selectFrom('units').where(where).select('unit_id').execute()
  return inOrder(rows.map((row) => row.unit_id))
}

describe('scope', () => {
  it(
    'in SQL is what it is in memory',
    onDatabase(async (db) => {
      const { everWithin } = test.reference
      await fc.assert(
        fc.asyncProperty(drawnScope(), async (scope) => {
          const inside = ids.filter((unitId) => scope.some((each) => everWithin.get(unitId)!.has(each)))
          expect(await found(db, withinUnits('units.unit_id', scope))).toEqual(inOrder(inside))
        }),
        RUNS,
      )
    }),
  )

  it(
    'upwards in SQL adds exactly what the units ever lay within',
    onDatabase(async (db) => {
      const { everWithin } = test.reference
      await fc.assert(
        fc.asyncProperty(drawnScope(), async (scope) => {
          const inside = ids.filter((unitId) => scope.some((each) => everWithin.get(unitId)!.has(each)))
          const above = scope.flatMap((each) => [...everWithin.get(each)!])
          const both = new Set([...inside, ...above])
          expect(await found(db, withinOrAboveUnits('units.unit_id', scope))).toEqual(inOrder(both))
        }),
        RUNS,
      )
    }),
  )

  it('is what one sees by asking the tree again on every day on which anything changed, with successors of provinces', () => {
    const { units, everWithin } = test.reference
    const days = [...new Set(units.versions.map((version) => version.validFrom))].sort()
    const today = '2026-11-20'
    const provinces = new Map(provinceTenants(units, today).map((each) => [each.tenantId, each.unitId]))
    const former = ids.filter((unitId) => {
      const last = units.byUnit.get(unitId)!.at(-1)!
      return last.level === 'province' && last.validTo !== null
    })
    const tenants = new Map(
      former.map((unitId) => [unitId, provinces.get(tenantIdOf(units, unitId, today))!]),
    )
    expect(tenants.size).toBeGreaterThan(40)
    fc.assert(
      fc.property(fc.constantFrom(...ids), (unitId) => {
        const above = new Set([unitId])
        for (const day of days) for (const each of ancestorsAt(units, unitId, day)) above.add(each.unitId)
        for (const each of above) if (tenants.has(each)) above.add(tenants.get(each)!)
        expect(inOrder(everWithin.get(unitId)!)).toEqual(inOrder(above))
      }),
      { numRuns: 400 },
    )
  })
})
