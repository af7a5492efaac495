import { promiseHooks } from 'node:v8'

/** How many promises go on between two looks at the clock, which takes a microsecond. */
const LOOK_EVERY = 64

const usedMilliseconds = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The work was stopped because it took more time than it may. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/**
 * The outcome of some work that goes from promise to promise without ever letting a timer run, as pdf.js does within
 * a page. The clock is looked at between its promises; it counts what this thread worked, not what it waited.
 *
 * @param stop called once when the time is over; the work may then stay unsettled for ever
 * @throws OutOfTime
 */
export async function withinCpuTime<T>(
  milliseconds: number,
  work: () => Promise<T>,
  stop: () => void,
): Promise<T> {
  const ends = usedMilliseconds() + milliseconds
  const over = Promise.withResolvers<never>()
  let promises = 0
  let isOver = false
  const unhook = promiseHooks.onBefore(() => {
    if (isOver || ++promises % LOOK_EVERY !== 0 || usedMilliseconds() < ends) return
    isOver = true
    over.reject(new OutOfTime())
    stop()
  }) as () => void
  try {
    return await Promise.race([work(), over.promise])
  } finally {
    unhook()
  }
}
