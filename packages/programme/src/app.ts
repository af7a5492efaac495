import {
  permissionsOf,
  PERMISSION_MATRIX,
  ROLES,
  SECOND_FACTOR_ROLES,
  type Role,
} from '@hoanhap/domain/permissions/permission-matrix'
import { buildService, type ServiceModule, type ServiceOptions } from '@hoanhap/platform/http/build-service'
import type { ServiceRoles } from '@hoanhap/platform/http/service-roles'
import type { FastifyInstance } from 'fastify'
import type { ProgrammeSurroundings } from './programme-context.ts'
import { auditRoutes } from './modules/audit/audit-routes.ts'
import { catalogueRoutes } from './modules/catalogue/catalogue-routes.ts'
import { eventRoutes } from './modules/events/event-routes.ts'
import { homeRoutes } from './modules/home/home-routes.ts'
import { periodRoutes } from './modules/periods/period-routes.ts'
import { planRoutes } from './modules/plans/plan-routes.ts'
import { reportRoutes } from './modules/reports/report-routes.ts'
import { returnRoutes } from './modules/returns/return-routes.ts'
import { targetRoutes } from './modules/targets/target-routes.ts'
import { unitRoutes } from './modules/units/unit-routes.ts'

/** The programme's roles and permissions, as the platform asks for them. */
export const PROGRAMME_ROLES: ServiceRoles = {
  permissions: new Set(Object.keys(PERMISSION_MATRIX)),
  permissionsOf: (roles) => permissionsOf(roles as readonly Role[]),
  roles: new Set(ROLES),
  secondFactorRoles: SECOND_FACTOR_ROLES,
  administer: 'account.administer',
}

/** Every noun of the programme. */
export const PROGRAMME_MODULES: readonly ServiceModule[] = [
  unitRoutes,
  periodRoutes,
  catalogueRoutes,
  planRoutes,
  targetRoutes,
  reportRoutes,
  returnRoutes,
  homeRoutes,
  auditRoutes,
  eventRoutes,
]

type ProgrammeOptions = Omit<ServiceOptions, 'modules' | 'permissions'> & {
  readonly programme: ProgrammeSurroundings
  /** Modules that only a running product has: accounts, set-up, the demonstration's helps. */
  readonly more?: readonly ServiceModule[]
}

/** Builds the programme service; it opens no port. */
export function buildProgramme({ programme, more, ...options }: ProgrammeOptions): FastifyInstance {
  const app = buildService({
    ...options,
    modules: [...PROGRAMME_MODULES, ...(more ?? [])],
    permissions: PROGRAMME_ROLES.permissions,
  })
  app.decorate('programme', programme)
  return app
}
