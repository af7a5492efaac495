import { randomUUID } from 'node:crypto'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { foldReturns, type RollupValue, type SealedReturn } from '@hoanhap/domain/rollup/rollup-fold'
import { parsePeriod } from '@hoanhap/domain/periods/period-parse'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import { ancestorsAt, descendantsAt } from '@hoanhap/domain/units/unit-history'
import { setActor, type Database } from '@hoanhap/platform/database/database'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { rolledBack } from '@hoanhap/platform/testing/test-database'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmeContext } from '../../programme-context.ts'
import { NOW, openProgrammeTest, type ProgrammeTest } from '../../testing/programme-testing.ts'
import { loadReturnHistory, type ReturnHistory } from './return-history-service.ts'

let test: ProgrammeTest
beforeAll(async () => {
  test = await openProgrammeTest()
})
afterAll(() => test.database.close())
const onDatabase = (run: (db: Database) => Promise<void>) => rolledBack(() => test.database, run)

/** The first lies before districts ended, the other two after. */
const PERIODS = ['hc-2025-H1', 'hc-2025-H2', 'hc-2026-H1'] as const

const lines = (form: string): string[] =>
  test.reference.forms
    .find((each) => each.code === form)!
    .sections.flatMap((section) => section.lines.map((line) => line.element))

const drawnCell = (element: string): fc.Arbitrary<Cell> => {
  const gap = (state: 'missing' | 'not-applicable' | 'not-constituted') =>
    fc.constant({ element, state, value: null, note: 'x' } as const)
  const isYesNo = test.reference.elements.get(element)!.valueType === 'yes-no'
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .integer({ min: 0, max: isYesNo ? 1 : 99_999 })
        .map((value): Cell => ({ element, state: 'value', value, note: null })),
    },
    fc.constant<Cell>({ element, state: 'none', value: 0, note: null }),
    gap('missing'),
    gap('not-applicable'),
    gap('not-constituted'),
  )
}

/** Returns of some communes of the city and of the city itself, each of a few lines. */
function drawnHistory(): fc.Arbitrary<ReturnHistory[]> {
  const { communes, provinceId } = test.city
  const unit = fc.oneof(fc.constantFrom(...communes.map((each) => each.unitId)), fc.constant(provinceId))
  const one = fc.tuple(unit, fc.constantFrom(...PERIODS)).chain(([unitId, period]) => {
    const form = unitId === provinceId ? 'TINH-6T' : 'XA-6T'
    const chosen = fc.subarray(lines(form), { minLength: 1, maxLength: 12 })
    return fc.record({
      unitId: fc.constant(unitId),
      form: fc.constant(form),
      period: fc.constant(period),
      status: fc.constantFrom('sent', 'returned', 'accepted'),
      cells: chosen.chain((elements) => fc.tuple(...elements.map(drawnCell))),
    })
  })
  return fc
    .uniqueArray(one, { minLength: 1, maxLength: 25, selector: (each) => `${each.unitId} ${each.period}` })
    .map((list) =>
      list.map((each): ReturnHistory => ({
        ...each,
        sentOn: parsePeriod(each.period).to,
        decidedOn: each.status === 'sent' ? null : parsePeriod(each.period).to,
        reason: each.status === 'returned' ? 'Rà soát' : null,
        narratives: [],
      })),
    )
}

const load = (db: Database, history: readonly ReturnHistory[]) =>
  writeAsSystem({ db, clock: () => NOW, audited: () => undefined }, test.city.tenantId, (platform) =>
    loadReturnHistory(programmeContext(platform, test.programme, new Set()), history),
  )

/** The city's own figures count once sent: nobody here accepts them. */
const official = (history: readonly ReturnHistory[]): SealedReturn[] =>
  history.map((each) =>
    each.form === 'TINH-6T' && each.status === 'sent' ? { ...each, status: 'accepted' } : each,
  )

const naive = (returns: readonly SealedReturn[], counted: 'sent' | 'accepted'): RollupValue[] => {
  const above = (unitId: number, date: string) =>
    ancestorsAt(test.reference.units, unitId, date).map((each) => each.unitId)
  return foldReturns(returns, test.reference.elements, above, counted)
}

/** Rows as text, in one order, so that a difference reads as a difference. */
const plain = (rows: readonly RollupValue[]): string[] =>
  rows
    .map((row) => `${row.unitId} ${row.period} ${row.element} = ${row.value} of ${row.unitsReported}`)
    .sort()

async function stored(db: Database, counted: 'sent' | 'accepted'): Promise<RollupValue[]> {
  await setActor(db, test.city.tenantId, null)
  const rows = await db.selectFrom('rollup_values').selectAll().execute()
  return rows
    .map((row) => ({
      unitId: row.unit_id,
      period: row.period,
      element: row.element,
      value: Number(counted === 'sent' ? row.total : row.accepted_total),
      unitsReported: counted === 'sent' ? row.reported : row.accepted_reported,
    }))
    .filter((row) => row.unitsReported > 0)
}

