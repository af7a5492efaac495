import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '@hoanhap/domain/problem'
import { readConfig } from '@hoanhap/platform/config'
import { UsageError, type CommandOutput } from '../cli/command.ts'
import type { Context } from '../programme-context.ts'
import { listFollowedPlans } from '../modules/plans/index.ts'
import {
  commandLine,
  configOf,
  unitOfCode,
  withProgramme,
  type CommandLineProgramme,
} from './command-line.ts'
import { loadDemo } from './demo-load-service.ts'
import { openProgramme } from './open-programme.ts'
import { createLiveHub } from '../live/live-hub.ts'
import { programmeVersion } from './programme-version.ts'

export type AskedPlan = {
  readonly planId: string
  readonly query: { readonly unit?: number; readonly period?: string }
}
type Asked = { readonly plan?: string; readonly unit?: string; readonly period?: string }
type Work<T> = (ctx: Context, asked: AskedPlan) => Promise<T>

/**
 * Runs work on the plan that `--plan --unit --period` name. Without the three: the demonstration's plan, its province,
 * the last closed period, in a temporary folder that is removed afterwards.
 */
export async function withAskedPlan<T>(asked: Asked, output: CommandOutput, work: Work<T>): Promise<T> {
  const { plan, unit, period } = asked
  const given = [plan, unit, period].filter((each) => each !== undefined).length
  if (given === 0) return onTemporaryDemo(output, work)
  if (plan === undefined || unit === undefined || period === undefined)
    throw new UsageError('Cần cả --plan, --unit và --period. --plan, --unit and --period go together.')
  if (!/^[0-9a-f-]{36}$/.test(plan)) throw new Problem('plan/not-found', { plan })
  return withProgramme({ demo: false, config: configOf(false) }, (programme) => {
    const found = unitOfCode(programme, unit)
    return programme.asPlanner(found.tenantId, (ctx) =>
      work(ctx, { planId: plan, query: { unit: found.unitId, period } }),
    )
  })
}

async function onTemporaryDemo<T>(output: CommandOutput, work: Work<T>): Promise<T> {
  output.err('Dữ liệu minh hoạ, trong thư mục tạm… · illustrative data, in a temporary folder…')
  const folder = await mkdtemp(join(tmpdir(), 'hoanhap-demo-'))
  try {
    // Only where the data lies is ours to say: a server named in the environment must not receive a demonstration.
    const config = readConfig('programme', folder, {})
    const opened = await openProgramme(config.database, 'demo')
    try {
      const programme = commandLine(config, opened)
      await fill(programme)
      return await onDemoPlan(programme, work)
    } finally {
      await opened.database.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function fill({ reference, database, files }: CommandLineProgramme): Promise<void> {
  const programme = { reference, files, live: createLiveHub(), version: programmeVersion() }
  const around = { db: database.db, clock: () => new Date(), audited: () => undefined, programme }
  await loadDemo(around, () => undefined)
}

function onDemoPlan<T>(programme: CommandLineProgramme, work: Work<T>): Promise<T> {
  const { fictional } = programme.reference
  const unitId = Math.min(...fictional!.unitIds)
  return programme.asPlanner(fictional!.tenantId, async (ctx) => {
    const [plan] = await listFollowedPlans(ctx, unitId, Number(ctx.today.slice(0, 4)))
    if (!plan) throw new RangeError('the demonstration has no plan in force')
    return work(ctx, { planId: plan.id, query: { unit: unitId } })
  })
}
