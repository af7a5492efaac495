import { joined, type FigureText, type Run } from './text-with-figures.ts'

/**
 * Who issues the report and how: data of reference/documents, so that a province can change its letterhead, recipients
 * and signers. Words in braces are filled: {unit} "thành phố Hoa Phượng", {parent} the unit above.
 */
export type ReportTemplate = {
  readonly code: string
  readonly name: string
  readonly letterhead: {
    readonly superior: readonly string[]
    readonly issuer: readonly string[]
    readonly symbol: string
  }
  /** The issuer inside a sentence: "Ủy ban nhân dân {unit}". */
  readonly issuerInText: string
  readonly addressees: readonly string[]
  readonly bases: readonly string[]
  readonly recipients: readonly string[]
  readonly signers: readonly { readonly code: string; readonly authority: readonly string[] }[]
  readonly usualSigner: string
  readonly source: string
}

/** A group of targets with a heading of its own in section II. */
export type ReportGroup = {
  readonly code: string
  readonly title: string
  /** An indicator belongs to the first group with a prefix that its code begins with. */
  readonly indicators: readonly string[]
}

/** The slots that each sentence may use; a template that uses another is refused. */
export const SENTENCE_SLOTS = {
  abstract: ['plan', 'period'],
  opening: ['plan', 'issuer', 'period', 'from', 'to'],
  targets: ['count', 'breakdown'],
  complete: ['owing', 'unitWord'],
  incomplete: ['coverage', 'missing'],
  waiting: ['waiting', 'unitWord'],
  annexes: ['annexes'],
  achieved: ['count', 'total'],
  behind: ['count', 'total'],
  noData: ['count', 'total'],
  nothingAchieved: [],
  nothingBehind: [],
  enforcement: [],
  focus: [],
  closing: ['period', 'plan', 'issuer'],
} as const satisfies Record<string, readonly string[]>

export type SentenceCode = keyof typeof SENTENCE_SLOTS

/** The places of the report that take words as well as figures. */
export type NarrativePlace = 'situation' | 'results' | 'limits' | 'causes' | 'directions' | 'proposals'

/** The outline of the report and its fixed sentences: data of reference/documents. */
export type ReportOutline = {
  readonly groups: readonly ReportGroup[]
  readonly otherGroup: string
  readonly lowerUnitWord: string
  /** Codes of the forms' narrative sections by place; a passage of another section goes to the results. */
  readonly narratives: Readonly<Record<NarrativePlace, string>>
  readonly sentences: Readonly<Record<SentenceCode, string>>
  readonly fictionalMark: string
  readonly source: string
}

const SLOT = /\{(\w+)\}/g

/**
 * The words of a pattern with its slots filled.
 *
 * @throws RangeError if the pattern has a slot that is not given: a mistake of our own template
 */
export function filled(pattern: string, slots: Readonly<Record<string, Run | FigureText>>): FigureText {
  return joined(
    pattern.split(SLOT).map((part, i) => {
      if (i % 2 === 0) return part
      const given = slots[part]
      if (given === undefined) throw new RangeError(`no words for {${part}} in: ${pattern}`)
      return given
    }),
  )
}

/** The slots a pattern uses, in order. */
export const slotsOf = (pattern: string): string[] => [...pattern.matchAll(SLOT)].map((match) => match[1]!)

/** The group of an indicator by its code, or null for "other". */
export const groupOf = (outline: ReportOutline, indicator: string | null): ReportGroup | null =>
  outline.groups.find((group) => group.indicators.some((prefix) => indicator?.startsWith(prefix))) ?? null
