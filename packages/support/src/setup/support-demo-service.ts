import { createAccount } from '@hoanhap/platform/accounts/account-creation'
import { hashPassword } from '@hoanhap/platform/accounts/password-hash'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import type { Surroundings } from '@hoanhap/platform/http/surroundings'
import { hasPeople, PROVIDER_TENANT } from './first-administrator-service.ts'
import { SUPPORT_DEMO_PEOPLE } from './support-demo-people.ts'

/** Fills an empty demonstration with its accounts, in one transaction; does nothing when they are there. */
export async function loadSupportDemo(around: Surroundings): Promise<void> {
  if (await hasPeople(around)) return
  const passwordHash = await hashPassword(SUPPORT_DEMO_PEOPLE[0]!.password)
  await writeAsSystem(around, PROVIDER_TENANT, async (ctx) => {
    for (const { userName, displayName, totpSecret, role } of SUPPORT_DEMO_PEOPLE) {
      const grants = [{ role, unitId: null, agencyCode: null }]
      await createAccount(ctx, { userName, displayName, passwordHash, totpSecret, grants })
    }
  })
}
