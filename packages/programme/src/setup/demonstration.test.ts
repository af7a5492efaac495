import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import type { PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import type { TargetBoard, TargetDetail } from '@hoanhap/contract/targets/target-schemas'
import { permissionsOf, type Role } from '@hoanhap/domain/permissions/permission-matrix'
import { documentFigures } from '@hoanhap/domain/reports/document-text'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { always, anActor } from '@hoanhap/platform/testing/signed-in'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgramme } from '../app.ts'
import { docxParts } from '../documents/docx-parts.testing.ts'
import { openFileStore } from '../files/file-store.ts'
import { createLiveHub } from '../live/live-hub.ts'
import { listRollup } from '../modules/returns/rollup-queries.ts'
import { draftReport } from '../modules/reports/report-service.ts'
import { programmeContext, type ProgrammeSurroundings } from '../programme-context.ts'
import { demoPeople } from './demo-people.ts'
import { loadDemo } from './demo-load-service.ts'
import { openProgramme, type OpenProgramme } from './open-programme.ts'

const CLOCK = () => new Date('2026-11-20T03:00:00Z')
const HAI_PHONG = 31

let folder: string
let opened: OpenProgramme
let programme: ProgrammeSurroundings
const around = () => ({ db: opened.database.db, clock: CLOCK, audited: () => undefined, programme })
const city = () => opened.reference.fictional!.tenantId
const province = () => Math.min(...opened.reference.fictional!.unitIds)

