import type { Bilingual } from '../words.ts'

/** Roles of the support service (product.md §4), which shares neither people nor permissions with the programme. */
export const SUPPORT_ROLES = ['worker', 'supervisor', 'provider', 'peer', 'admin', 'custodian'] as const
export type SupportRole = (typeof SUPPORT_ROLES)[number]

export const SUPPORT_ROLE_NAMES: Record<SupportRole, Bilingual> = {
  worker: { vi: 'Người làm công tác hỗ trợ', en: 'Support worker' },
  supervisor: { vi: 'Giám sát hỗ trợ', en: 'Supervisor' },
  provider: { vi: 'Cơ sở cung cấp dịch vụ', en: 'Service provider' },
  peer: { vi: 'Đồng đẳng viên', en: 'Peer worker' },
  admin: { vi: 'Quản trị', en: 'Administrator' },
  custodian: { vi: 'Người giữ khoá', en: 'Key custodian' },
}

/** Whoever enters this service passes a second factor, whatever the role (trust.md §7). */
export const SUPPORT_SECOND_FACTOR_ROLES: ReadonlySet<SupportRole> = new Set(SUPPORT_ROLES)

/**
 * Roles that can be given now. Peers sign in by pseudonym and passkey, with no name, e-mail or telephone number
 * (trust.md §3): until there are passkeys the role is known but nobody can hold it.
 *
 * @see docs/adr/0020-two-processes.md
 */
export const GRANTABLE_SUPPORT_ROLES: ReadonlySet<SupportRole> = new Set(
  SUPPORT_ROLES.filter((role) => role !== 'peer'),
)

/** Who may do what. A permission and its audit action share one spelling; everybody may see this table. */
export const SUPPORT_PERMISSION_MATRIX = {
  'account.administer': ['admin'],
  'permission.read': SUPPORT_ROLES,
} as const satisfies Record<string, readonly SupportRole[]>

export type SupportPermission = keyof typeof SUPPORT_PERMISSION_MATRIX

/** The permissions that these roles give together. */
export function supportPermissionsOf(roles: Iterable<string>): ReadonlySet<SupportPermission> {
  const held = new Set(roles)
  const all = Object.keys(SUPPORT_PERMISSION_MATRIX) as SupportPermission[]
  return new Set(
    all.filter((permission) => SUPPORT_PERMISSION_MATRIX[permission].some((role) => held.has(role))),
  )
}
