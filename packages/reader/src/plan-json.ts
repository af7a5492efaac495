import type { LegalReference, PlanReading, ReadAssignment, ReadTarget, ReadTask } from './plan-reading.ts'

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
  readonly tasks: readonly (Words & Duty & { readonly id: string; readonly parent: string | null })[]
  readonly assignments: readonly (Duty & {
    readonly agency: string
    readonly agencyCode: string
    readonly role: string
    readonly task: string
    readonly through: string | null
    readonly start: number
    readonly end: number
    readonly confidence: number
  })[]
  readonly budget: readonly {
    readonly text: string
    readonly amountVnd: number | null
    readonly item: string | null
    readonly years: { readonly from: number; readonly to: number } | null
    readonly sources: readonly string[]
    /** The sum of other lines: not to be added to them. */
    readonly total: boolean
  }[]
  readonly reporting: readonly (Words & {
    readonly reporter: string | null
    readonly recipient: string | null
    readonly frequency: readonly string[]
    readonly due: readonly string[]
  })[]
  readonly requests: readonly (Words & {
    readonly addressees: readonly string[]
    readonly recipient: string | null
    readonly subject: string
    readonly dueOn: string | null
    readonly outline: readonly string[]
    readonly figures: readonly string[]
  })[]
  /** The programme of a higher level that the document carries out. */
  readonly programme: { readonly number: string | null; readonly name: string | null } | null
  readonly amends: readonly string[]
  readonly replaces: readonly string[]
  readonly recipients: readonly string[]
  readonly outline: readonly {
    readonly id: string
    readonly parent: string | null
    readonly marker: string
    readonly title: string
    readonly role: string | null
    readonly start: number
  }[]
  readonly warnings: readonly string[]
}

/** When something is to be done, and the target it serves by its place in `targets`. */
type Duty = {
  readonly deadline: number | null
  readonly dueOn: string | null
  readonly frequency: string | null
  readonly serves: number | null
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

const numbersOf = (reading: PlanReading, role: LegalReference['role']): string[] =>
  reading.basis.flatMap((each) => (each.role === role && each.number ? [each.number] : []))

const indexOf = (reading: PlanReading, target: string): number | null => {
  const at = reading.targets.findIndex(({ id }) => id === target)
  return at < 0 ? null : at
}

const dutyJson = (
  reading: PlanReading,
  { deadline, dueOn, frequency, serves }: ReadTask | ReadAssignment,
): Duty => ({
  deadline,
  dueOn,
  frequency,
  serves: serves === null ? null : indexOf(reading, serves),
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
    tasks: reading.tasks.map((task) => ({
      id: task.id,
      parent: task.parent,
      ...words(task),
      ...dutyJson(reading, task),
    })),
    assignments: reading.assignments.map((assignment) => ({
      agency: assignment.agency,
      agencyCode: assignment.agencyCode,
      role: assignment.role,
      task: assignment.task,
      through: assignment.through,
      start: assignment.start,
      end: assignment.end,
      confidence: rounded(assignment.confidence),
      ...dutyJson(reading, assignment),
    })),
    budget: reading.budget.map(({ text, amountVnd, item, years, sources, why }) => ({
      text,
      amountVnd,
      item,
      years,
      sources,
      total: why.includes('budget:total'),
    })),
    reporting: reading.reporting.map(({ reporter, recipient, frequency, due, ...duty }) => ({
      ...words(duty),
      reporter,
      recipient,
      frequency,
      due,
    })),
    requests: reading.requests.map(
      ({ addressees, recipient, subject, dueOn, outline, figures, ...request }) => ({
        ...words(request),
        addressees,
        recipient,
        subject,
        dueOn,
        outline,
        figures,
      }),
    ),
    programme: reading.programme && { number: reading.programme.number, name: reading.programme.name },
    amends: numbersOf(reading, 'amends'),
    replaces: numbersOf(reading, 'replaces'),
    recipients: reading.recipients,
    outline: reading.outline.map(({ id, parent, marker, title, role, start }) => ({
      id,
      parent,
      marker,
      title,
      role,
      start,
    })),
    warnings: reading.warnings,
  }
}
