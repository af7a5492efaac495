import { lastClosedPeriod } from '@hoanhap/domain/periods/period-calendar'
import type { PlanPack } from '@hoanhap/domain/plans/plan-pack'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPlan } from '../../demo/demo-plan.ts'
import { programmeContext } from '../../programme-context.ts'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { publishPack } from './plan-pack-service.ts'
import { listTargets } from './plan-version-queries.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

const pack = demoPlan(lastClosedPeriod('half', '2026-11-20'))
const publish = (db: Database, given: PlanPack) =>
  writeAsSystem({ db, clock: () => NOW, audited: () => undefined }, test.city.tenantId, (platform) =>
    publishPack(programmeContext(platform, test.programme, new Set()), given),
  )

it(
  'a pack becomes version 1 with every target as it stands in the pack, under ids of its own',
  onDatabase(async (db) => {
    const [first, second] = [await publish(db, pack), await publish(db, pack)]
    const { tenantId } = test.city
    await setActor(db, tenantId, null)
    const targets = await listTargets(db, tenantId, first, 1)
    const plain = (list: readonly object[]) => list.map((target) => ({ ...target, id: null, span: null }))
    expect(plain(targets)).toEqual(plain(pack.targets))
    const again = await listTargets(db, tenantId, second, 1)
    expect(new Set([...targets, ...again].map((target) => target.id)).size).toBe(2 * pack.targets.length)
  }),
)

it(
  'its tasks serve the targets they served in the pack, one row for each agency and role',
  onDatabase(async (db) => {
    const id = await publish(db, pack)
    const app = test.appAs(db, { role: 'planner', unitId: test.city.provinceId })
    const tasks = (await app.inject(`/api/plans/${id}/tasks`)).json<
      { text: string; agency: string; role: string }[]
    >()
    expect(tasks).toHaveLength(pack.tasks.flatMap((task) => task.assignments).length)
    const texts = pack.targets.map((target) => target.text)
    const targets = await listTargets(db, test.city.tenantId, id, 1)
    for (const [place, { id: targetId }] of targets.entries()) {
      const detail = (await app.inject(`/api/plans/${id}/targets/${targetId}`)).json<{
        row: { text: string }
        tasks: { text: string }[]
      }>()
      const serving = pack.tasks.filter((task) => task.serves.includes(pack.targets[place]!.id))
      expect(detail.row.text).toBe(texts[place])
      expect(new Set(detail.tasks.map((task) => task.text))).toEqual(
        new Set(serving.map((task) => task.text)),
      )
    }
  }),
)

it(
  'a pack of a place that nobody knows is refused, and a unit is known by the code it had on the pack’s day',
  onDatabase(async (db) => {
    const nowhere = { ...pack, unit: { ...pack.unit, code: 'F9999' } }
    await expect(publish(db, nowhere)).rejects.toMatchObject({ code: 'unit/not-found' })
    const district = { ...pack, unit: { ...pack.unit, code: 'F01', at: '2026-01-01' } }
    await expect(publish(db, district)).rejects.toMatchObject({ code: 'unit/not-found' })
    const inItsTime = await publish(db, { ...district, unit: { ...district.unit, at: '2024-01-01' } })
    await setActor(db, test.city.tenantId, null)
    const plan = await db
      .selectFrom('plans')
      .where('id', '=', inItsTime)
      .select('unit_id')
      .executeTakeFirstOrThrow()
    expect(plan.unit_id).toBe(test.city.provinceId + 1)
  }),
)
