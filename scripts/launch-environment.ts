// What each service is told of the environment. Purpose: neither ever holds the other's addresses or secrets (trust.md §1).
import type { ServiceName } from '@hoanhap/platform/database/database-settings'

export type Environment = Readonly<Record<string, string | undefined>>

/** Of the machine, not of a service. NODE_OPTIONS is left out: it could loosen the permission model. */
const OF_THE_MACHINE = ['PATH', 'TZ', 'LANG', 'LC_ALL', 'SystemRoot', 'NODE_EXTRA_CA_CERTS', 'NO_COLOR']

const NAMES = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'HOST', 'PORT', 'SECURE_ORIGIN']
const OWN: Readonly<Record<ServiceName, readonly string[]>> = {
  programme: NAMES,
  support: [
    ...NAMES.map((name) => `SUPPORT_${name}`),
    'SUPPORT_FORBIDDEN_SYSTEM_ID',
    'SUPPORT_SAME_CLUSTER_FOR_TESTS',
  ],
}

/**
 * The environment of a service's process.
 *
 * @param temporary the folder for its temporary files, inside its own data
 */
export function environmentOf(service: ServiceName, all: Environment, temporary: string): Environment {
  const names = [...OF_THE_MACHINE, ...OWN[service]]
  const given = names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]] as const]))
  return { ...Object.fromEntries(given), TMPDIR: temporary, TEMP: temporary, TMP: temporary }
}
