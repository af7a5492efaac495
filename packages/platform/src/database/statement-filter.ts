// What the product's own queries begin with. Roles, settings, schema and files are out of reach of an injected
// statement, because the extended protocol runs one statement at a time and its first word must stand here.
const ALLOWED = /^\s*\(*\s*(select|insert|update|delete|with|savepoint|release|rollback|set\s+transaction)\b/i

/** @throws RangeError for a statement that the application never sends: a bug or an injection, never a user's mistake */
export function refuseForeignStatement(text: string): void {
  if (!ALLOWED.test(text)) throw new RangeError('this kind of statement is not run for the application')
}
