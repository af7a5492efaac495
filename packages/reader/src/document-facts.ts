import { findIssueDate } from './document-date.ts'
import { findIssuer } from './document-issuer.ts'
import { kindOfNumber } from './document-kinds.ts'
import { findBlankCode, findDocumentNumber } from './document-number.ts'
import { findTitle } from './document-title.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { DocumentKind, ReadDocument, Span } from './plan-reading.ts'

const span = (found: Span | null): Span | null => (found ? { start: found.start, end: found.end } : null)

/** A text without a head that speaks of "Kế hoạch" is taken for a plan. */
const spokenKind = (lower: string): DocumentKind | null =>
  /(?<![\p{L}])kế hoạch(?![\p{L}])/u.test(lower) ? 'KH' : null

const NEAR = 400

/** Number, kind, day, place, issuer and title of the document. */
export function readDocumentFacts(source: PlanSource): ReadDocument {
  const number = findDocumentNumber(source)
  const code = number?.number ?? findBlankCode(source)
  const date = findIssueDate(source, number)
  const issuer = findIssuer(source, code, date?.place ?? null)
  const codeKind = code ? kindOfNumber(code) : null
  const title = findTitle(source, codeKind)
  // A plan that stands without its decision carries the decision's number and is a plan.
  // "312/SYT-NVY" is a letter's code, but a department may number its plans so.
  // The word over the title is surer than a slip in the number right above it.
  const near =
    title !== null && number !== null && title.start > number.start && title.start - number.end < NEAR
  const headed =
    title?.why === 'title:below-kind' &&
    (number?.why === 'number:attached' || codeKind === 'CV' || (near && number.why === 'number:label'))
  const attached = headed ? title.kind : null
  const kind = attached ?? codeKind ?? title?.kind ?? spokenKind(source.lower.slice(0, 100_000))
  const found = [number, date, issuer, title]
  const confidence = found.reduce((sum, fact) => sum + (fact?.confidence ?? 0), 0) / found.length
  return {
    number: number?.number ?? null,
    kind,
    issuedOn: date?.issuedOn ?? null,
    place: date?.place ?? null,
    issuer: issuer?.issuer ?? null,
    title: title?.title ?? null,
    confidence,
    why: found.flatMap((fact) => (fact ? [fact.why] : [])),
    spans: { number: span(number), issuedOn: span(date), issuer: span(issuer), title: span(title) },
  }
}
