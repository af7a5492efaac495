import type { Cell, CellState } from '@hoanhap/domain/returns/return-cell'
import type { Database } from '../../database/programme-database.ts'

export type DraftCellRow = {
  element: string
  /** null: cleared after having been filled; the version still counts. */
  state: CellState | null
  value: number | null
  note: string | null
  cellVersion: number
}
export type NarrativeRow = { code: string; text: string; version: number }

const asNumber = (value: string | null): number | null => (value === null ? null : Number(value))

export async function listDraftCells(
  db: Database,
  tenantId: number,
  returnId: string,
): Promise<DraftCellRow[]> {
  const rows = await db
    .selectFrom('draft_cells')
    .where('tenant_id', '=', tenantId)
    .where('return_id', '=', returnId)
    .select(['element', 'state', 'value', 'note', 'cell_version as cellVersion'])
    .execute()
  return rows.map((row) => ({ ...row, value: asNumber(row.value) }))
}

/** How many cells of each draft hold an entry, for the queue. */
export async function countDraftCells(
  db: Database,
  tenantId: number,
  returnIds: readonly string[],
): Promise<Map<string, number>> {
  if (returnIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('draft_cells')
    .where('tenant_id', '=', tenantId)
    .where('return_id', 'in', returnIds)
    .where('state', 'is not', null)
    .groupBy('return_id')
    .select((eb) => ['return_id as returnId', eb.fn.countAll<string>().as('n')])
    .execute()
  return new Map(rows.map((row) => [row.returnId, Number(row.n)]))
}

/** Writes the cells; each grows its version by one. */
export async function saveDraftCells(
  db: Database,
  tenantId: number,
  returnId: string,
  cells: readonly DraftCellRow[],
  by: { accountId: string; now: Date },
): Promise<void> {
  if (cells.length === 0) return
  await db
    .insertInto('draft_cells')
    .values(
      cells.map((cell) => ({
        tenant_id: tenantId,
        return_id: returnId,
        element: cell.element,
        state: cell.state,
        value: cell.value,
        note: cell.note,
        cell_version: cell.cellVersion,
        updated_by: by.accountId,
        updated_at: by.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'return_id', 'element']).doUpdateSet((eb) => ({
        state: eb.ref('excluded.state'),
        value: eb.ref('excluded.value'),
        note: eb.ref('excluded.note'),
        cell_version: eb.ref('excluded.cell_version'),
        updated_by: eb.ref('excluded.updated_by'),
        updated_at: eb.ref('excluded.updated_at'),
      })),
    )
    .execute()
}

export async function listNarratives(
  db: Database,
  tenantId: number,
  returnId: string,
): Promise<NarrativeRow[]> {
  return db
    .selectFrom('draft_narratives')
    .where('tenant_id', '=', tenantId)
    .where('return_id', '=', returnId)
    .select(['code', 'body as text', 'narrative_version as version'])
    .execute()
}

export async function saveNarrative(
  db: Database,
  tenantId: number,
  returnId: string,
  narrative: NarrativeRow,
  by: { accountId: string; now: Date },
): Promise<void> {
  const row = {
    body: narrative.text,
    narrative_version: narrative.version,
    updated_by: by.accountId,
    updated_at: by.now,
  }
  await db
    .insertInto('draft_narratives')
    .values({ tenant_id: tenantId, return_id: returnId, code: narrative.code, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'return_id', 'code']).doUpdateSet(row))
    .execute()
}

/** Seals a version: the snapshot with its hash, and its cells as rows. */
export async function insertSealedVersion(
  db: Database,
  tenantId: number,
  returnId: string,
  sealed: { version: number; snapshot: string; seal: string; cells: readonly Cell[]; at: Date; by: string },
): Promise<void> {
  const key = { tenant_id: tenantId, return_id: returnId, version: sealed.version }
  await db
    .insertInto('return_versions')
    .values({
      ...key,
      snapshot: sealed.snapshot,
      seal: sealed.seal,
      sealed_at: sealed.at,
      sealed_by: sealed.by,
    })
    .execute()
  if (sealed.cells.length === 0) return
  await db
    .insertInto('return_values')
    .values(
      sealed.cells.map((cell) => ({
        ...key,
        element: cell.element,
        state: cell.state,
        value: cell.value,
        note: cell.note,
      })),
    )
    .execute()
}

export async function findSeal(
  db: Database,
  tenantId: number,
  returnId: string,
  version: number,
): Promise<{ seal: string; snapshot: string } | undefined> {
  return db
    .selectFrom('return_versions')
    .where('tenant_id', '=', tenantId)
    .where('return_id', '=', returnId)
    .where('version', '=', version)
    .select(['seal', 'snapshot'])
    .executeTakeFirst()
}

export async function listSealedCells(
  db: Database,
  tenantId: number,
  returnId: string,
  version: number,
): Promise<Cell[]> {
  const rows = await db
    .selectFrom('return_values')
    .where('tenant_id', '=', tenantId)
    .where('return_id', '=', returnId)
    .where('version', '=', version)
    .select(['element', 'state', 'value', 'note'])
    .orderBy('element')
    .execute()
  return rows.map((row) => ({ ...row, value: asNumber(row.value) }))
}
