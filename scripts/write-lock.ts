// Writes package-lock.json afresh. Purpose: the lock must be made by Node 24 (npm under Node 20 picks older versions); accept a change of it only after `rm -rf node_modules && npm ci` under Node 20.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('Cần Node 24 đứng đầu PATH để ghi tệp khoá. Put Node 24 first on PATH to write the lock.')
  process.exit(1)
}
rmSync('node_modules', { recursive: true, force: true })
rmSync('package-lock.json', { force: true })
process.exit(
  spawnSync('npm', ['install'], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1,
)
