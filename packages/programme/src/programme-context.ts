import type { PlainDate } from '@hoanhap/domain/plain-date'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import type { AuditDetails } from '@hoanhap/platform/audit/audit-event'
import type { Context as PlatformContext } from '@hoanhap/platform/http/context'
import type { FileStore } from './files/file-store.ts'
import { newUuid } from './ids.ts'
import type { LiveHub, LiveTopic } from './live/live-hub.ts'
import type { ProgrammeReference } from './programme-reference.ts'

/** What every request of the programme shares. */
export type ProgrammeSurroundings = {
  readonly reference: ProgrammeReference
  readonly files: FileStore
  readonly live: LiveHub
  readonly version: string
}

/** All that a service of the programme may know of the outside world. */
export type Context = PlatformContext & {
  readonly reference: ProgrammeReference
  /** The day it is in Viet Nam. */
  readonly today: PlainDate
  newId(): string
  /** Notes an act on one thing; the subject is the action's noun and the id. */
  record(action: string, id: string, details?: AuditDetails): void
  /** Tells open screens after the commit; nothing is told when the request is rolled back. */
  announce(topic: LiveTopic): void
}

/** The platform's context with what the programme adds; `announced` collects what to tell after the commit. */
export const programmeContext = (
  ctx: PlatformContext,
  around: ProgrammeSurroundings,
  announced: Set<LiveTopic>,
): Context => ({
  ...ctx,
  reference: around.reference,
  today: vietnamDay(ctx.now),
  newId: () => newUuid(ctx.now),
  record: (action, id, details) => ctx.audit(action, `${action.split('.')[0]}/${id}`, details),
  announce: (topic) => void announced.add(topic),
})
