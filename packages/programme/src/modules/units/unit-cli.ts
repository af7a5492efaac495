import { parseArgs } from 'node:util'
import { isPlainDate, vietnamDay, vietnameseDate } from '@hoanhap/domain/plain-date'
import { unitTitle } from '@hoanhap/domain/units/unit'
import { findUnits } from '@hoanhap/domain/units/unit-search'
import { loadUnitHistory } from '@hoanhap/geo/units'
import { UsageError, type Command } from '../../cli/command.ts'

export const unitsFindCommand: Command = {
  name: 'units find',
  usage: 'TEXT [--date YYYY-MM-DD] [--json]',
  purpose: {
    vi: 'Tìm đơn vị hành chính theo tên hoặc mã, không cần dấu, kể cả tên cũ.',
    en: 'Finds administrative units by name or code, without diacritics, former names included.',
  },
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' }, json: { type: 'boolean' } },
    })
    if (positionals.length === 0) throw new UsageError('Thiếu tên hoặc mã. A name or code is missing.')
    const asked: string = values.date ?? vietnamDay(new Date())
    const date = isPlainDate(asked) ? asked : null
    if (date === null) throw new UsageError(`Không có ngày ${asked} (YYYY-MM-DD). There is no day ${asked}.`)
    const found = findUnits(await loadUnitHistory(), positionals.join(' '), { date })
    if (values.json) output.out(JSON.stringify(found))
    else
      for (const { unit, ancestors, now, current } of found) {
        const above = ancestors.filter((each) => each.level !== 'nation').map(unitTitle)
        const since = `${vietnameseDate(unit.validFrom)}–${unit.validTo === null ? '' : vietnameseDate(unit.validTo)}`
        const went = current ? '' : ` → ${now.map(unitTitle).join('; ') || '?'}`
        output.out(`${unit.code}\t${[unitTitle(unit), ...above].join(', ')}\t${since}${went}`)
      }
    if (found.length > 0) return 0
    output.err('Không tìm thấy đơn vị nào. No unit was found.')
    return 1
  },
}
