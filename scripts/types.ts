// Type-checks every workspace and the root (scripts, browser journeys, benches, tests). Purpose: one command for CI and people.
import { spawnSync } from 'node:child_process'

const projects = ['domain', 'reader', 'contract', 'platform', 'geo', 'programme', 'support', 'web'].map(
  (name) => `packages/${name}`,
)
let failed = false
for (const project of [...projects, '.']) {
  const run = spawnSync('tsc', ['-p', project], { stdio: 'inherit', shell: process.platform === 'win32' })
  failed ||= run.status !== 0
}
process.exit(failed ? 1 : 0)
