import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Actor } from './actor.ts'

export type Receipt = { readonly digest: string; readonly answer: unknown }

/** Makes copies of the same request wait for one another until this transaction ends. */
export async function lockRequest(db: Database, actor: Actor, requestId: string): Promise<void> {
  const key = `${actor.tenantId}/${actor.accountId}/${requestId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
}

export async function findReceipt(
  db: Database,
  actor: Actor,
  requestId: string,
): Promise<Receipt | undefined> {
  return db
    .selectFrom('receipts')
    .where('tenant_id', '=', actor.tenantId)
    .where('account_id', '=', actor.accountId)
    .where('request_id', '=', requestId)
    .select(['request_digest as digest', 'answer'])
    .executeTakeFirst()
}

export async function keepReceipt(
  db: Database,
  actor: Actor,
  receipt: Receipt & { requestId: string; at: Date },
): Promise<void> {
  await db
    .insertInto('receipts')
    .values({
      tenant_id: actor.tenantId,
      account_id: actor.accountId,
      request_id: receipt.requestId,
      request_digest: receipt.digest,
      answer: JSON.stringify(receipt.answer ?? null),
      answered_at: receipt.at,
    })
    .execute()
}
