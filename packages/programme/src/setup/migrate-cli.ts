import { parseArgs } from 'node:util'
import type { Command } from '../cli/command.ts'
import { configOf } from './command-line.ts'
import { openProgramme } from './open-programme.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '[--demo]',
  purpose: {
    vi: 'Đưa cơ sở dữ liệu, đơn vị hành chính và danh mục lên phiên bản này.',
    en: 'Brings the database, the units and the catalogue to this version.',
  },
  async run(args, output) {
    const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean' } } })
    const opened = await openProgramme(configOf(values.demo ?? false).database, 'any')
    await opened.database.close()
    output.out('Xong · done')
    return 0
  },
}
