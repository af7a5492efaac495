import type { Database } from '../database/database.ts'
import { findMark, insertMark, upsertMark } from './installation-queries.ts'

/** Whether the database was made for demonstration; `serve` refuses such a one. */
export const isDemo = async (db: Database): Promise<boolean> => (await findMark(db, 'demo')) !== null

/** Marks the database as a demonstration, for good; the owner alone may. */
export const markDemo = (ownerDb: Database): Promise<void> => insertMark(ownerDb, 'demo', 'yes')

/** Keeps the public half of the signing key beside the rows it vouches for; the owner alone may, once. */
export const markSigningKey = (ownerDb: Database, publicKey: string): Promise<void> =>
  insertMark(ownerDb, 'signing-public-key', publicKey)

/** The public key this database was first opened with, or null before that. */
export const findSigningKey = (db: Database): Promise<string | null> => findMark(db, 'signing-public-key')

/** A fact about the installation, or null while nobody has noted it. */
export const findNote = (db: Database, key: string): Promise<string | null> => findMark(db, key)

/** Notes a fact about the installation once and for all; a second note of the same key changes nothing. */
export const noteOnce = (db: Database, key: string, value: string): Promise<void> =>
  insertMark(db, key, value)

/** Notes what reference data the database holds, e.g. a digest of files; the owner alone may. */
export const noteLatest = (ownerDb: Database, key: string, value: string): Promise<void> =>
  upsertMark(ownerDb, key, value)
