import type { PlainDate } from '../plain-date.ts'
import type { CalendarCode, PeriodKind } from '../periods/period.ts'
import type { Bilingual } from '../words.ts'

/** A line of a form: which element it asks for. */
export type FormLine = {
  readonly element: string
  /** Stocks are carried over from the last period, each to be confirmed; flows never are. */
  readonly carryOver: boolean
}

export type FormSection = {
  readonly code: string
  readonly title: Bilingual
  /** Function code of the agency inside the unit that knows these figures. */
  readonly owner: string
  readonly lines: readonly FormLine[]
}

/** Sum of `left` compared with the sum of `right`; `hard` refuses sending, `soft` asks for a note. */
export type FormRule = {
  readonly code: string
  readonly severity: 'hard' | 'soft'
  readonly left: readonly string[]
  readonly operator: '<=' | '>=' | '='
  readonly right: readonly string[]
  readonly message: Bilingual
}

/** A narrative section: words, not figures; screened for lists of persons at the border. */
export type NarrativeSection = {
  readonly code: string
  readonly title: Bilingual
  readonly maxCharacters: number
}

/** "Biểu báo cáo": which lines a unit of a level owes for each period of a calendar. */
export type Form = {
  readonly code: string
  readonly version: number
  readonly name: Bilingual
  readonly level: 'commune' | 'province'
  readonly calendar: CalendarCode
  readonly periodKind: PeriodKind
  readonly sections: readonly FormSection[]
  readonly narratives: readonly NarrativeSection[]
  readonly rules: readonly FormRule[]
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly source: string
}
