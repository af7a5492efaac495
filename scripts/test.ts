// Runs every test: on the embedded database, on a real PostgreSQL (in another time zone), and in the browser.
// Purpose: `npm test` needs nothing but what `npm ci` installed. Arguments go to vitest: `npm test -- packages/reader`.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from './build.ts'
import { startTestPostgres } from './test-postgres.ts'

type Counts = { passed: number; failed: number; skipped: number }
type Phase = { name: string; paths: string[]; env: Record<string, string> }

/** Tests of pure code and of embedded folders: a server changes nothing for them. */
const WITHOUT_SERVER = [
  'packages/programme/src/{demo,reference,documents,files,live,cli}/**',
  'packages/programme/src/setup/{demonstration,service-durability}*',
].flatMap((pattern) => ['--exclude', pattern])

const folder = mkdtempSync(join(tmpdir(), 'hoanhap-test-'))

/** One vitest run; its counts, and a failure counted even when vitest itself dies. */
async function runPhase(phase: Phase, extra: string[]): Promise<Counts> {
  console.log(`\n── ${phase.name} ──`)
  const output = join(folder, `${phase.name.replaceAll(/\W+/g, '-')}.json`)
  const args = [
    'run',
    ...phase.paths,
    ...extra,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ]
  const code = await new Promise<number>((resolve) => {
    const run = spawn('vitest', args, {
      stdio: 'inherit',
      env: { ...process.env, ...phase.env },
      shell: process.platform === 'win32',
    })
    run.on('close', (status) => resolve(status ?? 1))
  })
  try {
    const report = JSON.parse(readFileSync(output, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
    }
    const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1)
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const chosen = process.argv.slice(2)
await buildAll()
const results: Counts[] = []
if (chosen.length > 0) results.push(await runPhase({ name: 'chosen', paths: chosen, env: {} }, []))
else {
  results.push(
    await runPhase(
      { name: 'embedded database', paths: ['packages', 'scripts'], env: { TZ: 'Asia/Ho_Chi_Minh' } },
      [],
    ),
  )
  const postgres = await startTestPostgres()
  try {
    const services = ['packages/platform', 'packages/programme', 'packages/support']
    const env = { TEST_POSTGRES_URL: postgres.url, TZ: 'America/Los_Angeles' }
    results.push(await runPhase({ name: 'real PostgreSQL', paths: services, env }, WITHOUT_SERVER))
  } finally {
    await postgres.stop()
  }
  results.push(await runPhase({ name: 'browser', paths: ['e2e'], env: { TZ: 'Asia/Ho_Chi_Minh' } }, []))
}
rmSync(folder, { recursive: true, force: true })
const total = (pick: (counts: Counts) => number): number =>
  results.reduce((sum, counts) => sum + pick(counts), 0)
console.log(
  `\n${total((c) => c.passed)} passed, ${total((c) => c.failed)} failed, ${total((c) => c.skipped)} skipped`,
)
process.exit(total((c) => c.failed) > 0 ? 1 : 0)
