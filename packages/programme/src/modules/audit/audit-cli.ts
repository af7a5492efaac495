import { parseArgs } from 'node:util'
import { openSigningKey } from '@hoanhap/platform/audit/signing-key'
import { verifyAudit } from '@hoanhap/platform/audit/verify-audit'
import { openDatabase } from '@hoanhap/platform/database/open-database'
import type { Command } from '../../cli/command.ts'
import { configOf } from '../../setup/command-line.ts'

export const auditCommand: Command = {
  name: 'audit verify',
  usage: '[--demo]',
  purpose: {
    vi: 'Kiểm tra chuỗi nhật ký: sửa, xóa, chèn, đảo thứ tự, cắt đuôi.',
    en: 'Checks the audit chain for edits, deletions, insertions, reordering and cut tails.',
  },
  async run(args, output) {
    const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean' } } })
    const config = configOf(values.demo ?? false)
    const database = await openDatabase(config.database)
    try {
      const { db } = database
      const verdict = await verifyAudit({
        db,
        dataFolder: config.dataFolder,
        key: openSigningKey(config.dataFolder),
      })
      output.out(JSON.stringify({ service: 'programme', ...verdict }))
      return verdict.ok ? 0 : 1
    } finally {
      await database.close()
    }
  },
}
