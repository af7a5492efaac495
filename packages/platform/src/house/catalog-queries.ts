import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

export type TableFacts = {
  name: string
  comment: string | null
  tenanted: boolean
  rowSecurity: boolean
  forced: boolean
  policies: string[]
  privileges: string[]
}

/** What the database itself says about every table of ours. */
export const listTables = async (db: Database): Promise<TableFacts[]> =>
  (
    await sql<TableFacts>`
      select c.relname as name, obj_description(c.oid, 'pg_class') as comment,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as tenanted,
        c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as forced,
        array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies,
        array(select privilege from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
          where has_table_privilege(c.oid, privilege)) as privileges
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(
      db,
    )
  ).rows

export type KeyFacts = {
  table: string
  name: string
  kind: 'primary' | 'unique' | 'foreign'
  columns: string[]
  tenanted: boolean
  targetTenanted: boolean
}

/** Primary, unique and foreign keys with their columns in order; unique indexes without a constraint too. */
export const listKeys = async (db: Database): Promise<KeyFacts[]> =>
  (
    await sql<KeyFacts>`
      with tenanted as (select attrelid from pg_attribute where attname = 'tenant_id')
      select c.conrelid::regclass::text as table, c.conname as name,
        'foreign' as kind,
        array(select a.attname::text from unnest(c.conkey) with ordinality k(num, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num order by k.place) as columns,
        c.conrelid in (select attrelid from tenanted) as tenanted,
        c.confrelid in (select attrelid from tenanted) as "targetTenanted"
      from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      union all
      select i.indrelid::regclass::text, i.indexrelid::regclass::text,
        case when i.indisprimary then 'primary' else 'unique' end,
        array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k(num, place)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num order by k.place),
        i.indrelid in (select attrelid from tenanted), false
      from pg_index i join pg_class c on c.oid = i.indrelid
      where i.indisunique and c.relnamespace = 'public'::regnamespace
      order by 1, 2`.execute(db)
  ).rows

/** The columns of every index in order. */
export const listIndexes = async (db: Database): Promise<{ table: string; columns: string[] }[]> =>
  (
    await sql<{ table: string; columns: string[] }>`
      select i.indrelid::regclass::text as table,
        array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k(num, place)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num order by k.place) as columns
      from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace and i.indpred is null`.execute(db)
  ).rows

/** Every column of every table as `table.column`. */
export const listColumns = async (db: Database): Promise<{ table: string; column: string }[]> =>
  (
    await sql<{ table: string; column: string }>`
      select c.relname as table, a.attname as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      order by 1, 2`.execute(db)
  ).rows

/** What could step around the rights of the application: definer functions, owner's views, triggers, sequences. */
export const listLoopholes = async (db: Database): Promise<string[]> =>
  (
    await sql<{ found: string }>`
      select 'definer ' || p.proname as found from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosecdef
      union all
      select 'view ' || c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
        and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
      union all
      select 'sequence ' || c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
      union all
      select 'trigger ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
      order by 1`.execute(db)
  ).rows.map((row) => row.found)
