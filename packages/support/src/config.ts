import { readConfig, type ServiceConfig } from '@hoanhap/platform/config'

/** What the environment says about the support service. */
export type SupportConfig = ServiceConfig & {
  /** System identifier of the programme's PostgreSQL server; `none`: it has none; null: nobody said. */
  readonly forbiddenSystemId: string | null
  /** For tests that have one server only. */
  readonly sameClusterForTests: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads SUPPORT_…; of the programme it is told one number, and no address, name or secret. */
export const readSupportConfig = (folder: string, environment: Environment = process.env): SupportConfig => ({
  ...readConfig('support', folder, environment),
  forbiddenSystemId: environment['SUPPORT_FORBIDDEN_SYSTEM_ID'] || null,
  sameClusterForTests: environment['SUPPORT_SAME_CLUSTER_FOR_TESTS'] === '1',
})
