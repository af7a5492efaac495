import { AsyncLocalStorage } from 'node:async_hooks'
import { PGliteDialect, PostgresDialect, type DialectAdapter, type Driver } from 'kysely'

// The embedded database has one connection: a query on another handle inside a transaction would wait
// for itself for ever, and on a server it would write outside the transaction. Both are refused aloud.
const held = new AsyncLocalStorage<{ open: boolean }>()

/** Runs `work` inside a transaction that is already open; acquiring another connection in there throws a RangeError. */
export async function holdingConnection<T>(work: () => Promise<T>): Promise<T> {
  const hold = { open: true }
  try {
    return await held.run(hold, work)
  } finally {
    hold.open = false
  }
}

function refuseSecondHandle(): void {
  if (held.getStore()?.open)
    throw new RangeError('another database handle was used inside a transaction; use ctx.db')
}

/** Kysely's dialect for PGlite with the guard before its queue: the queue is where a second handle would hang. */
export class GuardedPGliteDialect extends PGliteDialect {
  override createAdapter(): DialectAdapter {
    // Kysely would queue before asking the driver; the driver below queues itself.
    return Object.defineProperty(super.createAdapter(), 'supportsMultipleConnections', { value: true })
  }
  override createDriver(): Driver {
    return queued(super.createDriver())
  }
}

/** Kysely's dialect for a server with the same guard. */
export class GuardedPostgresDialect extends PostgresDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    driver.acquireConnection = (options) => {
      refuseSecondHandle()
      return acquire(options)
    }
    return driver
  }
}

function queued(driver: Driver): Driver {
  let last: Promise<unknown> = Promise.resolve()
  let free = () => {}
  const acquire = driver.acquireConnection.bind(driver)
  driver.acquireConnection = async (options) => {
    refuseSecondHandle()
    const before = last
    const turn = Promise.withResolvers<void>()
    last = turn.promise
    await before
    free = turn.resolve
    return acquire(options)
  }
  driver.releaseConnection = async () => free()
  return driver
}
