import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '@hoanhap/domain/problem'
import { toPlanJson } from '@hoanhap/reader/plan-json'
import { UsageError, type Command } from '../../cli/command.ts'
import { unitOfCode, withProgramme } from '../../setup/command-line.ts'
import { explainReading } from './plan-explanation.ts'
import { MAX_PLAN_FILE_BYTES, type PlanFile } from './plan-file.ts'
import { openPlanDraft, receivePlan } from './plan-intake-service.ts'
import { summarizeReading } from './plan-summary.ts'

/** A file of the command line; a huge one is refused before it is read into memory. */
async function fileOf([path, second]: readonly string[]): Promise<PlanFile> {
  if (path === undefined) throw new UsageError('Thiếu tên tệp. A file name is missing.')
  if (second !== undefined)
    throw new UsageError(`Mỗi lần một tệp, thừa ${second}. One file at a time; ${second} is too many.`)
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory() === true)
    throw new UsageError(`${path} là thư mục, không phải tệp. ${path} is a folder, not a file.`)
  if (!found?.isFile()) throw new UsageError(`Không có tệp ${path}. There is no file ${path}.`)
  if (found.size > MAX_PLAN_FILE_BYTES) throw new Problem('file/too-large', { maxMegabytes: 20 })
  return { name: basename(path), bytes: await readFile(path) }
}

export const planReadCommand: Command = {
  name: 'plan read',
  usage: 'FILE [--json | --explain] [--language vi|en]',
  purpose: {
    vi: 'Đọc một kế hoạch (DOCX, DOC, ODT, RTF, PDF, HTML, TXT) và in số, ngày, căn cứ, chỉ tiêu, phân công; --explain nói vì sao hiểu như vậy; không lưu gì. Tên đường, tên điểm được in nguyên, chỉ trên màn hình của người chạy lệnh.',
    en: 'Reads a plan (DOCX, DOC, ODT, RTF, PDF, HTML, TXT) and prints its number, date, basis, targets and assignments; --explain says why it was so understood; keeps nothing. Names of streets and points are printed open, on your own screen only.',
  },
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        language: { type: 'string' },
      },
    })
    const language = languageOf(values.language)
    const file = await fileOf(positionals)
    // Nothing is kept, so the annex need not be asked about: it is left out, and that is said.
    const { reading, annexesDropped } = await receivePlan({ file }, true)
    if (annexesDropped > 0)
      output.err('Đã bỏ phụ lục danh sách thành viên. An annex that lists members was left out.')
    if (reading.targets.length === 0)
      output.err('Không tìm thấy chỉ tiêu nào trong văn bản. No target was found in the document.')
    const lines = values.json
      ? [JSON.stringify(toPlanJson(reading), null, 2)]
      : values.explain
        ? explainReading(reading, language)
        : summarizeReading(reading, file.name, language)
    for (const line of lines) output.out(line)
    return 0
  },
}

function languageOf(given: string | undefined): 'vi' | 'en' {
  if (given === undefined || given === 'vi' || given === 'en') return given ?? 'vi'
  throw new UsageError('--language: vi | en')
}

export const planImportCommand: Command = {
  name: 'plan import',
  usage: 'FILE --unit CODE [--drop-annex] [--demo]',
  purpose: {
    vi: 'Đưa một kế hoạch vào rà soát cho đơn vị có mã CODE; in mã của bản dự thảo.',
    en: 'Puts a plan under review for the unit with code CODE; prints the id of the draft.',
  },
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { unit: { type: 'string' }, 'drop-annex': { type: 'boolean' }, demo: { type: 'boolean' } },
    })
    if (values.unit === undefined) throw new UsageError('Thiếu --unit. --unit is missing.')
    const code = values.unit
    const file = await fileOf(positionals)
    return withProgramme({ demo: values.demo ?? false }, async (programme) => {
      const unit = unitOfCode(programme, code)
      const received = await receivePlan({ file }, values['drop-annex'])
      const plan = await programme.asPlanner(unit.tenantId, (ctx) =>
        openPlanDraft(ctx, unit.unitId, received),
      )
      output.out(plan.summary.id)
      return 0
    })
  },
}
