import { Problem } from '@hoanhap/domain/problem'

/** Whether only programs of the same machine can reach this host. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  if (name === 'localhost' || name.endsWith('.localhost') || name === '::1') return true
  return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
}

/**
 * Why a service may not listen there, or null: beyond this machine sessions, work without network and the strict
 * cookie names all need https (trust.md §1).
 *
 * @param secure whether people reach the service over https
 */
export const whyNotHost = (host: string, secure: boolean): Problem | null =>
  secure || isLoopback(host) ? null : new Problem('system/needs-tls', { host })

type Place = { readonly host: string; readonly secure: boolean }

/**
 * Why the two services may not listen side by side, or null: a browser sends a host's cookies to all of its ports, so
 * without https each needs a name of its own. Behind a proxy the names that count are the proxy's.
 */
export function whyNotTogether(programme: Place, support: Place): Problem | null {
  const same = programme.host.toLowerCase() === support.host.toLowerCase()
  const proxied = programme.secure && support.secure
  return same && !proxied ? new Problem('service/same-host', { host: programme.host }) : null
}
