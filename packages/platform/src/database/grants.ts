import { quoted, type OwnerConnection } from './owner-connection.ts'
import { TABLE_KINDS, tableKindOf } from './table-kinds.ts'

type TableRow = { name: string; relkind: string; comment: string | null; tenanted: boolean }

const TABLES = `select c.relname as name, c.relkind::text as relkind, obj_description(c.oid, 'pg_class') as comment,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as tenanted
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and not c.relispartition
  order by c.relname`

/**
 * Gives the application's role exactly what each table's kind allows and takes everything else away;
 * closes every table with a tenant_id to other administrations, its owner included.
 *
 * @throws RangeError if a table's comment does not begin with a kind: the migration's mistake
 */
export async function grantByKind(owner: OwnerConnection, role: string): Promise<void> {
  const tables = await owner.rows<TableRow>(TABLES)
  const script = tables.flatMap((table) => [...grantsOf(table, quoted(role)), ...isolationOf(table)])
  await owner.run([...script, ...(await functionGrants(owner, quoted(role)))].join(';\n'))
}

function grantsOf(table: TableRow, role: string): string[] {
  const name = `public.${quoted(table.name)}`
  const allowed: readonly string[] = table.relkind === 'v' ? ['SELECT'] : allowedOn(table)
  const revoked = `revoke all on ${name} from public, ${role}`
  return allowed.length === 0 ? [revoked] : [revoked, `grant ${allowed.join(', ')} on ${name} to ${role}`]
}

function allowedOn(table: TableRow): readonly string[] {
  const kind = tableKindOf(table.comment)
  if (!kind) throw new RangeError(`table ${table.name} does not say its kind in its comment`)
  return TABLE_KINDS[kind]
}

function isolationOf(table: TableRow): string[] {
  if (!table.tenanted || table.relkind === 'v') return []
  const name = `public.${quoted(table.name)}`
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `drop policy if exists own_tenant on ${name}`,
    `create policy own_tenant on ${name} using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())`,
  ]
}

async function functionGrants(owner: OwnerConnection, role: string): Promise<string[]> {
  const functions = await owner.rows<{ signature: string }>(
    `select oid::regprocedure::text as signature from pg_proc
     where pronamespace = 'public'::regnamespace and prokind = 'f' order by 1`,
  )
  return functions.flatMap(({ signature }) => [
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to ${role}`,
  ])
}
