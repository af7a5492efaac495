import { auditHash, CHAIN_START, type AuditEvent } from './audit-event.ts'

/** What is wrong at a place of a chain. */
export type AuditFinding = {
  readonly chain: number
  /** Number of the event where it shows. */
  readonly seq: number
  /**
   * `edited`: an event's content is not what was hashed. `link`: it does not name the event before (inserted,
   * deleted or reordered). `gap`: numbers are missing. `head`: the chain ends elsewhere than recorded (cut or added).
   * `checkpoint`: what was signed is not in the chain. `signature`: the checkpoint file itself was changed.
   */
  readonly what: 'edited' | 'link' | 'gap' | 'head' | 'checkpoint' | 'signature'
}

export type ChainWalk = {
  /** Looks at the next event, in order. */
  next(event: AuditEvent): void
  /** Ends the walk at the recorded head. */
  end(head: { seq: number; hash: string }): { events: number; findings: AuditFinding[] }
}

/** Walks one chain event by event; `signed` are hashes that checkpoints promised, by number. */
export function walkChain(chain: number, signed: ReadonlyMap<number, string>): ChainWalk {
  const findings: AuditFinding[] = []
  const note = (seq: number, what: AuditFinding['what']) => findings.push({ chain, seq, what })
  const missing = new Set(signed.keys())
  let last = { seq: 0, hash: CHAIN_START }
  let events = 0
  return {
    next: (event) => {
      events += 1
      if (event.seq !== last.seq + 1) note(event.seq, 'gap')
      if (event.previousHash !== last.hash) note(event.seq, 'link')
      if (auditHash(chain, event.seq, event.previousHash, event) !== event.hash) note(event.seq, 'edited')
      const promised = signed.get(event.seq)
      missing.delete(event.seq)
      if (promised !== undefined && promised !== event.hash) note(event.seq, 'checkpoint')
      last = { seq: event.seq, hash: event.hash }
    },
    end: (head) => {
      if (head.seq !== last.seq || head.hash !== last.hash) note(last.seq, 'head')
      for (const seq of missing) if (seq > 0) note(seq, 'checkpoint')
      return { events, findings }
    },
  }
}
