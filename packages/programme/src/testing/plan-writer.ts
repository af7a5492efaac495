// Run as its own process by the durability test: receives files of plans one by one, says each after its commit.
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { openPlanDraft, receivePlan } from '../modules/plans/plan-intake-service.ts'
import { commandLine } from '../setup/command-line.ts'
import { openProgramme } from '../setup/open-programme.ts'

const folder = process.argv[2]!
const database = { service: 'programme', folder: join(folder, 'programme') } as const
const opened = await openProgramme(database, 'live')
const config = {
  service: 'programme',
  dataFolder: database.folder,
  database,
  host: '',
  port: 0,
  secure: false,
} as const
const programme = commandLine(config, opened)
const province = opened.reference.units.versions.find(
  (each) => each.code === '31' && each.level === 'province' && each.validTo === null,
)!
for (let n = 0; ; n += 1) {
  const bytes = Buffer.from(
    `KẾ HOẠCH số ${n}\nI. CHỈ TIÊU\n- 100% xã, phường tổ chức truyền thông lần ${n}.\n`,
  )
  const received = await receivePlan({ file: { name: `${n}.txt`, bytes } })
  const plan = await programme.asPlanner(31, (ctx) => openPlanDraft(ctx, province.unitId, received))
  process.stdout.write(`${plan.summary.id}\n`)
  // As a service does between requests: lets the lock's socket answer.
  await setImmediate()
}
