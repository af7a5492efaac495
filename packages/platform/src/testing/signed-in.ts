import { randomUUID } from 'node:crypto'
import type { ActorSource } from '../http/access.ts'
import type { Actor } from '../http/actor.ts'

/** A signed-in person of a test: `anActor({tenantId: 31, may: ['plan.read'], unitId: 7})`. */
export function anActor(of: {
  tenantId: number
  may: Iterable<string>
  role?: string
  unitId?: number | null
  agencyCode?: string | null
  accountId?: string
}): Actor {
  return {
    accountId: of.accountId ?? randomUUID(),
    tenantId: of.tenantId,
    userName: 'test',
    grants: [{ role: of.role ?? 'test', unitId: of.unitId ?? null, agencyCode: of.agencyCode ?? null }],
    may: new Set(of.may),
    secondFactor: true,
    sessionId: randomUUID(),
  }
}

/** Makes every request come from this person; `null` for nobody. For `buildService({actorOf})`. */
export const always =
  (actor: Actor | null): ActorSource =>
  async () =>
    actor && { actor, state: 'signed-in' }
