import { GetPermissions } from '@hoanhap/contract/audit/audit-schemas'
import {
  SUPPORT_PERMISSION_MATRIX,
  SUPPORT_ROLE_NAMES,
  SUPPORT_ROLES,
} from '@hoanhap/domain/permissions/support-permission-matrix'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'

/** Who may do what here, for everybody who works here. */
export const supportPermissionRoutes: ServiceModule = async (app) => {
  app.get('/permissions', { config: { may: 'permission.read' }, schema: GetPermissions }, async () => ({
    roles: SUPPORT_ROLES.map((code) => ({ code, name: SUPPORT_ROLE_NAMES[code] })),
    permissions: Object.entries(SUPPORT_PERMISSION_MATRIX).map(([code, roles]) => ({
      code,
      roles: [...roles],
    })),
  }))
}
