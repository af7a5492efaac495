import type { PlanHeader } from '@hoanhap/contract/plans/plan-schemas'
import { isPlainDate, vietnameseDate, type PlainDate } from '@hoanhap/domain/plain-date'

/** The header form while somebody types. */
export type HeaderDraft = {
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly title: string
  readonly periodFrom: string
  readonly periodTo: string
  readonly basis: string
}
export type HeaderError = 'date' | 'year' | 'order'
export type HeaderErrors = Readonly<Partial<Record<keyof HeaderDraft, HeaderError>>>

export const headerDraftOf = (header: PlanHeader): HeaderDraft => ({
  number: header.number ?? '',
  issuedOn: header.issuedOn === null ? '' : vietnameseDate(header.issuedOn),
  issuer: header.issuer ?? '',
  title: header.title ?? '',
  periodFrom: header.periodFrom === null ? '' : String(header.periodFrom),
  periodTo: header.periodTo === null ? '' : String(header.periodTo),
  basis: header.basis.join('\n'),
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
  if (issuedOn === undefined || periodFrom === undefined || periodTo === undefined) return { errors }
  if (periodFrom !== null && periodTo !== null && periodTo < periodFrom)
    return { errors: { periodTo: 'order' } }
  const basis = draft.basis
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    header: {
      number: orNull(draft.number),
      kind,
      issuedOn,
      issuer: orNull(draft.issuer),
      title: orNull(draft.title),
      periodFrom,
      periodTo,
      basis: [...new Set(basis)],
    },
  }
}
