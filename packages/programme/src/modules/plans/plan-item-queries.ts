import { Problem } from '@hoanhap/domain/problem'
import type { Database } from '../../database/programme-database.ts'
import type { ItemKindRow, ItemStateRow, MadeFromRow } from '../../database/schema.ts'

export type ItemRow = {
  id: string
  position: number
  kind: ItemKindRow
  state: ItemStateRow
  itemVersion: number
  start: number | null
  end: number | null
  confidence: number
  why: string[]
  /** What was merged or split into it; empty for what the reader found and what a person added. */
  madeFrom: MadeFromRow[]
  fields: Record<string, unknown>
}

const toRow = <T extends { confidence: string }>(row: T): Omit<T, 'confidence'> & { confidence: number } => ({
  ...row,
  confidence: Number(row.confidence),
})

const ITEM_COLUMNS = [
  'id',
  'position',
  'kind',
  'state',
  'item_version as itemVersion',
  'span_start as start',
  'span_end as end',
  'confidence',
  'why',
  'made_from as madeFrom',
  'fields',
] as const

export async function listItems(db: Database, tenantId: number, planId: string): Promise<ItemRow[]> {
  const rows = await db
    .selectFrom('plan_items')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .select(ITEM_COLUMNS)
    .orderBy('position')
    .orderBy('span_start')
    .orderBy('id')
    .execute()
  return rows.map(toRow)
}

/** Counts for the list of plans: what is kept, and what nobody has looked at. */
export async function countItems(
  db: Database,
  tenantId: number,
  planIds: readonly string[],
): Promise<{ planId: string; kind: ItemKindRow; state: ItemStateRow; n: number }[]> {
  if (planIds.length === 0) return []
  const rows = await db
    .selectFrom('plan_items')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', 'in', planIds)
    .groupBy(['plan_id', 'kind', 'state'])
    .select((eb) => ['plan_id as planId', 'kind', 'state', eb.fn.countAll<string>().as('n')])
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** No plan that people review holds more; a text of figures alone would. */
export const MAX_ITEMS = 2000
/** Far below the 65,535 values that one statement of PostgreSQL can bind. */
const ITEMS_PER_STATEMENT = 500

/** @throws Problem `plan/too-many-items` */
export async function insertItems(
  db: Database,
  tenantId: number,
  planId: string,
  items: readonly ItemRow[],
): Promise<void> {
  if (items.length > MAX_ITEMS)
    throw new Problem('plan/too-many-items', { found: items.length, most: MAX_ITEMS })
  for (let first = 0; first < items.length; first += ITEMS_PER_STATEMENT) {
    const rows = items
      .slice(first, first + ITEMS_PER_STATEMENT)
      .map((item) => storedItem(tenantId, planId, item))
    await db.insertInto('plan_items').values(rows).execute()
  }
}

const storedItem = (tenantId: number, planId: string, item: ItemRow) => ({
  tenant_id: tenantId,
  id: item.id,
  plan_id: planId,
  position: item.position,
  kind: item.kind,
  state: item.state,
  item_version: item.itemVersion,
  span_start: item.start,
  span_end: item.end,
  confidence: item.confidence,
  why: JSON.stringify(item.why),
  made_from: JSON.stringify(item.madeFrom),
  fields: JSON.stringify(item.fields),
})

export async function findItem(
  db: Database,
  tenantId: number,
  planId: string,
  itemId: string,
): Promise<ItemRow | undefined> {
  const row = await db
    .selectFrom('plan_items')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('id', '=', itemId)
    .select(ITEM_COLUMNS)
    .forUpdate()
    .executeTakeFirst()
  return row && toRow(row)
}

/** Everything of an item that a review can change. */
export async function saveItem(db: Database, tenantId: number, item: ItemRow): Promise<void> {
  await db
    .updateTable('plan_items')
    .set({
      position: item.position,
      state: item.state,
      item_version: item.itemVersion,
      span_start: item.start,
      span_end: item.end,
      confidence: item.confidence,
      why: JSON.stringify(item.why),
      fields: JSON.stringify(item.fields),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', item.id)
    .execute()
}

/** Accepts every untouched item (of the kind, unless null) at or above the confidence. @returns how many */
export async function acceptItemsAbove(
  db: Database,
  tenantId: number,
  planId: string,
  confidence: number,
  kind: ItemKindRow | null,
): Promise<number> {
  const result = await db
    .updateTable('plan_items')
    .set((eb) => ({ state: 'accepted', item_version: eb('item_version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('state', '=', 'proposed')
    .where('confidence', '>=', String(confidence))
    .$if(kind !== null, (q) => q.where('kind', '=', kind!))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function deleteItems(db: Database, tenantId: number, planId: string): Promise<void> {
  await db.deleteFrom('plan_items').where('tenant_id', '=', tenantId).where('plan_id', '=', planId).execute()
}

export async function deleteItemsById(
  db: Database,
  tenantId: number,
  planId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('plan_items')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('id', 'in', ids)
    .execute()
}
