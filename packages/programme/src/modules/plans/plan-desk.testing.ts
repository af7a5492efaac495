import { randomUUID } from 'node:crypto'
import type { PlanDetail, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { Database } from '@hoanhap/platform/database/database'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { ProgrammeTest } from '../../testing/programme-testing.ts'

/** A reviewer at work on one plan, in the words of the tests. */
export type PlanDesk = {
  readonly app: FastifyInstance
  readonly plan: PlanDetail
  readonly act: (
    method: 'POST' | 'PUT' | 'PATCH' | 'GET',
    what: string,
    payload?: object,
  ) => Promise<LightMyRequestResponse>
  readonly look: () => Promise<PlanDetail>
}

/** Pastes a text as the planner of the city and opens it for review. */
export async function openDesk(test: ProgrammeTest, db: Database, text: string): Promise<PlanDesk> {
  const unitId = test.city.provinceId
  const app = test.appAs(db, { role: 'planner', unitId, id: randomUUID() })
  const reply = await app.inject({ method: 'POST', url: '/api/plans', payload: { unitId, text } })
  if (reply.statusCode !== 200) throw new Error(reply.body)
  return deskOf(app, reply.json<PlanDetail>())
}

/** The desk of somebody else at the same plan. */
export function deskOf(app: FastifyInstance, plan: PlanDetail): PlanDesk {
  const base = `/api/plans/${plan.summary.id}`
  const act: PlanDesk['act'] = (method, what, payload) =>
    app.inject({ method, url: what === '' ? base : `${base}/${what}`, ...(payload && { payload }) })
  return { app, plan, act, look: async () => (await act('GET', '')).json<PlanDetail>() }
}

/** The first item of the kind whose words hold these. */
export function itemSaying(plan: PlanDetail, kind: PlanItem['kind'], words: string): PlanItem {
  const item = plan.items.find((each) => each.kind === kind && each.fields.text.includes(words))
  if (!item)
    throw new Error(`no ${kind} says "${words}": ${plan.items.map((each) => each.fields.text).join(' | ')}`)
  return item
}
