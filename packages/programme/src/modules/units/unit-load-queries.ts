import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { fold } from '@hoanhap/domain/fold'
import { unitTitle, type UnitHistory } from '@hoanhap/domain/units/unit'
import { findNote, noteLatest } from '@hoanhap/platform/installation/installation'
import type { Database } from '../../database/programme-database.ts'
import { CLOSURE_RULES, closureOf } from './unit-closure.ts'

const DIGEST_KEY = 'units-digest'

/** Rows sent per statement: a few megabytes of JSON, well below any limit. */
const CHUNK = 4000

/**
 * Brings the unit tables to this history, as their owner; nothing is done when they already hold it. The whole load
 * is one transaction: a crash leaves the old units.
 *
 * @param fictional units of a demonstration and the administration they belong to, or null
 * @returns whether anything was written
 */
export async function loadUnits(
  owner: Database,
  history: UnitHistory,
  fictional: FictionalUnits | null,
): Promise<boolean> {
  const digest = digestOf(history, fictional)
  if ((await findNote(owner, DIGEST_KEY)) === digest) return false
  await owner.transaction().execute(async (tx) => {
    await upsertUnits(tx, history, fictional)
    await replaceVersions(tx, history)
    await replaceEdges(tx, history)
    await replaceClosure(tx, history)
    await noteLatest(tx, DIGEST_KEY, digest)
  })
  return true
}

export type FictionalUnits = { readonly tenantId: number; readonly unitIds: ReadonlySet<number> }

function digestOf(history: UnitHistory, fictional: FictionalUnits | null): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(history.versions))
  hash.update(JSON.stringify([...history.edgesFrom.values()]))
  hash.update(`${fictional?.tenantId} ${CLOSURE_RULES}`)
  return hash.digest('hex')
}

/** Sends rows as one JSON parameter per chunk: the plainest bulk insert that both drivers take. */
async function inChunks<Row>(rows: readonly Row[], send: (json: string) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await send(JSON.stringify(rows.slice(at, at + CHUNK)))
}

async function upsertUnits(
  tx: Database,
  history: UnitHistory,
  fictional: FictionalUnits | null,
): Promise<void> {
  const rows = [...history.byUnit.keys()].map((unit_id) => ({
    unit_id,
    fictional_tenant: fictional?.unitIds.has(unit_id) ? fictional.tenantId : null,
  }))
  await inChunks(rows, (json) =>
    sql`insert into units select * from jsonb_to_recordset(${json}::jsonb) as t(unit_id integer, fictional_tenant smallint)
        on conflict (unit_id) do nothing`.execute(tx),
  )
}

async function replaceVersions(tx: Database, history: UnitHistory): Promise<void> {
  await sql`delete from unit_versions`.execute(tx)
  const rows = history.versions.map((version) => ({
    unit_id: version.unitId,
    valid_from: version.validFrom,
    valid_to: version.validTo,
    code: version.code,
    level: version.level,
    type: version.type,
    name: version.name,
    search: fold(unitTitle(version)),
    parent_id: version.parentId,
    source: version.source,
  }))
  await inChunks(rows, (json) =>
    sql`insert into unit_versions (unit_id, valid_from, valid_to, code, level, type, name, search, parent_id, source)
        select unit_id, valid_from, valid_to, code, level, type, name, search, parent_id, source
        from jsonb_to_recordset(${json}::jsonb) as t(unit_id integer, valid_from date, valid_to date, code text, level text,
          type text, name text, search text, parent_id integer, source text)`.execute(tx),
  )
}

async function replaceEdges(tx: Database, history: UnitHistory): Promise<void> {
  await sql`delete from unit_edges`.execute(tx)
  const rows = [...history.edgesFrom.values()].flat().map((edge) => ({
    from_id: edge.fromId,
    to_id: edge.toId,
    changed_on: edge.date,
    kind: edge.kind,
    share: edge.share,
    instrument: edge.instrument,
    source: edge.source,
  }))
  await inChunks(rows, (json) =>
    sql`insert into unit_edges (from_id, to_id, changed_on, kind, share, instrument, source)
        select from_id, to_id, changed_on, kind, share, instrument, source
        from jsonb_to_recordset(${json}::jsonb) as t(from_id integer, to_id integer, changed_on date, kind text,
          share numeric, instrument text, source text)`.execute(tx),
  )
}

async function replaceClosure(tx: Database, history: UnitHistory): Promise<void> {
  await sql`delete from unit_closure`.execute(tx)
  const rows = closureOf(history).map((row) => ({
    ancestor_id: row.ancestorId,
    descendant_id: row.descendantId,
    descendant_level: row.level,
    valid_from: row.from,
    valid_to: row.to,
  }))
  await inChunks(rows, (json) =>
    sql`insert into unit_closure (ancestor_id, descendant_id, descendant_level, valid_from, valid_to)
        select ancestor_id, descendant_id, descendant_level, valid_from, valid_to
        from jsonb_to_recordset(${json}::jsonb) as t(ancestor_id integer, descendant_id integer, descendant_level text,
          valid_from date, valid_to date)`.execute(tx),
  )
}
