import { lastClosedPeriod } from '@hoanhap/domain/periods/period-calendar'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import type { PlanPack } from '@hoanhap/domain/plans/plan-pack'
import { unitByCodeAt } from '@hoanhap/domain/units/unit-history'
import { tenantIdOf } from '@hoanhap/geo/province-tenants'
import { createAccount } from '@hoanhap/platform/accounts/account-creation'
import { hashPassword } from '@hoanhap/platform/accounts/password-hash'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import type { Surroundings } from '@hoanhap/platform/http/surroundings'
import { programmeContext, type Context, type ProgrammeSurroundings } from '../programme-context.ts'
import { demoFigures } from '../demo/demo-figures.ts'
import { demoPlan } from '../demo/demo-plan.ts'
import { fictionalCity } from '../demo/fictional-city.ts'
import { publishPack } from '../modules/plans/index.ts'
import { loadReturnHistory } from '../modules/returns/index.ts'
import { loadPlanPacks, loadReference } from '../reference/reference-files.ts'
import { demoPeople, type DemoPerson } from './demo-people.ts'
import { hasAdministration, insertAdministration } from './set-up-queries.ts'
import { DEMO_SEED } from './open-programme.ts'
import { provincesOf } from './set-up-service.ts'

type Around = Surroundings & { readonly programme: ProgrammeSurroundings }

/**
 * Fills an empty demonstration: the fictional city with accounts, plan and six half-years of returns, and the packs of
 * real plans for their real provinces, with targets and tasks and no figure. Each administration is one transaction;
 * the city's comes last, so that an interrupted load is taken up again at the next start.
 *
 * @param progress told what is being done, in both languages
 */
export async function loadDemo(around: Around, progress: (line: string) => void): Promise<void> {
  const people = demoPeople(around.programme.reference, around.clock())
  const passwordHash = await hashPassword(people[0]!.password)
  for (const [tenantId, packs] of packsByTenant(around)) {
    progress(`Kế hoạch thật: ${packs.length} · real plans: ${packs.length}`)
    await inAdministration(around, tenantId, async (ctx) => {
      const province = provincesOf(ctx.reference, ctx.now).find((each) => each.tenantId === tenantId)!
      await insertAdministration(ctx.db, {
        tenantId,
        unitId: province.unitId,
        fictional: false,
        now: ctx.now,
      })
      await createPeople(ctx, people, passwordHash)
      for (const pack of packs) await publishPack(ctx, pack)
    })
  }
  const city = fictionalCity(DEMO_SEED)
  const anchor = lastClosedPeriod('half', vietnamDay(around.clock()))
  progress('Thành phố Hoa Phượng: 114 đơn vị, 6 kỳ báo cáo · fictional city: 114 communes, 6 periods')
  await inAdministration(around, city.tenantId, async (ctx) => {
    await insertAdministration(ctx.db, {
      tenantId: city.tenantId,
      unitId: city.provinceId,
      fictional: true,
      now: ctx.now,
    })
    await createPeople(ctx, people, passwordHash)
    await publishPack(ctx, demoPlan(anchor))
    await loadReturnHistory(ctx, demoFigures(DEMO_SEED, anchor, loadReference()))
  })
}

/** Packs by the administration of today that answers for their unit. */
function packsByTenant({ programme, clock }: Around): Map<number, PlanPack[]> {
  const packs = loadPlanPacks(loadReference())
  const groups = new Map<number, PlanPack[]>()
  for (const pack of packs) {
    const unit = unitByCodeAt(programme.reference.units, pack.unit.code, pack.unit.at)
    if (!unit) throw new RangeError(`pack ${pack.pack} names no unit`)
    const tenantId = tenantIdOf(programme.reference.units, unit.unitId, vietnamDay(clock()))
    groups.set(tenantId, [...(groups.get(tenantId) ?? []), pack])
  }
  return groups
}

async function inAdministration(
  around: Around,
  tenantId: number,
  work: (ctx: Context) => Promise<void>,
): Promise<void> {
  await writeAsSystem(around, tenantId, async (platform) => {
    const ctx = programmeContext(platform, around.programme, new Set())
    if (await hasAdministration(ctx.db, tenantId)) return
    await work(ctx)
  })
}

async function createPeople(
  ctx: Context,
  people: readonly DemoPerson[],
  passwordHash: string,
): Promise<void> {
  for (const { userName, displayName, totpSecret, role, unitId, agencyCode, tenantId } of people) {
    if (tenantId !== ctx.actor.tenantId) continue
    await createAccount(ctx, {
      userName,
      displayName,
      passwordHash,
      ...(totpSecret !== null && { totpSecret }),
      grants: [{ role, unitId, agencyCode }],
    })
  }
}
