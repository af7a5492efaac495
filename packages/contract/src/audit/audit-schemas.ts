import { Type, type Static } from 'typebox'
import { BilingualShape, InstantShape } from '../shapes.ts'

export const AuditEntry = Type.Object({
  seq: Type.Integer(),
  at: InstantShape,
  /** Display name of the employee, or "hệ thống". */
  by: Type.String(),
  action: Type.String(),
  subject: Type.String(),
})
export type AuditEntry = Static<typeof AuditEntry>
export const ListAudit = {
  querystring: Type.Object({
    before: Type.Optional(Type.Integer()),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: { 200: Type.Array(AuditEntry) },
}

export const PermissionTable = Type.Object({
  roles: Type.Array(Type.Object({ code: Type.String(), name: BilingualShape })),
  permissions: Type.Array(Type.Object({ code: Type.String(), roles: Type.Array(Type.String()) })),
})
export type PermissionTable = Static<typeof PermissionTable>
export const GetPermissions = { response: { 200: PermissionTable } }
