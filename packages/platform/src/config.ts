import type { DatabaseSettings, ServiceName } from './database/database-settings.ts'

/** What the environment says about one service; the only place that reads it. */
export type ServiceConfig = {
  readonly service: ServiceName
  /** Folder of everything the service keeps: `pg/`, `files/`, `audit/`, `keys/`. */
  readonly dataFolder: string
  readonly database: DatabaseSettings
  readonly host: string
  readonly port: number
  /** Whether people reach the service over https (a proxy's or its own): cookies get their strict name. */
  readonly secure: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const PLACES = {
  programme: { prefix: '', host: 'localhost', port: 4310 },
  // Cookies ignore ports, so the two services must differ in host (trust.md §1).
  support: { prefix: 'SUPPORT_', host: '127.0.0.1', port: 4311 },
} as const satisfies Record<ServiceName, { prefix: string; host: string; port: number }>

/**
 * Reads DATABASE_URL, DATABASE_OWNER_URL, HOST, PORT and SECURE_ORIGIN (SUPPORT_… for the support service)
 * and HOANHAP_DATA_DIR.
 *
 * @param defaultFolder where data goes when HOANHAP_DATA_DIR is not set; the service's name is added
 * @throws RangeError if PORT is not a port
 */
export function readConfig(
  service: ServiceName,
  defaultFolder: string,
  environment: Environment = process.env,
): ServiceConfig {
  const place = PLACES[service]
  const value = (name: string) => environment[place.prefix + name] || undefined
  const dataFolder = `${environment['HOANHAP_DATA_DIR'] || defaultFolder}/${service}`
  return {
    service,
    dataFolder,
    database: {
      service,
      folder: dataFolder,
      url: value('DATABASE_URL'),
      ownerUrl: value('DATABASE_OWNER_URL'),
    },
    host: value('HOST') ?? place.host,
    port: portOf(value('PORT'), place.port),
    secure: value('SECURE_ORIGIN') === '1',
  }
}

function portOf(text: string | undefined, otherwise: number): number {
  const port = Number(text ?? otherwise)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT is not a port: ${text}`)
  return port
}

/** The server that the tests use instead of the embedded database; its login must be a superuser. */
export const testPostgresUrl = (environment: Environment = process.env): string | undefined =>
  environment['TEST_POSTGRES_URL'] || undefined
