/** One role over a unit subtree or an agency; both null: the whole administration. */
export type Grant = {
  readonly role: string
  readonly unitId: number | null
  readonly agencyCode: string | null
}

/** Who acts, resolved from the session anew for every request. */
export type Actor = {
  readonly accountId: string
  /** The administration; 0 for national accounts. */
  readonly tenantId: number
  readonly userName: string
  readonly grants: readonly Grant[]
  /** What the grants allow together, by the service's own matrix. */
  readonly may: ReadonlySet<string>
  /** Whether this session passed a second factor. */
  readonly secondFactor: boolean
  readonly sessionId: string
}

/** The id that stands in records for what no person did: jobs, start, sign-in of nobody known. */
export const SYSTEM_ID = '00000000-0000-0000-0000-000000000000'

/** The actor of jobs, the command line and public routes; it may do nothing by permission. */
export const systemActor = (tenantId: number): Actor => ({
  accountId: SYSTEM_ID,
  tenantId,
  userName: '',
  grants: [],
  may: new Set(),
  secondFactor: false,
  sessionId: SYSTEM_ID,
})
