import { parseArgs } from 'node:util'
import { rescueAccount } from '@hoanhap/platform/accounts/account-service'
import { openDatabase } from '@hoanhap/platform/database/open-database'
import { UsageError, type Command } from '../cli/command.ts'
import { configOf } from './command-line.ts'

export const rescueCommand: Command = {
  name: 'account rescue',
  usage: 'USER_NAME [--demo]',
  purpose: {
    vi: 'Khi chỉ còn một quản trị: cấp liên kết đặt lại mật khẩu và mã xác thực (có ghi nhật ký).',
    en: 'With a single administrator: issues the link that resets password and second factor (audited).',
  },
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { demo: { type: 'boolean' } },
    })
    const [userName] = positionals
    if (userName === undefined) throw new UsageError('Thiếu tên đăng nhập. A user name is missing.')
    const database = await openDatabase(configOf(values.demo ?? false).database)
    try {
      const around = { db: database.db, clock: () => new Date(), audited: () => undefined }
      const link = await rescueAccount(around, userName)
      output.out(`/link#${link.token}`)
      return 0
    } finally {
      await database.close()
    }
  },
}
