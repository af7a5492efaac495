import type { PlanHeader } from '@hoanhap/contract/plans/plan-schemas'
import { isPlainDate, vietnameseDate, type PlainDate } from '@hoanhap/domain/plain-date'
import { linesOf } from './entry-lines.ts'

/** The header form while somebody types. */
export type HeaderDraft = {
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly title: string
  readonly periodFrom: string
  readonly periodTo: string
  /** Lists stand one entry a line. */
  readonly basis: string
  readonly programmeNumber: string
  readonly programmeName: string
  readonly amends: string
  readonly replaces: string
  readonly recipients: string
}
export type HeaderError = 'date' | 'year' | 'order' | 'long'
export type HeaderErrors = Readonly<Partial<Record<keyof HeaderDraft, HeaderError>>>

export const headerDraftOf = (header: PlanHeader): HeaderDraft => ({
  number: header.number ?? '',
  issuedOn: header.issuedOn === null ? '' : vietnameseDate(header.issuedOn),
  issuer: header.issuer ?? '',
  title: header.title ?? '',
  periodFrom: header.periodFrom === null ? '' : String(header.periodFrom),
  periodTo: header.periodTo === null ? '' : String(header.periodTo),
  basis: header.basis.join('\n'),
  programmeNumber: header.programme?.number ?? '',
  programmeName: header.programme?.name ?? '',
  amends: (header.amends ?? []).join('\n'),
  replaces: (header.replaces ?? []).join('\n'),
  recipients: (header.recipients ?? []).join('\n'),
})

/** 5/1/2026, 05-01-2026 or 05.01.2026; undefined if there is no such day. */
export function readVietnameseDate(text: string): PlainDate | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  if (match === null) return undefined
  const date = `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`
  return isPlainDate(date) ? date : undefined
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const readYear = (text: string): number | null | undefined => {
  if (text.trim() === '') return null
  const year = Number(text)
  return /^\d{4}$/.test(text.trim()) && year >= 1990 && year <= 2100 ? year : undefined
}

/** The longest entry of each list, in characters, as the contract bounds them. */
const LONGEST = [
  ['basis', 80],
  ['amends', 80],
  ['replaces', 80],
  ['recipients', 300],
] as const

const listsOf = (draft: HeaderDraft) => {
  const entries = (text: string): string[] => [...new Set(linesOf(text))]
  return {
    basis: entries(draft.basis),
    amends: entries(draft.amends),
    replaces: entries(draft.replaces),
    recipients: entries(draft.recipients),
  }
}

const programmeOf = (draft: HeaderDraft): NonNullable<PlanHeader['programme']> | null => {
  const number = orNull(draft.programmeNumber)
  const name = orNull(draft.programmeName)
  return number === null && name === null ? null : { number, name }
}

/**
 * The header as the service takes it, or what is wrong in which field. Facts may be missing: the document may not say
 * them; what follow-up needs is told by the blockers.
 */
export function readHeaderDraft(
  draft: HeaderDraft,
  kind: string | null,
): { readonly header: PlanHeader } | { readonly errors: HeaderErrors } {
  const issuedOn = draft.issuedOn.trim() === '' ? null : readVietnameseDate(draft.issuedOn)
  const periodFrom = readYear(draft.periodFrom)
  const periodTo = readYear(draft.periodTo)
  const errors: Partial<Record<keyof HeaderDraft, HeaderError>> = {
    ...(issuedOn === undefined ? { issuedOn: 'date' } : {}),
    ...(periodFrom === undefined ? { periodFrom: 'year' } : {}),
    ...(periodTo === undefined ? { periodTo: 'year' } : {}),
  }
  const lists = listsOf(draft)
  for (const [name, longest] of LONGEST)
    if (lists[name].some((entry) => entry.length > longest)) errors[name] = 'long'
  if (issuedOn === undefined || periodFrom === undefined || periodTo === undefined) return { errors }
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom)
    return { errors: { periodTo: 'order' } }
  if (Object.keys(errors).length > 0) return { errors }
  return {
    header: {
      number: orNull(draft.number),
      kind,
      issuedOn,
      issuer: orNull(draft.issuer),
      title: orNull(draft.title),
      periodFrom,
      periodTo,
      programme: programmeOf(draft),
      ...lists,
    },
  }
}
