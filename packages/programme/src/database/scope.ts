import { sql, type Expression, type SqlBool } from 'kysely'

/**
 * Whether a unit lies, or ever lay, within one of `unitIds`. Ever, not today: a commune's figures of 2024 stay
 * visible to the province it belonged to then and belongs to now. Another administration's rows are kept out by
 * tenant_id and row-level security before this is asked.
 *
 * @param unitColumn e.g. `returns.unit_id`
 */
export function withinUnits(unitColumn: string, unitIds: readonly number[]): Expression<SqlBool> {
  return sql<boolean>`exists (
    select from unit_closure scope
    where scope.descendant_id = ${sql.ref(unitColumn)} and scope.ancestor_id = any(${[...unitIds]}::int[]))`
}

/** Whether a unit lies within, or is above, one of `unitIds`: a commune reads the plans of its province. */
export function withinOrAboveUnits(unitColumn: string, unitIds: readonly number[]): Expression<SqlBool> {
  return sql<boolean>`exists (
    select from unit_closure scope
    where (scope.descendant_id = ${sql.ref(unitColumn)} and scope.ancestor_id = any(${[...unitIds]}::int[]))
       or (scope.ancestor_id = ${sql.ref(unitColumn)} and scope.descendant_id = any(${[...unitIds]}::int[])))`
}
