import type { PlanReading, ReadTarget } from './plan-reading.ts'

type Words = { readonly text: string; readonly start: number; readonly end: number }

/** The JSON that `hoanhap plan read --json` prints: years as integers, null where the text says nothing. */
export type PlanJson = {
  readonly document: {
    readonly number: string | null
    readonly issuedOn: string | null
    readonly issuer: string | null
    readonly title: string | null
    readonly kind: string | null
  }
  readonly period: { readonly from: number | null; readonly to: number } | null
  readonly basis: readonly string[]
  readonly targets: readonly (Words & {
    readonly value: number
    readonly valueTo: number | null
    readonly unit: string
    readonly operator: string
    readonly subject: string
    readonly denominator: string | null
    readonly deadline: number | null
    readonly fraction: { readonly numerator: number; readonly denominator: number } | null
    readonly confidence: number
  })[]
  readonly objectives: readonly Words[]
  readonly tasks: readonly (Words & { readonly id: string; readonly parent: string | null })[]
  readonly assignments: readonly {
    readonly agency: string
    readonly role: string
    readonly task: string
    readonly start: number
    readonly end: number
  }[]
  readonly budget: readonly { readonly text: string; readonly amountVnd: number | null }[]
  readonly reporting: readonly (Words & {
    readonly reporter: string | null
    readonly recipient: string | null
    readonly frequency: readonly string[]
    readonly due: readonly string[]
  })[]
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100
const words = ({ text, start, end }: Words): Words => ({ text, start, end })

const targetJson = (target: ReadTarget): PlanJson['targets'][number] => ({
  ...words(target),
  value: target.value,
  valueTo: target.valueTo,
  unit: target.unit,
  operator: target.operator,
  subject: target.subject,
  denominator: target.denominator,
  deadline: target.deadline,
  fraction: target.fraction,
  confidence: rounded(target.confidence),
})

/** The reading as the plain JSON object that the command line and the API give out. */
export function toPlanJson(reading: PlanReading): PlanJson {
  const { number, issuedOn, issuer, title, kind } = reading.document
  return {
    document: { number, issuedOn, issuer, title, kind },
    period: reading.period ? { from: reading.period.from, to: reading.period.to } : null,
    basis: reading.basis.flatMap((reference) => (reference.number ? [reference.number] : [])),
    targets: reading.targets.map(targetJson),
    objectives: reading.objectives.map(words),
    tasks: reading.tasks.map((task) => ({ id: task.id, parent: task.parent, ...words(task) })),
    assignments: reading.assignments.map(({ agency, role, task, start, end }) => ({
      agency,
      role,
      task,
      start,
      end,
    })),
    budget: reading.budget.map(({ text, amountVnd }) => ({ text, amountVnd })),
    reporting: reading.reporting.map(({ reporter, recipient, frequency, due, ...duty }) => ({
      ...words(duty),
      reporter,
      recipient,
      frequency,
      due,
    })),
  }
}
