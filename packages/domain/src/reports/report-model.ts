import type { PeriodId } from '../periods/period.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Target, TargetAssessment } from '../targets/target.ts'
import type { OfficialDocument } from './official-document.ts'
import type { ReportOutline, ReportTemplate } from './report-template.ts'

/** The facts of the plan's header as the reader and the reviewer left them. */
export type ReportPlan = {
  /** "118/KH-UBND" */
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly issuer: string | null
  readonly title: string | null
  readonly periodFrom: number | null
  readonly periodTo: number | null
}

export type ReportUnit = {
  /** Full name with its type, e.g. "Thành phố Hoa Phượng". */
  readonly name: string
  /** Written before the date of a document when it is not the name without its type (unit-wording.ts). */
  readonly place: string | null
}

export type ReportPeriod = {
  readonly id: PeriodId
  /** "6 tháng đầu năm 2026" */
  readonly name: string
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What happened within single periods, when the target itself counts since the plan's first day. */
export type PeriodFlow = {
  readonly now: number | null
  readonly samePeriod: number | null
  readonly previous: number | null
}

/** One target with the numbers behind it, now and before. */
export type ReportRow = {
  readonly target: Target
  /**
   * Word of the indicator, e.g. "cơ sở"; the target's own unit is used when it is not a plain count. For an
   * enforcement target: the word of its total, never "%".
   */
  readonly unitWord: string
  readonly decimals: 0 | 1 | 2
  /** Where the target stands; flows are summed since the plan's first day. */
  readonly assessment: TargetAssessment
  /**
   * The figure of the period alone, of the same period of last year and of the period before; null when the
   * assessed value is a state (a percentage, a stock) and is compared itself. Always given for enforcement totals.
   */
  readonly flow: PeriodFlow | null
  /** The assessment one year earlier; null when there was none. */
  readonly samePeriod: TargetAssessment | null
  /** The assessment of the period before; used only where the same period of last year has no figure. */
  readonly previous: TargetAssessment | null
}

/** A passage of a return that a person picked for the report; printed as it stands. */
export type PickedNarrative = {
  /** Code of the form's narrative section, e.g. NGUYENNHAN; the outline says where it goes. */
  readonly section: string
  readonly text: string
}

export type ReportInput = {
  readonly template: ReportTemplate
  readonly outline: ReportOutline
  /** Code of one of the template's signers; null takes its usual one. */
  readonly signer: string | null
  readonly plan: ReportPlan
  readonly unit: ReportUnit
  /** The unit above, when there is one: a commune's province. */
  readonly parent: ReportUnit | null
  readonly period: ReportPeriod
  readonly samePeriod: ReportPeriod
  readonly previousPeriod: ReportPeriod
  readonly rows: readonly ReportRow[]
  /**
   * How many lower units owe a return, have one that was received, and have sent one that has not been: waiting or given
   * back. Null for a unit without lower ones.
   */
  readonly completeness: {
    readonly reported: number
    readonly owing: number
    readonly waiting: number
  } | null
  readonly narratives: readonly PickedNarrative[]
  /** Figures of the fictional city: marked on every page. */
  readonly fictional: boolean
}

/** The periodic report of a plan, a unit and a period, complete but for measures and fonts. */
export type ReportModel = OfficialDocument & {
  readonly period: PeriodId
  /** Name of the unit the figures are about. */
  readonly unitName: string
}
