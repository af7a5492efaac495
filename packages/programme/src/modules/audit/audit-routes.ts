import { GetPermissions, ListAudit } from '@hoanhap/contract/audit/audit-schemas'
import { PERMISSION_MATRIX, ROLE_NAMES, ROLES } from '@hoanhap/domain/permissions/permission-matrix'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { read } from '../../http/programme-request.ts'
import { listAudit } from './audit-service.ts'

const PAGE = 50

export const auditRoutes: ServiceModule = async (app) => {
  app.get('/audit', { config: { may: 'audit.read' }, schema: ListAudit }, (request) =>
    read(request, (ctx) => listAudit(ctx, request.query.before, request.query.limit ?? PAGE)),
  )
  app.get('/permissions', { config: { may: 'permission.read' }, schema: GetPermissions }, async () => ({
    roles: ROLES.map((code) => ({ code, name: ROLE_NAMES[code] })),
    permissions: Object.entries(PERMISSION_MATRIX).map(([code, roles]) => ({ code, roles: [...roles] })),
  }))
}
