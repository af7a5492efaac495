import type {
  ReadAssignment,
  ReadBudgetLine,
  ReadReportingDuty,
  ReadReportRequest,
  ReadTask,
} from '@hoanhap/reader/plan-reading'
import { amountOrNull, clippedList, clippedOrNull, dayOrNull, yearOrNull } from './item-limits.ts'

type Fields = Record<string, unknown>
/** Ids of items by the reading's own ids. */
type TargetIds = ReadonlyMap<string, string>

const dutyFields = (duty: ReadTask | ReadAssignment, targets: TargetIds): Fields => {
  const dueOn = dayOrNull(duty.dueOn)
  const served = duty.serves === null ? undefined : targets.get(duty.serves)
  return {
    deadlineYear: yearOrNull(duty.deadline ?? (dueOn === null ? null : Number(dueOn.slice(0, 4)))),
    dueOn,
    frequency: clippedOrNull(duty.frequency, 120),
    serves: served === undefined ? [] : [served],
  }
}

export const taskFields = (task: ReadTask, targets: TargetIds): Fields => dutyFields(task, targets)

export const assignmentFields = (assignment: ReadAssignment, targets: TargetIds): Fields => ({
  agency: clippedOrNull(assignment.agency, 200),
  role: assignment.role,
  through: clippedOrNull(assignment.through, 200),
  ...dutyFields(assignment, targets),
})

export const budgetFields = (line: ReadBudgetLine): Fields => ({
  amountVnd: amountOrNull(line.amountVnd),
  purpose: clippedOrNull(line.item, 300),
  yearFrom: yearOrNull(line.years?.from),
  yearTo: yearOrNull(line.years?.to),
  sources: clippedList(line.sources, 20, 200),
})

export const reportingFields = (duty: ReadReportingDuty): Fields => ({
  frequency: clippedOrNull(duty.frequency.join(', '), 120),
  reporter: clippedOrNull(duty.reporter, 300),
  recipient: clippedOrNull(duty.recipient, 300),
  due: clippedList(duty.due, 20, 200),
})

export const requestFields = (request: ReadReportRequest): Fields => ({
  addressees: clippedList(request.addressees, 60, 200),
  recipient: clippedOrNull(request.recipient, 300),
  due: clippedList(request.due === null ? [] : [request.due], 20, 200),
  dueOn: dayOrNull(request.dueOn),
  outline: clippedList(request.outline, 60, 300),
  figures: clippedList(request.figures, 60, 300),
})
