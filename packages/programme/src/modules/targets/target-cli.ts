import { parseArgs } from 'node:util'
import { TARGET_STATUS_NAMES, TARGET_STATUS_SIGNS } from '@hoanhap/domain/targets/target-status'
import type { TargetStatus } from '@hoanhap/domain/targets/target'
import type { Command } from '../../cli/command.ts'
import { withAskedPlan } from '../../setup/asked-plan.ts'
import { getTargetBoard } from './target-service.ts'

export const targetsCommand: Command = {
  name: 'targets',
  usage: '[--plan ID --unit CODE --period P] [--json]',
  purpose: {
    vi: 'In các chỉ tiêu của một kế hoạch với tình trạng và số liệu; không nêu thì dùng dữ liệu minh hoạ tạm.',
    en: 'Prints the targets of a plan with status and figures; without arguments, of temporary illustrative data.',
  },
  async run(args, output) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string' },
        unit: { type: 'string' },
        period: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const board = await withAskedPlan(values, output, (ctx, asked) =>
      getTargetBoard(ctx, asked.planId, asked.query),
    )
    if (values.json) {
      output.out(JSON.stringify(board, null, 2))
      return 0
    }
    const { reported, owing } = board.completeness
    output.out(
      `${board.unit.fullName} · ${board.period.name.vi} · theo báo cáo của ${reported}/${owing} đơn vị cấp xã`,
    )
    if (board.unit.fictional) output.out('dữ liệu minh hoạ · illustrative data')
    for (const row of board.targets) {
      const status = row.assessment.status as TargetStatus
      const value = row.assessment.value === null ? '–' : Math.round(row.assessment.value * 10) / 10
      output.out(
        `${TARGET_STATUS_SIGNS[status]} ${TARGET_STATUS_NAMES[status].vi}\t${value} / ${row.value} ${row.unit}\t${row.text}`,
      )
    }
    return 0
  },
}
