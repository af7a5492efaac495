import type { Role } from '@hoanhap/domain/permissions/permission-matrix'
import { demoAccounts, type DemoAccount } from '../demo/demo-accounts.ts'
import { fictionalCity } from '../demo/fictional-city.ts'
import type { ProgrammeReference } from '../programme-reference.ts'
import { provincesOf } from './set-up-service.ts'
import { DEMO_SEED } from './open-programme.ts'

/** An account of the demonstration and the administration it belongs to. */
export type DemoPerson = DemoAccount & { readonly tenantId: number }

/** Provinces whose real plans are shown, with targets and tasks only; each has one reader. */
const READERS: readonly (readonly [code: string, userName: string, displayName: string])[] = [
  ['31', 'xem-haiphong', 'Người xem kế hoạch Hải Phòng (minh hoạ)'],
  ['46', 'xem-hue', 'Người xem kế hoạch Huế (minh hoạ)'],
  ['79', 'xem-tphcm', 'Người xem kế hoạch TP. Hồ Chí Minh (minh hoạ)'],
]

/** Everyone a visitor may sign in as: the fictional city's staff, then the readers of the real plans. */
export function demoPeople(reference: ProgrammeReference, now: Date): DemoPerson[] {
  const city = fictionalCity(DEMO_SEED)
  const staff = demoAccounts(city)
  const provinces = provincesOf(reference, now)
  const reader = ([code, userName, displayName]: (typeof READERS)[number]): DemoPerson => {
    const province = provinces.find((each) => each.code === code)!
    // Reads plans, targets and the report; enters nothing: no figure may stand beside a real place's name.
    const role: Role = 'leader'
    const { tenantId, unitId } = province
    return {
      userName,
      displayName,
      role,
      tenantId,
      unitId,
      password: staff[0]!.password,
      totpSecret: null,
      agencyCode: null,
    }
  }
  return [...staff.map((account) => ({ ...account, tenantId: city.tenantId })), ...READERS.map(reader)]
}
