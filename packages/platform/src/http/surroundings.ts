import type { Database } from '../database/database.ts'

/** What `read` and `write` take from the application; see build-service.ts. */
export type Surroundings = {
  readonly db: Database
  readonly clock: () => Date
  /** Told after each commit how many audit lines it wrote. */
  readonly audited: (count: number) => void
}
