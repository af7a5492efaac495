import type { ReturnDetail, ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import type { Problem } from '@hoanhap/domain/problem'
import type { FormCheck } from '@hoanhap/domain/returns/form-check'
import { whyNotSend } from '@hoanhap/domain/returns/return-flow'
import type { ReturnStatus } from '@hoanhap/domain/returns/return-state'

/** The lines nobody has answered, in the order of the form. */
export const openLines = (detail: ReturnDetail): ReturnLine[] =>
  detail.sections.flatMap((section) => section.lines).filter((line) => line.state === null)

/** Lines said to have no figure yet, which the province will ask about. */
export const missingLines = (detail: ReturnDetail): ReturnLine[] =>
  detail.sections.flatMap((section) => section.lines).filter((line) => line.state === 'missing')

export type FindingPlace = ReturnDetail['findings'][number] & {
  /** One of its lines carries a note: a soft finding is then explained. */
  readonly noted: boolean
  /** The line beside which it is written. */
  readonly at: string
}

/** What does not add up, each with the line to go to and whether a note explains it. */
export function findingsOf(detail: ReturnDetail): FindingPlace[] {
  const lines = new Map(
    detail.sections.flatMap((section) => section.lines).map((line) => [line.element, line]),
  )
  return detail.findings.map((finding) => ({
    ...finding,
    noted: finding.elements.some((element) => (lines.get(element)?.note ?? '').trim() !== ''),
    at: finding.elements.find((element) => lines.has(element)) ?? '',
  }))
}

/** Findings that still stand: those about a line just changed are told anew once it is saved. */
export const standingFindings = (
  detail: ReturnDetail,
  isChanged: (element: string) => boolean,
): FindingPlace[] => findingsOf(detail).filter((finding) => !finding.elements.some(isChanged))

/** Why this return may not be sent yet, by the rule that the service applies to it. */
export function whyNotSendReturn(detail: ReturnDetail): Problem | null {
  const check: FormCheck = {
    findings: findingsOf(detail).map((finding) => ({ ...finding, code: finding.at })),
    sections: [],
    open: openLines(detail).map((line) => line.element),
    filled: detail.filled,
    missing: missingLines(detail).length,
    total: detail.total,
  }
  return whyNotSend(detail.status as ReturnStatus, check)
}

/** The lines that "Không phát sinh trong kỳ" would answer: empty ones, never a carried-over stock. */
export const closableLines = (lines: readonly ReturnLine[]): ReturnLine[] =>
  lines.filter((line) => line.state === null && !line.carryOver)
