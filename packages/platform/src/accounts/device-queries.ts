import type { Database } from '../database/database.ts'

type Device = { tenantId: number; accountId: string; deviceHash: string }

export async function isKnownDevice(db: Database, device: Device): Promise<boolean> {
  const row = await db
    .selectFrom('known_devices')
    .where('tenant_id', '=', device.tenantId)
    .where('account_id', '=', device.accountId)
    .where('device_hash', '=', device.deviceHash)
    .select('enrolled_at')
    .executeTakeFirst()
  return row !== undefined
}

export async function rememberDevice(db: Database, device: Device, now: Date): Promise<void> {
  await db
    .insertInto('known_devices')
    .values({
      tenant_id: device.tenantId,
      account_id: device.accountId,
      device_hash: device.deviceHash,
      enrolled_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function forgetDevices(db: Database, tenantId: number, accountId: string): Promise<void> {
  await db
    .deleteFrom('known_devices')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .execute()
}
