/** What the application may do with the rows of a table; the first word of the table's comment says which. */
export const TABLE_KINDS = {
  /** Appended, never changed. */
  fact: ['SELECT', 'INSERT'],
  /** Can be rebuilt from facts. */
  projection: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  /** Drafts, sessions, jobs: free. */
  work: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  /** Destroyed to make something unreadable or unusable. */
  key: ['SELECT', 'INSERT', 'DELETE'],
  /** Deleted by the retention job's own role only. */
  expiring: ['SELECT', 'INSERT'],
  /** Loaded by the owner at start. */
  reference: ['SELECT'],
  /** The owner's own book-keeping. */
  owner: [],
} as const satisfies Record<string, readonly ('SELECT' | 'INSERT' | 'UPDATE' | 'DELETE')[]>

export type TableKind = keyof typeof TABLE_KINDS

/** The kind that a comment such as `fact: what was sent, sealed` declares, or null. */
export function tableKindOf(comment: string | null): TableKind | null {
  const word = /^(\w+): \S/.exec(comment ?? '')?.[1]
  return word !== undefined && Object.hasOwn(TABLE_KINDS, word) ? (word as TableKind) : null
}
