import { Problem } from '@hoanhap/domain/problem'
import type { Database } from '../database/database.ts'
import { readAsSystem, writeAsSystem } from '../http/context.ts'
import type { Surroundings } from '../http/surroundings.ts'
import { hasAccounts } from './account-queries.ts'
import { deleteSetUpLinks, findLink, insertLink, takeLink, type Link } from './link-queries.ts'
import { newToken, readTenantToken, tokenHash, withTenant } from './secret-token.ts'

const MINUTES = 15
/** Before set-up there is no administration. */
const NO_TENANT = 0

/** Whether the first administrator has been made. */
export const isSetUp = (db: Database): Promise<boolean> => hasAccounts(db)

/** Makes the one set-up link that counts, good for 15 minutes; earlier ones end. @returns its token */
export async function issueSetUpLink(around: Surroundings): Promise<string> {
  const token = newToken()
  await writeAsSystem(around, NO_TENANT, async (ctx) => {
    await deleteSetUpLinks(ctx.db)
    const endsAt = new Date(ctx.now.getTime() + MINUTES * 60_000)
    await insertLink(ctx.db, NO_TENANT, {
      tokenHash: tokenHash(token),
      purpose: 'setup',
      accountId: null,
      endsAt,
    })
    ctx.audit('installation.issue-set-up-link', 'installation/this')
  })
  return withTenant(NO_TENANT, token)
}

/** @throws Problem `account/link-invalid` unless the token is that of the set-up link that counts */
export async function checkSetUpLink(around: Surroundings, text: string): Promise<void> {
  const hash = hashOf(text)
  const link = await readAsSystem(around, NO_TENANT, (ctx) => findLink(ctx.db, NO_TENANT, hash, ctx.now))
  if (link?.purpose !== 'setup') throw new Problem('account/link-invalid')
}

/**
 * Does the set-up once: the link is used up before `work` begins, and given back if `work` refuses.
 *
 * @throws Problem `system/already-set-up`, `account/link-invalid`, or whatever `work` throws
 */
export async function withSetUpLink<T>(
  around: Surroundings,
  text: string,
  work: () => Promise<T>,
): Promise<T> {
  const hash = hashOf(text)
  if (await isSetUp(around.db)) throw new Problem('system/already-set-up')
  const link = await writeAsSystem(around, NO_TENANT, (ctx) => takeLink(ctx.db, NO_TENANT, hash, ctx.now))
  if (link?.purpose !== 'setup') throw new Problem('account/link-invalid')
  try {
    return await work()
  } catch (error) {
    await giveBack(around, hash, link)
    throw error
  }
}

const giveBack = (around: Surroundings, hash: string, link: Link) =>
  writeAsSystem(around, NO_TENANT, (ctx) => insertLink(ctx.db, NO_TENANT, { ...link, tokenHash: hash }))

function hashOf(text: string): string {
  const token = readTenantToken(text)
  if (token?.tenantId !== NO_TENANT) throw new Problem('account/link-invalid')
  return token.hash
}
