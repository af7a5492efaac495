/** What a service tells the platform about its roles; the roles and permissions themselves are the service's. */
export type ServiceRoles = {
  readonly permissions: ReadonlySet<string>
  permissionsOf(roles: readonly string[]): ReadonlySet<string>
  /** Roles that can be granted. */
  readonly roles: ReadonlySet<string>
  /** Roles that must use a second factor (trust.md §7). */
  readonly secondFactorRoles: ReadonlySet<string>
  /** The permission to invite, disable and grant. */
  readonly administer: string
}
