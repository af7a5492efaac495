import { plainText } from './text-with-figures.ts'
import { planShortText } from './plan-reference.ts'
import type { ReportInput, ReportModel } from './report-model.ts'
import {
  assessmentSection,
  closingText,
  openingBlock,
  outlookSections,
  periodInText,
  contextOf,
  resultSection,
  situationSection,
} from './report-sections.ts'
import { sourceAnnex, targetAnnex } from './report-tables.ts'
import { filled } from './report-template.ts'
import { placeOf, unitInText } from './unit-wording.ts'

/**
 * Writes the periodic report of a plan, a unit and a period: letterhead, sections I to V, two annexes. Every number in
 * it comes from `input.rows` and `input.completeness`; what the figures cannot say is left as a marked blank.
 *
 * @throws RangeError if the template names a signer or a slot that it does not have: a mistake of our own data
 */
export function buildReport(input: ReportInput): ReportModel {
  const { template, outline, unit, parent, period } = input
  const slots = { unit: unitInText(unit.name), parent: unitInText(parent?.name ?? unit.name) }
  const words = (pattern: string): string => plainText(filled(pattern, slots))
  const issuer = words(template.issuerInText)
  const signerCode = input.signer ?? template.usualSigner
  const signer = template.signers.find(({ code }) => code === signerCode)
  if (signer === undefined) throw new RangeError(`template ${template.code} has no signer ${signerCode}`)
  const abstract = filled(outline.sentences.abstract, {
    plan: planShortText(input.plan),
    period: periodInText(period.name),
  })
  return {
    kind: 'BC',
    typeName: 'BÁO CÁO',
    letterhead: {
      superior: template.letterhead.superior.map(words),
      issuer: template.letterhead.issuer.map(words),
      symbol: template.letterhead.symbol,
      number: null,
      issuedOn: null,
      place: unit.place ?? placeOf(unit.name),
    },
    issuerInText: issuer,
    abstract: plainText(abstract).split('\n'),
    addressees: template.addressees.map(words),
    bases: template.bases,
    body: [
      openingBlock(input, issuer),
      ...situationSection(input),
      ...resultSection(input),
      ...assessmentSection(input),
      ...outlookSections(input),
    ],
    closing: closingText(input, issuer),
    signature: { authority: signer.authority.map(words) },
    recipients: template.recipients.map(words),
    annexes: [targetAnnex(outline, input.rows, contextOf(input)), sourceAnnex(outline, input.rows)],
    mark: input.fictional ? outline.fictionalMark : null,
    cutOff: period.to,
    period: period.id,
    unitName: unit.name,
  }
}
