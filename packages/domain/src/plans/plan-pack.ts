import type { PlainDate } from '../plain-date.ts'
import type { Target } from '../targets/target.ts'
import type { Bilingual } from '../words.ts'

/** What an assignment asks of an agency (traceability G15). `request`: a body outside the UBND, never overdue. */
export type AssignmentRole = 'lead' | 'coordinate' | 'perform' | 'request' | 'standing' | 'guide'

type PackAssignment = {
  /** Function code of reference/agencies.json, so that successors by function are found at any date. */
  readonly agency: string
  readonly role: AssignmentRole
  /** The sub-agency that acts ("thông qua Chi cục …"), or null. */
  readonly through: string | null
}

/** How often a duty returns; null when it is done once or the plan only says "thường xuyên". */
type DutyFrequency = 'month' | 'quarter' | 'half' | 'year' | null

/**
 * `open`: followed here · `totals-only`: evidence and attachments stay with the agency, only totals enter (G43) ·
 * `outside`: files on persons, followed outside the software, neither done nor overdue (G13).
 */
type TaskTracking = 'open' | 'totals-only' | 'outside'

/** "Nhiệm vụ, giải pháp" in our own words, placed in the plan's hierarchy of areas. */
export type PackTask = {
  readonly id: string
  /** Code of the area it stands under. */
  readonly area: string
  readonly text: string
  readonly assignments: readonly PackAssignment[]
  readonly deadline: PlainDate | null
  readonly frequency: DutyFrequency
  /** "thường xuyên": a duty with a last-done date, never a percentage. */
  readonly continuous: boolean
  readonly tracking: TaskTracking
  /** Why it is not `open`; null when it is. */
  readonly trackingReason: Bilingual | null
  /** Ids of the targets it serves. */
  readonly serves: readonly string[]
}

/** A heading of the tasks; `parent` null at the top. */
type PackArea = { readonly code: string; readonly parent: string | null; readonly title: string }

type PackBudgetLine = {
  readonly id: string
  readonly text: string
  /** Whole đồng for the whole plan; null when the plan names a source without an amount. */
  readonly amountVnd: number | null
  readonly source: 'central' | 'province' | 'district' | 'commune' | 'socialised' | 'mixed'
  readonly fromYear: number
  readonly toYear: number
}

type PackReportingDuty = {
  readonly from: string
  readonly to: readonly string[]
  readonly frequency: DutyFrequency
  readonly text: string
}

/** The facts and figures of a signed plan in our own words: targets and tasks, never returns or figures of results. */
export type PlanPack = {
  readonly pack: string
  readonly document: {
    readonly number: string | null
    readonly kind: string
    readonly issuedOn: PlainDate | null
    readonly issuer: string
    readonly title: string
  }
  /** The unit as it was: `code` among the units of `at`. */
  readonly unit: { readonly code: string; readonly level: 'province' | 'district'; readonly at: PlainDate }
  readonly period: { readonly from: number; readonly to: number }
  /** Numbers of the legal basis, e.g. "1629/QĐ-TTg". */
  readonly basis: readonly string[]
  readonly source: Bilingual
  readonly objectives: readonly string[]
  readonly targets: readonly Omit<Target, 'span'>[]
  readonly areas: readonly PackArea[]
  readonly tasks: readonly PackTask[]
  readonly budget: readonly PackBudgetLine[]
  readonly reporting: readonly PackReportingDuty[]
}
