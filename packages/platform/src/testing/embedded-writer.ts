// Run as its own process by the durability test: writes rows one by one and says each only after its commit.
import { setImmediate } from 'node:timers/promises'
import { openDatabase } from '../database/open-database.ts'

const folder = process.argv[2]
const { db } = await openDatabase({ service: 'support', folder })
for (let n = 0; ; n += 1) {
  await db
    .insertInto('installation')
    .values({ key: `row-${n}`, value: 'x'.repeat(500) })
    .execute()
  process.stdout.write(`${n}\n`)
  // As a service does between requests: lets the lock's socket answer.
  await setImmediate()
}
