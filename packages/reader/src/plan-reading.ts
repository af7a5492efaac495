/** A stretch of the reading's text: `reading.text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number }

/** What every item found in a plan carries. */
export type ReadItem = Span & {
  /** Stable within one reading, e.g. `t1`; the same text always gives the same ids. */
  readonly id: string
  /** Exactly `reading.text.slice(start, end)`. */
  readonly text: string
  /** 0..1: how likely a reviewer is to accept the item as it stands. */
  readonly confidence: number
  /** The rules that made the item what it is, as codes (docs/domain/reader.md). */
  readonly why: readonly string[]
}

export type TargetOperator = '>=' | '=' | '<=' | 'range' | 'reduce_by' | 'increase_by' | 'maintain'

export type AreaLevel = 'nation' | 'province' | 'district' | 'commune' | 'hamlet'

/** "80% (178/223)": numerator 178, denominator 223. */
export type Fraction = { readonly numerator: number; readonly denominator: number }

export type ReadTarget = ReadItem & {
  readonly value: number
  /** The upper end of a range, else null. */
  readonly valueTo: number | null
  /** "%", "count", a frequency such as "lần/tháng", or a factor "lần". */
  readonly unit: string
  /** The counted word as written, e.g. "mô hình"; null for percentages. */
  readonly unitWord: string | null
  readonly operator: TargetOperator
  /** What is to be reached, without the number: population and deed. */
  readonly subject: string
  /** Of what the percentage or fraction is taken. */
  readonly denominator: string | null
  /** Year by which it holds, if the text says one here or at the head of the list. */
  readonly deadline: number | null
  readonly fraction: Fraction | null
  /** "so với năm 2015": the year compared with. */
  readonly baselineYear: number | null
  /** "từ 30% xuống 20%": the level it starts from. */
  readonly baselineValue: number | null
  /** "mỗi năm ít nhất 20%", "01 mô hình/huyện": repeated per period, or per unit. */
  readonly per: string | null
  /** "được kiểm tra ít nhất 1 lần trong năm" inside a coverage target. */
  readonly frequency: string | null
  readonly approximate: boolean
  /** Levels of unit named by the target. */
  readonly scope: readonly AreaLevel[]
  /** Targets of one sentence share a group. */
  readonly group: string
  /** Targets that are milestones of one and the same aim share this; else null. */
  readonly milestoneOf: string | null
}

export type DocumentKind =
  'KH' | 'QĐ' | 'CTr' | 'NQ' | 'CT' | 'CV' | 'TB' | 'ĐA' | 'QC' | 'BC' | 'KL' | 'HD' | 'TTr'

export type ReadDocument = {
  readonly number: string | null
  readonly kind: DocumentKind | null
  /** YYYY-MM-DD */
  readonly issuedOn: string | null
  readonly place: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly confidence: number
  readonly why: readonly string[]
  readonly spans: {
    readonly number: Span | null
    readonly issuedOn: Span | null
    readonly issuer: Span | null
    readonly title: Span | null
  }
}

export type ReadPeriod = ReadItem & { readonly from: number | null; readonly to: number }

export type LegalReference = ReadItem & {
  /** "1629/QĐ-TTg"; null for a law cited by name only. */
  readonly number: string | null
  /** "Quyết định", "Nghị định", "Luật" … as written. */
  readonly kind: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  /** `amends` and `replaces`: what this document itself changes, not what an act it cites changed. */
  readonly role: 'basis' | 'cited' | 'amends' | 'replaces' | 'attached-to'
}

export type AssignmentRole = 'lead' | 'coordinate' | 'perform' | 'request'

export type ReadAssignment = ReadItem & {
  /** The agency's full name in its usual spelling. */
  readonly agency: string
  /** The catalogue's code, e.g. "so-y-te". */
  readonly agencyCode: string
  readonly role: AssignmentRole
  readonly task: string
  /** "(thông qua Chi cục …)": the sub-agency that acts. */
  readonly through: string | null
  /** Year by which it is to be done; `dueOn` if the text gives the whole day. */
  readonly deadline: number | null
  /** YYYY-MM-DD */
  readonly dueOn: string | null
  readonly frequency: string | null
  /** Id of the target it serves, if the text says so. */
  readonly serves: string | null
}

