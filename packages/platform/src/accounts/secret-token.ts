import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a cookie or a link; only the hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token: with 256 random bits no salt or slowness is needed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** `<tenant>.<token>`: row-level security needs the administration before any row can be found. */
export const withTenant = (tenantId: number, token: string): string => `${tenantId}.${token}`

/** The parts of `<tenant>.<token>`, or null if it is nothing of ours. */
export function readTenantToken(text: string): { tenantId: number; hash: string } | null {
  const match = /^(\d{1,5})\.([\w-]{43})$/.exec(text)
  const tenantId = Number(match?.[1])
  return match && tenantId <= 32_767 ? { tenantId, hash: tokenHash(match[2]!) } : null
}
