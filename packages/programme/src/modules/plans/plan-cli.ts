import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '@hoanhap/domain/problem'
import { toPlanJson } from '@hoanhap/reader/plan-json'
import { UsageError, type Command } from '../../cli/command.ts'
import { unitOfCode, withProgramme } from '../../setup/command-line.ts'
import { MAX_PLAN_FILE_BYTES, type PlanFile } from './plan-file.ts'
import { openPlanDraft, receivePlan } from './plan-intake-service.ts'

/** A file of the command line; a huge one is refused before it is read into memory. */
async function fileOf(path: string | undefined): Promise<PlanFile> {
  if (path === undefined) throw new UsageError('Thiếu tên tệp. A file name is missing.')
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new UsageError(`Không có tệp ${path}. There is no file ${path}.`)
  if (found.size > MAX_PLAN_FILE_BYTES) throw new Problem('file/too-large', { maxMegabytes: 20 })
  return { name: basename(path), bytes: await readFile(path) }
}

export const planReadCommand: Command = {
  name: 'plan read',
  usage: 'FILE [--json]',
  purpose: {
    vi: 'Đọc một kế hoạch (DOCX, TXT) và in số, ngày, căn cứ, chỉ tiêu, phân công; không lưu gì.',
    en: 'Reads a plan (DOCX, TXT) and prints its number, date, basis, targets and assignments; keeps nothing.',
  },
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const file = await fileOf(positionals[0])
    const { reading } = await receivePlan({ file })
    const json = toPlanJson(reading)
    if (json.targets.length === 0)
      output.err('Không tìm thấy chỉ tiêu nào trong văn bản. No target was found in the document.')
    if (values.json) {
      output.out(JSON.stringify(json, null, 2))
      return 0
    }
    const { document, period } = json
    output.out([document.number, document.title].filter((part) => part !== null).join(' · ') || file.name)
    output.out(
      `${document.issuer ?? '–'} · ${document.issuedOn ?? '–'} · ${period ? `${period.from}–${period.to}` : '–'}`,
    )
    for (const target of json.targets) {
      const value = target.valueTo === null ? `${target.value}` : `${target.value}–${target.valueTo}`
      output.out(
        `${target.operator} ${value} ${target.unit}${target.deadline === null ? '' : ` (${target.deadline})`}: ${target.text}`,
      )
    }
    output.out(
      `${json.targets.length} chỉ tiêu, ${json.assignments.length} phân công · ${json.targets.length} targets, ${json.assignments.length} assignments`,
    )
    return 0
  },
}

export const planImportCommand: Command = {
  name: 'plan import',
  usage: 'FILE --unit CODE [--demo]',
  purpose: {
    vi: 'Đưa một kế hoạch vào rà soát cho đơn vị có mã CODE; in mã của bản dự thảo.',
    en: 'Puts a plan under review for the unit with code CODE; prints the id of the draft.',
  },
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { unit: { type: 'string' }, demo: { type: 'boolean' } },
    })
    if (values.unit === undefined) throw new UsageError('Thiếu --unit. --unit is missing.')
    const code = values.unit
    const file = await fileOf(positionals[0])
    return withProgramme({ demo: values.demo ?? false }, async (programme) => {
      const unit = unitOfCode(programme, code)
      const received = await receivePlan({ file })
      const plan = await programme.asPlanner(unit.tenantId, (ctx) =>
        openPlanDraft(ctx, unit.unitId, received),
      )
      output.out(plan.summary.id)
      return 0
    })
  },
}
