import './schema.ts'

export type { Database } from '@hoanhap/platform/database/database'
