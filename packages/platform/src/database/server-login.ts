import { Problem } from '@hoanhap/domain/problem'
import type pg from 'pg'

const LOGIN = `select current_user as login, rolsuper as superuser, rolbypassrls as bypass,
    exists (select from pg_class c where c.relnamespace = 'public'::regnamespace
      and pg_has_role(c.relowner, 'USAGE')) as owner,
    to_regclass('public.migrations') is not null as migrated
  from pg_roles where rolname = current_user`

type Login = { login: string; superuser: boolean; bypass: boolean; owner: boolean; migrated: boolean }

/**
 * The application may not be able to step around row-level security.
 *
 * @throws Problem `database/unsafe-login` naming why; `database/not-migrated` before the owner's first migration
 */
export async function refuseUnsafeLogin(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<Login>(LOGIN)
  const login = rows[0]
  if (!login) throw new RangeError('the server did not say who is connected')
  const why = login.superuser ? 'superuser' : login.bypass ? 'bypassrls' : login.owner ? 'owner' : null
  if (why) throw new Problem('database/unsafe-login', { login: login.login, why })
  if (!login.migrated) throw new Problem('database/not-migrated', { login: login.login })
}
