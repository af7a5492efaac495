import type { Database } from '../../database/programme-database.ts'
import type { OutlineRow, SetAsideRow } from '../../database/schema.ts'

/** A text as it was received and read; another one takes its place when somebody edits it. */
export type DocumentRow = {
  id: string
  fileName: string | null
  body: string
  places: { start: number; end: number }[]
  warnings: string[]
  outline: OutlineRow[]
  setAside: SetAsideRow[]
}

export async function insertDocument(
  db: Database,
  tenantId: number,
  document: DocumentRow & { planId: string; now: Date; by: string },
): Promise<void> {
  await db
    .insertInto('plan_documents')
    .values({
      tenant_id: tenantId,
      id: document.id,
      plan_id: document.planId,
      file_name: document.fileName,
      body: document.body,
      places: JSON.stringify(document.places),
      warnings: JSON.stringify(document.warnings),
      outline: JSON.stringify(document.outline),
      set_aside: JSON.stringify(document.setAside),
      received_at: document.now,
      received_by: document.by,
    })
    .execute()
}

export async function findDocument(
  db: Database,
  tenantId: number,
  documentId: string,
): Promise<DocumentRow | undefined> {
  return db
    .selectFrom('plan_documents')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', documentId)
    .select(['id', 'file_name as fileName', 'body', 'places', 'warnings', 'outline', 'set_aside as setAside'])
    .executeTakeFirst()
}
