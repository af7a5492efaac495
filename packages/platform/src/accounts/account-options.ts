import type { ServiceName } from '../database/database-settings.ts'
import type { Context } from '../http/context.ts'
import type { ServiceRoles } from '../http/service-roles.ts'

/** What a service says about its accounts. */
export type AccountOptions = {
  readonly service: ServiceName
  readonly roles: ServiceRoles
  /** The name that authenticator applications show, e.g. "Hòa Nhập". */
  readonly issuer: string
  /** Whether people reach the service over https; then cookies carry the `__Host-` prefix. */
  readonly secure: boolean
  /**
   * Whether the acting administrator may give or take roles there.
   *
   * @param unitId null: over the whole administration, or a role of an agency
   */
  isWithin(ctx: Context, unitId: number | null): Promise<boolean>
  /** Whether the service's catalogue has the agency that a role is to be given for. */
  knowsAgency(code: string): boolean
}
