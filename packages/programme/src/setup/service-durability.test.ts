import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSigningKey } from '@hoanhap/platform/audit/signing-key'
import { verifyAudit } from '@hoanhap/platform/audit/verify-audit'
import { writeAsSystem } from '@hoanhap/platform/http/context'
import { expect, it } from 'vitest'
import { openProgramme } from './open-programme.ts'

const WRITER = fileURLToPath(new URL('../testing/plan-writer.ts', import.meta.url))
const ENOUGH = 25

it('a service killed while plans come in keeps every plan it answered for, whole, with its audit line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoanhap-kill-'))
  const dataFolder = join(folder, 'programme')
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  const enough = Promise.withResolvers<void>()
  writer.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
    if (said.split('\n').length > ENOUGH) enough.resolve()
  })
  writer.on('exit', () => enough.reject(new Error('the writer ended by itself')))
  try {
    await enough.promise
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    const answered = said.trim().split('\n')
    const { database } = await openProgramme({ service: 'programme', folder: dataFolder }, 'live')
    const around = { db: database.db, clock: () => new Date(), audited: () => undefined }
    const found = await writeAsSystem(around, 31, async ({ db }) => ({
      plans: await db.selectFrom('plans').select(['id', 'document_id']).execute(),
      documents: await db.selectFrom('plan_documents').select(['id', 'plan_id']).execute(),
      targets: await db.selectFrom('plan_items').where('kind', '=', 'target').select('plan_id').execute(),
      lines: (
        await db.selectFrom('audit_events').where('action', '=', 'plan.receive').select('subject').execute()
      ).map((row) => row.subject),
    }))
    const ids = found.plans.map((plan) => plan.id)
    expect(answered.filter((id) => !ids.includes(id))).toEqual([])
    // One more may have been committed before its word got out.
    expect(ids.length - answered.length).toBeOneOf([0, 1])
    for (const { id, document_id } of found.plans) {
      expect(found.documents).toContainEqual(expect.objectContaining({ id: document_id, plan_id: id }))
      expect(found.targets.filter((item) => item.plan_id === id)).toHaveLength(1)
      expect(found.lines).toContain(`plan/${id}`)
    }
    expect([found.documents.length, found.lines.length]).toEqual([ids.length, ids.length])
    // Words are kept, never the file they came in.
    expect(existsSync(join(dataFolder, 'files'))).toBe(false)
    expect(await verifyAudit({ db: database.db, dataFolder, key: openSigningKey(dataFolder) })).toMatchObject(
      { ok: true },
    )
    await database.close()
  } finally {
    writer.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
