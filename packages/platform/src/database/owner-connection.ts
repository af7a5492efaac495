/** One connection of the owner, for what Kysely does not do: scripts of several statements. */
export type OwnerConnection = {
  /** Runs a script of several statements as the server takes it. */
  run(script: string): Promise<void>
  rows<Row>(statement: string, values?: readonly unknown[]): Promise<Row[]>
}

/** `"name"`, with quotes inside doubled. */
export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`

/** Runs `work` between begin and commit. */
export async function inOwnerTransaction<T>(owner: OwnerConnection, work: () => Promise<T>): Promise<T> {
  await owner.run('begin')
  try {
    const result = await work()
    await owner.run('commit')
    return result
  } catch (error) {
    await owner.run('rollback')
    throw error
  }
}
