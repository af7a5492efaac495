import type { Database } from '../database/database.ts'

/** Reference rows that a test file needs, loaded by the owner once per `key` and kept for later runs. */
export type Preparation = { readonly key: string; load(ownerDb: Database): Promise<void> }
