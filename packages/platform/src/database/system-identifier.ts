import pg from 'pg'

/**
 * The number that tells one PostgreSQL server's data from every other's; any login may ask for it.
 *
 * @param url any login of the server
 */
export async function systemIdentifierOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      'select system_identifier::text as id from pg_control_system()',
    )
    if (!rows[0]) throw new RangeError('the server did not say which it is')
    return rows[0].id
  } finally {
    await client.end()
  }
}
