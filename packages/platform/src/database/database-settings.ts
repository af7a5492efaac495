/** Which of the two databases; each has its own migrations, login and folder. */
export type ServiceName = 'programme' | 'support'

/** Where a service keeps its data: a folder (embedded PostgreSQL) or a server. */
export type DatabaseSettings = {
  readonly service: ServiceName
  /** Folder of the embedded database; ignored when `url` is set. Absent: in memory. */
  readonly folder?: string | undefined
  /** The application's login on a PostgreSQL server. */
  readonly url?: string | undefined
  /** The owner's login: migrates and loads reference data, nothing else. */
  readonly ownerUrl?: string | undefined
}

/** The role that the embedded database runs the application under. */
export const EMBEDDED_ROLE = 'hoanhap_app'
