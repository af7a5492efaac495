import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '@hoanhap/domain/problem'
import { openSigningKey } from '@hoanhap/platform/audit/signing-key'
import { verifyAudit } from '@hoanhap/platform/audit/verify-audit'
import { backUpFolder, restoreFolder } from '@hoanhap/platform/backup/folder-backup'
import { openDatabase } from '@hoanhap/platform/database/open-database'
import { UsageError, type Command } from '../cli/command.ts'
import { configOf } from './command-line.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: '--out FOLDER [--demo]',
  purpose: {
    vi: 'Sao lưu dữ liệu (dừng dịch vụ trước) vào một thư mục trống, kèm mã kiểm tra từng tệp.',
    en: 'Copies the data (stop the service first) into an empty folder, with a checksum of every file.',
  },
  async run(args, output) {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, demo: { type: 'boolean' } },
    })
    if (values.out === undefined) throw new UsageError('Thiếu --out. --out is missing.')
    const config = configOf(values.demo ?? false)
    refuseServer(config.database.url)
    const manifest = await backUpFolder(
      'programme',
      config.dataFolder,
      join(values.out, 'programme'),
      new Date(),
    )
    output.out(
      JSON.stringify({ service: 'programme', files: manifest.files.length, takenAt: manifest.takenAt }),
    )
    return 0
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  usage: '--from FOLDER [--demo]',
  purpose: {
    vi: 'Khôi phục bản sao lưu vào thư mục dữ liệu trống, so mã kiểm tra và kiểm tra chuỗi nhật ký.',
    en: 'Restores a backup into an empty data folder, compares checksums and verifies the audit chain.',
  },
  async run(args, output) {
    const { values } = parseArgs({
      args: [...args],
      options: { from: { type: 'string' }, demo: { type: 'boolean' } },
    })
    if (values.from === undefined) throw new UsageError('Thiếu --from. --from is missing.')
    const config = configOf(values.demo ?? false)
    refuseServer(config.database.url)
    const manifest = await restoreFolder('programme', join(values.from, 'programme'), config.dataFolder)
    const database = await openDatabase(config.database)
    try {
      const key = openSigningKey(config.dataFolder)
      const verdict = await verifyAudit({ db: database.db, dataFolder: config.dataFolder, key })
      output.out(JSON.stringify({ service: 'programme', files: manifest.files.length, audit: verdict }))
      return verdict.ok ? 0 : 1
    } finally {
      await database.close()
    }
  },
}

/** A PostgreSQL server is backed up with its own tools; docs/operations.md says how. */
function refuseServer(url: string | undefined): void {
  if (url !== undefined) throw new Problem('backup/server-has-its-own-tools')
}