export type ReadTask = ReadItem & {
  /** The task above it, by id. */
  readonly parent: string | null
  readonly marker: string
  /** Year by which it is to be done; `dueOn` if the text gives the whole day. */
  readonly deadline: number | null
  /** YYYY-MM-DD */
  readonly dueOn: string | null
  /** "hằng quý", "1 lần/tháng", as written. */
  readonly frequency: string | null
  /** Id of the target it serves, if the text says so. */
  readonly serves: string | null
}

export type ReadObjective = ReadItem

export type ReadBudgetLine = ReadItem & {
  /** What the money is for: the row of an annex table, or null in running text. */
  readonly item: string | null
  /** Whole đồng; null if the text names a source without an amount. */
  readonly amountVnd: number | null
  readonly years: { readonly from: number; readonly to: number } | null
  readonly sources: readonly string[]
}

export type ReadReportingDuty = ReadItem & {
  readonly reporter: string | null
  readonly recipient: string | null
  /** "tháng", "quý", "6 tháng", "năm", "đột xuất", … */
  readonly frequency: readonly string[]
  /** Due days as written, e.g. "trước ngày 15/6". */
  readonly due: readonly string[]
}

/** What a letter, conclusion or regulation asks others to report: to whom, by which day, on what. */
export type ReadReportRequest = ReadItem & {
  readonly addressees: readonly string[]
  readonly recipient: string | null
  readonly subject: string
  /** As written, e.g. "trước ngày 15/11/2024". */
  readonly due: string | null
  /** YYYY-MM-DD */
  readonly dueOn: string | null
  /** The points of the outline that the report is to follow. */
  readonly outline: readonly string[]
  /** The figures asked for, as written. */
  readonly figures: readonly string[]
}

/** The programme or plan of a higher level that this one carries out. */
export type ReadProgramme = ReadItem & { readonly number: string | null; readonly name: string | null }

/** A number that could have been a target and is not, with the rule that set it aside. */
export type NumberSetAside = Span & { readonly text: string; readonly why: string }

export type SectionRole =
  | 'situation'
  | 'basis'
  | 'purpose'
  | 'viewpoint'
  | 'objective'
  | 'target'
  | 'task'
  | 'budget'
  | 'organisation'
  | 'reporting'
  | 'recipients'
  | 'signature'
  | 'annex'

export type OutlineEntry = Span & {
  readonly id: string
  readonly parent: string | null
  readonly marker: string
  readonly title: string
  readonly role: SectionRole | null
}

/** A named street or point in a plan; masked outside the owning agency (trust.md §3). */
export type SensitivePlace = ReadItem & { readonly name: string }

export type ReadWarning =
  'empty' | 'no-number' | 'no-date' | 'no-issuer' | 'no-period' | 'no-target' | 'many-unreadable-characters'

/** Everything the reader found in one plan. Offsets refer to `text`, the normalised input. */
export type PlanReading = {
  readonly text: string
  readonly document: ReadDocument
  readonly period: ReadPeriod | null
  readonly basis: readonly LegalReference[]
  readonly objectives: readonly ReadObjective[]
  readonly targets: readonly ReadTarget[]
  readonly tasks: readonly ReadTask[]
  readonly assignments: readonly ReadAssignment[]
  readonly budget: readonly ReadBudgetLine[]
  readonly reporting: readonly ReadReportingDuty[]
  readonly requests: readonly ReadReportRequest[]
  readonly programme: ReadProgramme | null
  readonly setAside: readonly NumberSetAside[]
  readonly outline: readonly OutlineEntry[]
  readonly recipients: readonly string[]
  readonly places: readonly SensitivePlace[]
  readonly warnings: readonly ReadWarning[]
}
