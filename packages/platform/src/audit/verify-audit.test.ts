import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setActor, type Database } from '../database/database.ts'
import type { OpenDatabase } from '../database/database-handle.ts'
import { writeAsSystem } from '../http/context.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { auditHash, chain, type NewAuditEvent } from './audit-event.ts'
import { startCheckpoints } from './audit-checkpoints.ts'
import { checkpointPath } from './checkpoint-file.ts'
import { openSigningKey } from './signing-key.ts'
import { verifyAudit } from './verify-audit.ts'
import { walkChain } from './verify-chain.ts'

const folders: string[] = []
let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase('programme')
})
afterAll(async () => {
  await database.close()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const clock = () => new Date('2026-11-22T03:00:00.123Z')
let nextTenant = 100

/** An administration with ten events in its chain and a data folder of its own. */
async function anAuditedAdministration() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'audit-'))
  folders.push(dataFolder)
  const tenantId = (nextTenant += 1)
  const around = { db: database.db, clock, audited: () => {} }
  const act = (n: number) =>
    writeAsSystem(around, tenantId, async (ctx) =>
      ctx.audit('return.send', `return/${n}`, { version: n, late: false }),
    )
  for (let n = 1; n <= 10; n += 1) await act(n)
  const of = { db: database.db, dataFolder, key: openSigningKey(dataFolder) }
  const checkpoints = startCheckpoints({ ...of, clock })
  return { tenantId, act, of, checkpoints, verify: () => verifyAudit(of, tenantId) }
}

/** What somebody with the owner's rights could do behind the application's back. */
const tamper = (tenantId: number, work: (db: Database) => Promise<unknown>) =>
  database.asOwner((ownerDb) =>
    ownerDb.transaction().execute(async (db) => {
      await setActor(db, tenantId, null)
      await work(db)
    }),
  )
const whats = (verdict: { findings: readonly { what: string }[] }) => [
  ...new Set(verdict.findings.map((f) => f.what)),
]