async function expectNaive(db: Database, returns: readonly SealedReturn[]): Promise<void> {
  for (const counted of ['sent', 'accepted'] as const)
    expect(plain(await stored(db, counted))).toEqual(plain(naive(returns, counted)))
}

describe('sums of returns that were loaded', () => {
  it('are what a naive fold gives, sent and accepted, before and after districts ended', async () => {
    await fc.assert(
      fc.asyncProperty(drawnHistory(), (history) =>
        onDatabase(async (db) => {
          await load(db, history)
          await expectNaive(db, official(history))
        })(),
      ),
      { numRuns: 15 },
    )
  })

  it(
    'stand at the district while there were districts, and keep the city’s total whole',
    onDatabase(async (db) => {
      const { city, reference } = test
      const element = 'TT.LUOT'
      const history = PERIODS.slice(0, 2).flatMap((period) =>
        city.communes.map((commune, n): ReturnHistory => ({
          unitId: commune.unitId,
          form: 'XA-6T',
          period,
          status: 'accepted',
          sentOn: parsePeriod(period).to,
          decidedOn: parsePeriod(period).to,
          reason: null,
          cells: [{ element, state: 'value', value: n + 1, note: null }],
          narratives: [],
        })),
      )
      await load(db, history)
      const rows = await stored(db, 'accepted')
      const of = (unitId: number, period: string) =>
        rows.find((row) => row.unitId === unitId && row.period === period)?.value
      const whole = (114 * 115) / 2
      const districts = descendantsAt(reference.units, city.provinceId, '2025-06-14', 'district')
      expect(districts).toHaveLength(14)
      const parts = districts.map((district) => of(district.unitId, 'hc-2025-H1') ?? 0)
      expect([parts.reduce((sum, part) => sum + part, 0), of(city.provinceId, 'hc-2025-H1')]).toEqual([
        whole,
        whole,
      ])
      expect(parts.every((part) => part > 0)).toBe(true)
      expect(districts.map((district) => of(district.unitId, 'hc-2025-H2'))).toEqual(
        districts.map(() => undefined),
      )
      expect(of(city.provinceId, 'hc-2025-H2')).toBe(whole)
    }),
  )
})

type Act = { unit: number; act: 'send' | 'accept' | 'send-back'; sessions: number }

/** What the sums must hold after some acts: only what was really done counts. */
type Ledger = Map<number, { unitId: number; period: string; status: SealedReturn['status']; cells: Cell[] }>

describe('sums of returns that people send, accept and send back', () => {
  it('are what a naive fold of the latest versions gives after any run of acts', async () => {
    const drawnAct: fc.Arbitrary<Act> = fc.record({
      unit: fc.nat(3),
      act: fc.constantFrom('send', 'accept', 'send-back'),
      sessions: fc.integer({ min: 0, max: 500 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(drawnAct, { minLength: 4, maxLength: 14 }), (acts) =>
        onDatabase(async (db) => {
          const ledger: Ledger = new Map()
          for (const act of acts) await perform(db, act, ledger)
          await expectNaive(db, [...ledger.values()])
        })(),
      ),
      { numRuns: 2 },
    )
  })
})

/** Does the act as its person would; one that is not possible now is refused and changes nothing. */
async function perform(db: Database, { unit, act, sessions }: Act, ledger: Ledger): Promise<void> {
  const unitId = test.city.communes[unit]!.unitId
  const period = 'hc-2026-H1'
  const reporter = test.appAs(db, { role: 'reporter', unitId, id: randomUUID() })
  const planner = test.appAs(db, { role: 'planner', unitId: test.city.provinceId, id: randomUUID() })
  const payload = { unitId, form: 'XA-6T', period }
  const opened = (
    await reporter.inject({ method: 'POST', url: '/api/returns', payload })
  ).json<ReturnDetail>()
  if (act === 'send') {
    const cells = opened.sections
      .flatMap((section) => section.lines)
      .map((line) => {
        const figure = { 'TT.BUOI': sessions, 'TT.LUOT': sessions * 30 }[line.element]
        const entry = figure === undefined ? { state: 'none' } : { state: 'value', text: String(figure) }
        return { element: line.element, baseVersion: line.cellVersion, ...entry }
      })
    await reporter.inject({ method: 'PUT', url: `/api/returns/${opened.id}/cells`, payload: { cells } })
  }
  const reply = await (act === 'send' ? reporter : planner).inject({
    method: 'POST',
    url: `/api/returns/${opened.id}/${act}`,
    ...(act === 'send-back' && { payload: { reason: 'Rà soát' } }),
  })
  if (reply.statusCode !== 200) return
  const { status, sections } = reply.json<ReturnDetail>()
  const cells = sections
    .flatMap((section) => section.lines)
    .map((line): Cell => ({ element: line.element, state: line.state!, value: line.value, note: null }))
  ledger.set(unit, { unitId, period, status: status as SealedReturn['status'], cells })
}
