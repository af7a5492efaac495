import {
  GRANTABLE_SUPPORT_ROLES,
  SUPPORT_PERMISSION_MATRIX,
  SUPPORT_SECOND_FACTOR_ROLES,
  supportPermissionsOf,
} from '@hoanhap/domain/permissions/support-permission-matrix'
import { accountModule } from '@hoanhap/platform/accounts/account-module'
import type { AccountOptions } from '@hoanhap/platform/accounts/account-options'
import { sessionActors } from '@hoanhap/platform/accounts/session-actors'
import { buildService, type ServiceOptions } from '@hoanhap/platform/http/build-service'
import type { ServiceRoles } from '@hoanhap/platform/http/service-roles'
import type { FastifyInstance } from 'fastify'
import { supportDemonstrationRoutes } from './modules/demonstration/support-demonstration-routes.ts'
import { supportInstallationRoutes } from './modules/installation/support-installation-routes.ts'
import { supportPermissionRoutes } from './modules/permissions/support-permission-routes.ts'

/** The support service's roles and permissions, as the platform asks for them. */
const ROLES: ServiceRoles = {
  permissions: new Set(Object.keys(SUPPORT_PERMISSION_MATRIX)),
  permissionsOf: supportPermissionsOf,
  roles: GRANTABLE_SUPPORT_ROLES,
  secondFactorRoles: SUPPORT_SECOND_FACTOR_ROLES,
  administer: 'account.administer',
}

/** Its accounts: one installation is one provider, so every role is over the whole of it. */
const accountOptions = (secure: boolean): AccountOptions => ({
  service: 'support',
  roles: ROLES,
  // Stands in the authenticator application on a person's own phone: says nothing of what it opens.
  issuer: 'Sổ tay',
  secure,
  isWithin: async (_ctx, unitId) => unitId === null,
  knowsAgency: () => false,
})

type SupportOptions = Omit<ServiceOptions, 'modules' | 'permissions' | 'actorOf'> & {
  readonly version: string
}

/** Builds the support service; it opens no port. */
export function buildSupport({ version, ...options }: SupportOptions): FastifyInstance {
  const accounts = accountOptions(options.secure ?? false)
  return buildService({
    ...options,
    permissions: ROLES.permissions,
    actorOf: sessionActors(accounts),
    modules: [
      accountModule(accounts),
      supportInstallationRoutes(version),
      supportPermissionRoutes,
      supportDemonstrationRoutes,
    ],
  })
}