describe('verifyAudit', () => {
  it('finds nothing wrong with a chain that nobody touched', async () => {
    const { verify, checkpoints } = await anAuditedAdministration()
    await checkpoints.sign()
    expect(await verify()).toMatchObject({ ok: true, events: 10, chains: 1, checkpoints: 1, findings: [] })
  })

  it('finds an edited event', async () => {
    const { tenantId, verify } = await anAuditedAdministration()
    await tamper(tenantId, (db) =>
      sql`update audit_events set actor_id = ${randomUUID()} where seq = 4`.execute(db),
    )
    expect(await verify()).toMatchObject({
      ok: false,
      findings: [{ chain: tenantId, seq: 4, what: 'edited' }],
    })
  })

  it('finds a deleted event', async () => {
    const { tenantId, verify } = await anAuditedAdministration()
    await tamper(tenantId, (db) =>
      sql`delete from audit_events where seq = 4 and tenant_id = ${tenantId}`.execute(db),
    )
    expect(whats(await verify())).toEqual(['gap', 'link'])
  })

  it('finds an inserted event, later ones renumbered', async () => {
    const { tenantId, verify } = await anAuditedAdministration()
    await tamper(tenantId, async (db) => {
      for (let seq = 10; seq > 4; seq -= 1)
        await sql`update audit_events set seq = seq + 1 where seq = ${seq} and tenant_id = ${tenantId}`.execute(
          db,
        )
      await sql`insert into audit_events select tenant_id, 5, at, actor_id, action, 'return/99', details, previous_hash, hash
        from audit_events where seq = 4 and tenant_id = ${tenantId}`.execute(db)
    })
    expect(whats(await verify())).toEqual(expect.arrayContaining(['link', 'edited']))
  })

  it('finds two events that changed places', async () => {
    const { tenantId, verify } = await anAuditedAdministration()
    await tamper(tenantId, async (db) => {
      for (const [from, to] of [
        [4, 400],
        [5, 4],
        [400, 5],
      ])
        await sql`update audit_events set seq = ${to} where seq = ${from} and tenant_id = ${tenantId}`.execute(
          db,
        )
    })
    expect(whats(await verify())).toEqual(expect.arrayContaining(['link', 'edited']))
  })

  it('finds a cut tail by the head, and with the head moved back by the checkpoint', async () => {
    const { tenantId, verify, checkpoints } = await anAuditedAdministration()
    await checkpoints.sign()
    await tamper(tenantId, (db) =>
      sql`delete from audit_events where seq > 7 and tenant_id = ${tenantId}`.execute(db),
    )
    expect(whats(await verify())).toEqual(['head', 'checkpoint'])
    await tamper(tenantId, (db) =>
      sql`update audit_heads set seq = 7, hash = (select hash from audit_events where seq = 7 and tenant_id = ${tenantId}) where chain = ${tenantId}`.execute(
        db,
      ),
    )
    expect((await verify()).findings).toEqual([{ chain: tenantId, seq: 10, what: 'checkpoint' }])
  })

  it('finds a chain that was rewritten whole, hashes and all', async () => {
    const { tenantId, verify, checkpoints } = await anAuditedAdministration()
    await checkpoints.sign()
    await tamper(tenantId, async (db) => {
      const rows = await db
        .selectFrom('audit_events')
        .where('tenant_id', '=', tenantId)
        .selectAll()
        .orderBy('seq')
        .execute()
      let previous = ''
      for (const row of rows) {
        const details = row.details as Record<string, string>
        const event = {
          at: row.at,
          actorId: row.actor_id,
          action: 'return.accept',
          subject: row.subject,
          details,
        }
        const hash = auditHash(tenantId, Number(row.seq), previous, event)
        await sql`update audit_events set action = 'return.accept', previous_hash = ${previous}, hash = ${hash} where seq = ${row.seq} and tenant_id = ${tenantId}`.execute(
          db,
        )
        previous = hash
      }
      await sql`update audit_heads set hash = ${previous} where chain = ${tenantId}`.execute(db)
    })
    expect((await verify()).findings).toEqual([{ chain: tenantId, seq: 10, what: 'checkpoint' }])
  })

  it('finds a whole chain that disappeared', async () => {
    const { tenantId, verify, checkpoints } = await anAuditedAdministration()
    await checkpoints.sign()
    await tamper(tenantId, async (db) => {
      await sql`delete from audit_events where tenant_id = ${tenantId}`.execute(db)
      await sql`delete from audit_heads where chain = ${tenantId}`.execute(db)
    })
    expect(whats(await verify())).toEqual(['checkpoint'])
  })

  it.each([
    ['a changed line', (text: string) => text.replace('"seq":10', '"seq":11')],
    ['a removed line', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('finds %s of the checkpoint file', async (_what, change) => {
    const { act, verify, of, checkpoints } = await anAuditedAdministration()
    await checkpoints.sign()
    await act(11)
    await checkpoints.sign()
    expect((await verify()).ok).toBe(true)
    const path = checkpointPath(of.dataFolder)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    expect(whats(await verify())).toContain('signature')
  })
})

describe('the checkpoints', () => {
  it('are signed after so many events and at the end, and not twice for the same heads', async () => {
    const { act, of } = await anAuditedAdministration()
    const checkpoints = startCheckpoints({ ...of, clock, every: 2 })
    for (const n of [1, 2]) {
      await act(n)
      checkpoints.audited(1)
    }
    await expect.poll(() => verifyAudit(of).then((verdict) => verdict.checkpoints)).toBe(1)
    await checkpoints.stop()
    expect((await verifyAudit(of)).checkpoints).toBe(1)
  })
})

const events: fc.Arbitrary<NewAuditEvent[]> = fc.array(
  fc.record({
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
    actorId: fc.uuid(),
    action: fc.string(),
    subject: fc.string(),
    details: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
  }),
  { minLength: 2, maxLength: 8 },
)

it('no single change of any drawn chain goes unfound', () => {
  fc.assert(
    fc.property(events, fc.nat(), fc.constantFrom('drop', 'swap', 'edit'), (drawn, pick, how) => {
      const chained = chain(31, { seq: 0, hash: '' }, drawn)
      const changed = [...chained]
      const at = pick % (chained.length - 1)
      if (how === 'drop') changed.splice(at, 1)
      if (how === 'swap') [changed[at], changed[at + 1]] = [chained[at + 1]!, chained[at]!]
      if (how === 'edit') changed[at] = { ...chained[at]!, subject: `${chained[at]!.subject}.` }
      const walk = (list: typeof chained) => {
        const walker = walkChain(31, new Map())
        list.forEach((event) => walker.next(event))
        return walker.end(chained.at(-1)!).findings.length
      }
      expect(walk(chained)).toBe(0)
      expect(walk(changed)).toBeGreaterThan(0)
    }),
  )
})
