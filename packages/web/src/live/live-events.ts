/** Events carry only what changed, never data: `{topic, version}`. */
type Reader = () => void
const readers = new Map<string, Set<Reader>>()
const POLL_MS = 20_000
const RETRY_MS = 60_000

let source: EventSource | null = null
let poll: ReturnType<typeof setInterval> | null = null
let retry: ReturnType<typeof setTimeout> | null = null
let wasOpen = false

/** The topic an event speaks of, or null if it is not one of ours. */
export function topicOf(data: string): string | null {
  try {
    const said: unknown = JSON.parse(data)
    if (typeof said !== 'object' || said === null || !('topic' in said)) return null
    return typeof said.topic === 'string' ? said.topic : null
  } catch {
    return null
  }
}

const wake = (topic: string): void => readers.get(topic)?.forEach((reader) => reader())
const wakeAll = (): void => {
  // A page that nobody looks at asks nothing; it refetches when it is looked at again.
  if (document.visibilityState === 'visible') for (const topic of readers.keys()) wake(topic)
}

function startPolling(): void {
  poll ??= setInterval(wakeAll, POLL_MS)
}
function stopPolling(): void {
  if (poll !== null) clearInterval(poll)
  poll = null
}

function connect(): void {
  if (source !== null) return
  source = new EventSource('/api/events')
  source.onmessage = (event: MessageEvent<string>) => {
    const topic = topicOf(event.data)
    if (topic !== null) wake(topic)
  }
  source.onopen = () => {
    stopPolling()
    // What happened while the line was down was not heard.
    if (wasOpen) wakeAll()
    wasOpen = true
  }
  source.onerror = () => {
    startPolling()
    if (source?.readyState !== EventSource.CLOSED) return
    // Refused (a proxy without streaming, an ended session): poll, and try the stream again later.
    source = null
    retry ??= setTimeout(() => {
      retry = null
      if (readers.size > 0) connect()
    }, RETRY_MS)
  }
}

function disconnect(): void {
  wasOpen = false
  source?.close()
  source = null
  stopPolling()
  if (retry !== null) clearTimeout(retry)
  retry = null
}

/** Calls `reader` whenever the service says that the topic changed; every 20 s where events do not arrive. */
export function followTopic(topic: string, reader: Reader): () => void {
  const known = readers.get(topic) ?? new Set()
  known.add(reader)
  readers.set(topic, known)
  connect()
  return () => {
    known.delete(reader)
    if (known.size === 0) readers.delete(topic)
    if (readers.size === 0) disconnect()
  }
}
