import { join } from 'node:path'
import { rescueAccount } from '@hoanhap/platform/accounts/account-service'
import { openSigningKey } from '@hoanhap/platform/audit/signing-key'
import { verifyAudit, type AuditVerdict } from '@hoanhap/platform/audit/verify-audit'
import { backUpFolder, restoreFolder } from '@hoanhap/platform/backup/folder-backup'
import type { OpenDatabase } from '@hoanhap/platform/database/database-handle'
import { Problem } from '@hoanhap/domain/problem'
import type { SupportConfig } from '../config.ts'
import { openSupport } from './open-support.ts'

/** Reads the audit from its first event, here and in the signed checkpoints. */
export const verifySupportAudit = (config: SupportConfig): Promise<AuditVerdict> =>
  withSupport(config, ({ db }) =>
    verifyAudit({ db, dataFolder: config.dataFolder, key: openSigningKey(config.dataFolder) }),
  )

/** Copies the data folder into `<into>/support`; the service must be stopped. @returns how many files */
export async function backUpSupport(config: SupportConfig, into: string, now: Date): Promise<number> {
  refuseServer(config)
  const { files } = await backUpFolder('support', config.dataFolder, join(into, 'support'), now)
  return files.length
}

/** Puts `<from>/support` into the data folder, which must be empty, and verifies the audit found there. */
export async function restoreSupport(
  config: SupportConfig,
  from: string,
): Promise<{ files: number; audit: AuditVerdict }> {
  refuseServer(config)
  const { files } = await restoreFolder('support', join(from, 'support'), config.dataFolder)
  return { files: files.length, audit: await verifySupportAudit(config) }
}

/** Brings the database to this version. */
export const migrateSupport = (config: SupportConfig): Promise<void> => withSupport(config, async () => {})

/** A link by which the account's owner sets a new password and second factor. @returns its path */
export const rescueSupportAccount = (config: SupportConfig, userName: string): Promise<string> =>
  withSupport(config, async ({ db }) => {
    const around = { db, clock: () => new Date(), audited: () => undefined }
    return `/link#${(await rescueAccount(around, userName)).token}`
  })

async function withSupport<T>(
  config: SupportConfig,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const database = await openSupport(config, 'any')
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** A PostgreSQL server is backed up with its own tools. */
function refuseServer(config: SupportConfig): void {
  if (config.database.url !== undefined) throw new Problem('backup/server-has-its-own-tools')
}