/** How many rows each table holds in an administration. */
async function countsIn(tenantId: number): Promise<Record<string, number>> {
  return writeAsSystem(around(), tenantId, async ({ db }) => {
    const counts: Record<string, number> = {}
    for (const table of [
      'administrations',
      'accounts',
      'account_grants',
      'plans',
      'targets',
      'returns',
      'return_values',
      'rollup_values',
    ])
      counts[table] = Number(
        (await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]!.n,
      )
    return counts
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hoanhap-demo-test-'))
  opened = await openProgramme({ service: 'programme', folder }, 'demo')
  programme = {
    reference: opened.reference,
    files: openFileStore(join(folder, 'files')),
    live: createLiveHub(),
    version: 'test',
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function appAs(role: Role, unitId = province(), tenantId = city()) {
  const actor = anActor({ tenantId, may: permissionsOf([role]), role, unitId })
  return buildProgramme({ db: opened.database.db, programme, actorOf: always(actor), clock: CLOCK })
}
const get = async <T>(app: ReturnType<typeof appAs>, url: string): Promise<T> => {
  const reply = await app.inject(url)
  expect([url, reply.statusCode]).toEqual([url, 200])
  return reply.json<T>()
}
const plansOf = (app: ReturnType<typeof appAs>) => get<PlanSummary[]>(app, '/api/plans')

describe('the demonstration', () => {
  it('is taken up again where it was interrupted, and a second load changes nothing', async () => {
    const stop = new Error('power cut')
    const interrupted = loadDemo(around(), (line) => {
      if (line.includes('Hoa Phượng')) throw stop
    })
    await expect(interrupted).rejects.toBe(stop)
    expect(await countsIn(city())).toMatchObject({ administrations: 0, returns: 0, plans: 0 })
    const real = await countsIn(HAI_PHONG)
    expect(real).toMatchObject({ administrations: 1, plans: 1, returns: 0, rollup_values: 0 })
    await loadDemo(around(), () => undefined)
    const whole = await countsIn(city())
    expect(whole).toMatchObject({ administrations: 1, plans: 1 })
    expect(whole['returns']).toBeGreaterThan(600)
    await loadDemo(around(), () => undefined)
    expect([await countsIn(city()), await countsIn(HAI_PHONG)]).toEqual([whole, real])
  })
})

describe('the real plans', () => {
  it('are seen by their readers, in provinces of today whatever the map was then, with targets and no figure', async () => {
    const seen: Record<string, number> = {}
    for (const person of demoPeople(opened.reference, CLOCK()).filter((each) => each.tenantId !== city())) {
      const app = appAs(person.role, person.unitId, person.tenantId)
      const plans = await plansOf(app)
      seen[person.userName] = plans.length
      for (const plan of plans) {
        const board = await get<TargetBoard>(app, `/api/plans/${plan.id}/targets`)
        expect([plan.header.number, board.targets.length]).toEqual([plan.header.number, plan.targets])
        expect(new Set(board.targets.map((row) => row.assessment.value))).toEqual(new Set([null]))
      }
    }
    expect(seen).toEqual({ 'xem-haiphong': 1, 'xem-hue': 1, 'xem-tphcm': 3 })
  })
})

describe('the walls between administrations', () => {
  const haiPhong = () =>
    opened.reference.units.versions.find(
      (each) => each.code === '31' && each.level === 'province' && each.validTo === null,
    )!.unitId

  it('keep real plans and the fictional city out of each other’s sight', async () => {
    const inCity = await plansOf(appAs('planner'))
    const inHaiPhong = await plansOf(appAs('planner', haiPhong(), HAI_PHONG))
    expect([inCity.length, inHaiPhong.length]).toEqual([1, 1])
    expect(inCity[0]!.unit.fictional).toBe(true)
    expect(inHaiPhong[0]!.unit.fictional).toBe(false)
    for (const [app, id] of [
      [appAs('planner'), inHaiPhong[0]!.id],
      [appAs('planner', haiPhong(), HAI_PHONG), inCity[0]!.id],
      [appAs('planner', province(), HAI_PHONG), inCity[0]!.id],
    ] as const)
      for (const what of ['', '/targets', '/tasks', '/versions', '/report/preview'])
        expect([what, (await app.inject(`/api/plans/${id}${what}`)).statusCode]).toEqual([what, 404])
  })

  it('keep fictional units out of every national list, search and name', async () => {
    const outside = appAs('planner', haiPhong(), HAI_PHONG)
    const nation = opened.reference.units.versions.find((each) => each.level === 'nation')!.unitId
    expect(await get(outside, '/api/units?search=hoa%20phuong')).toEqual([])
    const provinces = await get<{ fictional: boolean }[]>(
      outside,
      `/api/units/${nation}/children?date=2026-11-20`,
    )
    expect([provinces.length, provinces.some((each) => each.fictional)]).toEqual([34, false])
    expect((await outside.inject(`/api/units/${province()}`)).statusCode).toBe(404)
    const communes = await get<object[]>(
      outside,
      `/api/units/${nation}/children?date=2026-11-20&level=commune`,
    )
    expect(communes.length).toBe(await communesOfTheNation())
    expect(await get<object[]>(appAs('planner'), '/api/units?search=hoa%20phuong')).not.toEqual([])
  })

  const communesOfTheNation = async (): Promise<number> =>
    opened.reference.units.versions.filter(
      (each) =>
        each.level === 'commune' &&
        each.validFrom <= '2026-11-20' &&
        (each.validTo ?? '9') > '2026-11-20' &&
        !opened.reference.fictional!.unitIds.has(each.unitId),
    ).length

  it('hold in the database even for a statement that forgets them', async () => {
    await writeAsSystem(around(), HAI_PHONG, async ({ db }) => {
      const foreign = await db.selectFrom('returns').select('id').execute()
      expect(foreign).toEqual([])
      expect(await db.selectFrom('rollup_values').select('unit_id').execute()).toEqual([])
    })
  })
})

/** A number that no figure of the demonstration can be. */
const PLANTED = 424_242_001

describe('figures of class S3', () => {
  const secret = () =>
    [...opened.reference.elements.values()].filter((element) => element.sensitivity === 'S3')
  const isSecret = (row: { indicator: string | null }) =>
    opened.reference.indicators.get(row.indicator ?? '')?.sensitivity === 'S3'

  /** Stores what must never be stored: a sum of every sensitive element. */
  const plant = (tenantId: number, unitId: number, period: string) =>
    writeAsSystem(around(), tenantId, async ({ db }) => {
      const key = { tenant_id: tenantId, unit_id: unitId, period }
      const sum = { total: PLANTED, reported: 1, accepted_total: PLANTED, accepted_reported: 1 }
      const rows = secret().map(({ code }) => ({ ...key, ...sum, element: code }))
      await db.insertInto('rollup_values').values(rows).execute()
      const elements = secret().map(({ code }) => code)
      expect(await listRollup(db, tenantId, { unitIds: [unitId], periods: [period], elements })).toEqual([])
    })

  it('are answered by nothing, even if a sum of them were stored', async () => {
    expect(secret().length).toBeGreaterThan(3)
    const people = demoPeople(opened.reference, CLOCK()).filter(
      ({ userName }) => userName === 'tonghop' || userName.startsWith('xem-'),
    )
    let met = 0
    for (const person of people) {
      const app = appAs('planner', person.unitId, person.tenantId)
      for (const { id, unit } of await plansOf(app)) {
        const board = await get<TargetBoard>(app, `/api/plans/${id}/targets`)
        const sensitive = board.targets.filter(isSecret)
        if (sensitive.length > 0) await plant(person.tenantId, unit.unitId, board.period.id)
        met += sensitive.length
        const urls = ['', '/preview'].map((end) => `/api/plans/${id}/report${end}`)
        urls.push('/api/home', `/api/plans/${id}/targets`)
        urls.push(...sensitive.map((row) => `/api/plans/${id}/targets/${row.id}`))
        for (const url of urls)
          expect([url, await wordsAt(app, url)]).toEqual([url, expect.not.stringContaining(String(PLANTED))])
        for (const row of sensitive) {
          const detail = await get<TargetDetail>(app, `/api/plans/${id}/targets/${row.id}`)
          const status = expect.toBeOneOf(['awaiting-release', 'outside', 'quota-only'])
          const nothing = { status, value: null, numerator: null, denominator: null }
          expect(detail.row.assessment).toMatchObject(nothing)
          expect([detail.series, detail.units]).toEqual([[], []])
        }
      }
    }
    expect(met).toBeGreaterThan(3)
  })

  /** What an address answers, a Word file by its body; points between thousands taken out. */
  async function wordsAt(app: ReturnType<typeof appAs>, url: string): Promise<string> {
    const reply = await app.inject(url)
    expect([url, reply.statusCode]).toEqual([url, 200])
    const isFile = String(reply.headers['content-type']).includes('wordprocessingml')
    return (isFile ? docxParts(reply.rawPayload).get('word/document.xml')! : reply.body).replaceAll('.', '')
  }

  it('are asked on no form', () => {
    const asked = opened.reference.forms.flatMap((form) => form.sections.flatMap((section) => section.lines))
    expect(asked.filter((line) => opened.reference.elements.get(line.element)!.sensitivity === 'S3')).toEqual(
      [],
    )
  })
})

describe('enforcement totals', () => {
  it('stand beside the quota and nothing is computed from them', async () => {
    const app = appAs('planner')
    const [plan] = await plansOf(app)
    const board = await get<TargetBoard>(app, `/api/plans/${plan!.id}/targets`)
    const quotas = board.targets.filter((row) => row.enforcement)
    expect(quotas.length).toBeGreaterThan(0)
    for (const row of quotas) {
      const detail = await get<TargetDetail>(app, `/api/plans/${plan!.id}/targets/${row.id}`)
      expect([detail.series, detail.units]).toEqual([[], []])
      expect(detail.row.assessment).toMatchObject({
        status: 'quota-only',
        expectedNow: null,
        gap: null,
      })
    }
  })
})

describe('the report', () => {
  it('prints no number that the accepted figures do not hold, in preview, file and screen alike', async () => {
    const app = appAs('planner')
    const [plan] = await plansOf(app)
    const { model } = await writeAsSystem(around(), city(), (platform) => {
      const actor = {
        ...platform.actor,
        grants: [{ role: 'planner', unitId: province(), agencyCode: null }],
        may: permissionsOf(['planner']),
      }
      return draftReport(programmeContext({ ...platform, actor }, programme, new Set()), plan!.id, {})
    })
    const figures = documentFigures(model)
    expect(figures.length).toBeGreaterThan(20)
    const [preview, file] = [
      await get<{ paragraphs: string[] }>(app, `/api/plans/${plan!.id}/report/preview`),
      await app.inject(`/api/plans/${plan!.id}/report`),
    ]
    const text = preview.paragraphs.join('\n')
    const xml = docxParts(file.rawPayload)
      .get('word/document.xml')!
      .replace(/<[^>]+>/g, '')
    for (const { text: printed } of figures) {
      expect(text).toContain(printed)
      expect(xml).toContain(printed)
    }
    expect(text).toContain('dữ liệu minh hoạ')
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.docx"$/)
  })

  it('counts a share of communes as one would by hand from the returns that were accepted', async () => {
    const app = appAs('planner')
    const [plan] = await plansOf(app)
    const board = await get<TargetBoard>(app, `/api/plans/${plan!.id}/targets`)
    const row = board.targets.find((each) => each.indicator === 'TL.TT.XA')!
    const [element] = opened.reference.indicators.get('TL.TT.XA')!.numerator
    const byHand = async (accepted: boolean) =>
      writeAsSystem(around(), city(), async ({ db }) => {
        const { rows } = await sql<{ n: string }>`
          select coalesce(sum(v.value), 0) as n from returns r
          join return_states s using (tenant_id)
          join return_values v using (tenant_id)
          where s.return_id = r.id and v.return_id = r.id and v.version = s.version and r.period = ${board.period.id}
            and v.element = ${element} and (${!accepted} or s.status = 'accepted')`.execute(db)
        return Number(rows[0]!.n)
      })
    expect(row.assessment.numerator).toBe(await byHand(false))
    expect(row.assessment.value).toBeCloseTo((100 * (await byHand(false))) / 114, 1)
    const preview = await get<{ paragraphs: string[] }>(app, `/api/plans/${plan!.id}/report/preview`)
    const share = ((100 * (await byHand(true))) / 114).toFixed(1).replace(/\.0$/, '').replace('.', ',')
    expect(preview.paragraphs.join('\n')).toContain(`${share}%`)
  })

  it('is written into the audit each time it leaves', async () => {
    const count = () =>
      writeAsSystem(
        around(),
        city(),
        async ({ db }) =>
          (await db.selectFrom('audit_events').where('action', '=', 'report.export').select('seq').execute())
            .length,
      )
    const app = appAs('leader')
    const [plan] = await plansOf(app)
    const before = await count()
    await app.inject(`/api/plans/${plan!.id}/report`)
    expect((await count()) - before).toBe(1)
  })
})

it('the first screen tells the city how its communes stand', async () => {
  const home = await get<HomeReply>(appAs('leader'), '/api/home')
  expect(home.below!.owing).toBe(114)
  expect(home.below!.accepted + home.below!.waiting + home.below!.returned + home.below!.notSent).toBe(114)
  expect(home.plans[0]!.total).toBe(Object.values(home.plans[0]!.counts).reduce((sum, n) => sum + n, 0))
})

// Last, because it closes what the others look at.
it('a demonstration refuses to be opened as live work', async () => {
  await opened.database.close()
  await expect(openProgramme({ service: 'programme', folder }, 'live')).rejects.toMatchObject({
    code: 'system/demo-data',
  })
})
