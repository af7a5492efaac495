import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { UsageError, type Command } from '../../cli/command.ts'
import { renderReport } from '../../documents/report-file.ts'
import { withAskedPlan } from '../../setup/asked-plan.ts'
import { draftReport } from './report-service.ts'

export const reportCommand: Command = {
  name: 'report',
  usage: '[--plan ID --unit CODE --period P] --out FILE.docx',
  purpose: {
    vi: 'Lập dự thảo báo cáo DOCX; không nêu kế hoạch, đơn vị, kỳ thì dùng dữ liệu minh hoạ trong một thư mục tạm.',
    en: 'Drafts the report as DOCX; without plan, unit and period it uses illustrative data in a temporary folder.',
  },
  async run(args, output) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string' },
        unit: { type: 'string' },
        period: { type: 'string' },
        out: { type: 'string' },
      },
    })
    const path = values.out
    if (path === undefined) throw new UsageError('Thiếu --out. --out is missing.')
    const model = await withAskedPlan(values, output, async (ctx, asked) => {
      const { model } = await draftReport(ctx, asked.planId, asked.query)
      ctx.record('report.export', asked.planId, { period: model.period })
      return model
    })
    const bytes = await renderReport(model)
    await writeFile(path, bytes)
    output.out(`${path} (${bytes.length} bytes)`)
    return 0
  },
}
