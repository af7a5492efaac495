// Which files each service may touch, as flags of Node's permission model. Purpose: a service reads its code and its own data, writes its own data, and starts no other program.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ServiceName } from '@hoanhap/platform/database/database-settings'
import type { Environment } from './launch-environment.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Listed one by one: the data of both services lies inside the checkout, so the checkout as a whole is out of bounds. */
const CODE: Readonly<Record<ServiceName, readonly string[]>> = {
  programme: [
    ...['programme', 'platform', 'domain', 'contract', 'reader', 'geo'].map((name) => `packages/${name}`),
    'packages/web/dist/programme',
    'database/programme',
    'reference',
    'REFUSALS.md',
  ],
  support: [
    ...['support', 'platform', 'domain', 'contract'].map((name) => `packages/${name}`),
    'packages/web/dist/support',
    'database/support',
  ],
}
const OF_BOTH = ['node_modules', 'package.json']

/** Files with certificates that a database address names. */
const CERTIFICATES = ['sslrootcert', 'sslcert', 'sslkey']

/**
 * The flags for `node`.
 *
 * @param dataFolder the service's own, existing, without symbolic links: a folder that is not there counts as a file
 */
export function permissionFlags(
  service: ServiceName,
  dataFolder: string,
  environment: Environment,
): string[] {
  const code = [...CODE[service], ...OF_BOTH].map((path) => join(ROOT, path))
  const readable = [...code, ...certificatesOf(service, environment), dataFolder]
  return [
    '--permission',
    // Argon2 is a native addon; it and Node are the code we trust. Workers, WASI and other programs stay off.
    '--allow-addons',
    '--disable-warning=SecurityWarning',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--allow-fs-write=${dataFolder}`,
  ]
}

function certificatesOf(service: ServiceName, environment: Environment): string[] {
  const prefix = service === 'support' ? 'SUPPORT_' : ''
  return ['DATABASE_URL', 'DATABASE_OWNER_URL'].flatMap((name) => {
    const address = environment[prefix + name]
    if (address === undefined || !URL.canParse(address)) return []
    const query = new URL(address).searchParams
    return CERTIFICATES.map((key) => query.get(key)).filter((path) => path !== null)
  })
}
