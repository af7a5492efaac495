import { findAgencies } from './agency-mentions.ts'
import type { AssignmentDraft } from './assignment-clauses.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { AssignmentRole } from './plan-reading.ts'
import { lowerVietnamese } from './spelling.ts'
import { findTables, type TextTable } from './text-tables.ts'

const ROLE_HEADS: readonly (readonly [AssignmentRole, RegExp])[] = [
  ['lead', /chủ trì|chịu trách nhiệm/u],
  ['coordinate', /phối hợp/u],
  ['perform', /(?:cơ quan|đơn vị)(?: thực hiện)?$|thực hiện$/u],
]
const TASK_HEAD = /(?:nội dung|nhiệm vụ|công việc|hoạt động)/u

function readTable(source: PlanSource, { header, rows }: TextTable): AssignmentDraft[] {
  const heads = header.map(({ text }) => lowerVietnamese(text))
  const taskAt = heads.findIndex((head) => TASK_HEAD.test(head))
  if (taskAt < 0) return []
  const roles = heads.flatMap((head, at) => {
    const role = at === taskAt ? undefined : ROLE_HEADS.find(([, shape]) => shape.test(head))?.[0]
    return role ? [{ at, role }] : []
  })
  return rows.flatMap((row) =>
    roles.flatMap(({ at, role }) => {
      const cell = row[at]
      const task = row[taskAt]?.text ?? ''
      if (!cell || task === '') return []
      return findAgencies(source.text, source.lower, cell.start, cell.end).map((mention) => ({
        start: mention.start,
        end: mention.end,
        mention,
        role,
        task,
        through: null,
        time: null,
        confidence: 0.9,
        why: ['role:table'],
      }))
    }),
  )
}

/** Assignments in tables with columns "cơ quan chủ trì", "cơ quan phối hợp". */
export const readTableAssignments = (source: PlanSource): AssignmentDraft[] =>
  findTables(source).flatMap((table) => readTable(source, table))
