import { quoted, type OwnerConnection } from './owner-connection.ts'

// Ways from a SELECT to something else, found by trying (trust.md §1): settings, running text as SQL,
// large objects. Only a superuser may take them away; on a server the administrator does it once (SECURITY.md).
const FUNCTIONS = `select p.oid::regprocedure::text as signature from pg_proc p
  where p.pronamespace = 'pg_catalog'::regnamespace
    and p.prokind = 'f'
    and (p.proname in ('set_config', 'ts_stat', 'lowrite', 'loread')
      or (p.proname = 'ts_rewrite' and p.pronargs = 2)
      or p.proname ~ '^lo_|_to_xml'
      or p.proname ~ '^pg_(logical_emit_message|notify|cancel_backend|terminate_backend|reload_conf)')`

/** Takes from everybody but the owner what the application never needs. */
export async function lockDown(owner: OwnerConnection, role: string): Promise<void> {
  const [here] = await owner.rows<{ database: string; superuser: boolean; ownsDatabase: boolean }>(
    `select current_database() as database,
      (select rolsuper from pg_roles where rolname = current_user) as superuser,
      (select pg_has_role(datdba, 'USAGE') from pg_database where datname = current_database()) as "ownsDatabase"`,
  )
  if (!here) throw new RangeError('the server did not say who is connected')
  const script: string[] = []
  if (here.superuser || here.ownsDatabase)
    script.push(
      `revoke all on database ${quoted(here.database)} from public`,
      `grant connect on database ${quoted(here.database)} to ${quoted(role)}`,
    )
  if (here.superuser) script.push(...(await superuserRevocations(owner)))
  await owner.run([...script, `grant usage on schema public to ${quoted(role)}`].join(';\n'))
}

async function superuserRevocations(owner: OwnerConnection): Promise<string[]> {
  const functions = await owner.rows<{ signature: string }>(FUNCTIONS)
  return [
    'revoke update on pg_catalog.pg_settings from public',
    'revoke usage on language plpgsql, sql from public',
    'revoke create on schema public from public',
    ...functions.map(({ signature }) => `revoke execute on function ${signature} from public`),
  ]
}
