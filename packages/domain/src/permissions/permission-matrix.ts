import type { Bilingual } from '../words.ts'

/** Roles of the programme service (product.md §4); a grant gives one role over a unit subtree or an agency. */
export const ROLES = [
  'planner',
  'reporter',
  'approver',
  'inspector',
  'focal',
  'leader',
  'auditor',
  'admin',
] as const
export type Role = (typeof ROLES)[number]

export const ROLE_NAMES: Record<Role, Bilingual> = {
  planner: { vi: 'Chuyên viên tổng hợp (tỉnh)', en: 'Planner (province)' },
  reporter: { vi: 'Người lập báo cáo', en: 'Reporter' },
  approver: { vi: 'Lãnh đạo đơn vị (duyệt)', en: 'Approver (unit leader)' },
  inspector: { vi: 'Thành viên đội kiểm tra', en: 'Inspection team member' },
  focal: { vi: 'Đầu mối sở, ngành, đoàn thể', en: 'Agency focal point' },
  leader: { vi: 'Lãnh đạo', en: 'Leadership' },
  auditor: { vi: 'Kiểm tra nhật ký', en: 'Auditor' },
  admin: { vi: 'Quản trị', en: 'Administrator' },
}

/** Roles that must use a second factor (trust.md §7). */
export const SECOND_FACTOR_ROLES: ReadonlySet<Role> = new Set(['admin', 'auditor'])

/** Who may do what. A permission and its audit action share one spelling. The table is shown to the administrator. */
export const PERMISSION_MATRIX = {
  'plan.read': ['planner', 'reporter', 'approver', 'inspector', 'focal', 'leader'],
  'plan.review': ['planner'],
  'plan.publish': ['planner'],
  'plan.amend': ['planner'],
  'target.read': ['planner', 'reporter', 'approver', 'focal', 'leader'],
  'return.read': ['planner', 'reporter', 'approver', 'leader'],
  'return.fill': ['reporter', 'planner'],
  'return.send': ['reporter', 'approver', 'planner'],
  'return.accept': ['planner'],
  'return.send-back': ['planner'],
  'report.export': ['planner', 'reporter', 'approver', 'leader'],
  'catalogue.read': ['planner', 'reporter', 'approver', 'inspector', 'focal', 'leader', 'auditor', 'admin'],
  'account.administer': ['admin'],
  'permission.read': ['admin', 'auditor'],
  'audit.read': ['auditor', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSION_MATRIX

/** The permissions that these roles give together. */
export function permissionsOf(roles: Iterable<Role>): ReadonlySet<Permission> {
  const held = new Set(roles)
  const all = Object.keys(PERMISSION_MATRIX) as Permission[]
  return new Set(all.filter((permission) => PERMISSION_MATRIX[permission].some((role) => held.has(role))))
}
