import { withCalibratedConfidence } from './confidence-calibration.ts'
import { readAssignments } from './assignment-reader.ts'
import { readBudget } from './budget-reader.ts'
import { readDocumentFacts } from './document-facts.ts'
import { linkTargets } from './duty-targets.ts'
import { readLegalBasis } from './legal-references.ts'
import { readObjectives } from './objective-reader.ts'
import { readOutline, readRecipients } from './outline-reader.ts'
import { readPeriod } from './period-reader.ts'
import { readBlocks } from './plan-blocks.ts'
import type { PlanReading, ReadDocument, ReadPeriod, ReadTarget, ReadWarning } from './plan-reading.ts'
import { normalisePlanText } from './plan-text.ts'
import { readReporting } from './reporting-reader.ts'
import { readProgramme } from './parent-programme.ts'
import { readReportRequests } from './report-requests.ts'
import { findSensitivePlaces } from './sensitive-places.ts'
import { readTargets } from './target-reader.ts'
import { readTasks } from './task-reader.ts'

function warningsOf(
  text: string,
  document: ReadDocument,
  period: ReadPeriod | null,
  targets: readonly ReadTarget[],
): ReadWarning[] {
  const warnings: ReadWarning[] = []
  if (text.trim() === '') warnings.push('empty')
  if (document.number === null) warnings.push('no-number')
  if (document.issuedOn === null) warnings.push('no-date')
  if (document.issuer === null) warnings.push('no-issuer')
  if (period === null) warnings.push('no-period')
  if (targets.length === 0) warnings.push('no-target')
  if ((text.match(/\uFFFD/g)?.length ?? 0) * 50 > text.length) warnings.push('many-unreadable-characters')
  return warnings
}

/**
 * Reads the text of a plan (decision, programme, letter, news story) into its facts, targets, tasks,
 * assignments, money and duties, each with its span in the normalised text, a confidence and the rules
 * that made it.
 *
 * Pure and deterministic; time grows in proportion to the text; never throws, whatever the string.
 *
 * @param input text as pasted or extracted from a file: any line ends, any Unicode form, Markdown or portal marks
 * @see docs/domain/reader.md
 */
export const readPlan = (input: string): PlanReading => withCalibratedConfidence(readWithScores(input))

/** The reading with the scores that the rules gave, before calibration. */
export function readWithScores(input: string): PlanReading {
  const text = normalisePlanText(input)
  const source = readBlocks(text)
  const document = readDocumentFacts(source)
  const issuedYear = document.issuedOn ? Number(document.issuedOn.slice(0, 4)) : null
  const period = readPeriod(source, document)
  const basis = readLegalBasis(source, document.number)
  // A period guessed from the years of the targets themselves says nothing about which of them are past.
  const told = period?.why.includes('period:content') ? null : period
  const time = { from: told?.from ?? null, to: told?.to ?? null, issuedYear }
  const { targets, setAside } = readTargets(source, time)
  return {
    text,
    document,
    period,
    basis,
    objectives: readObjectives(source, targets, setAside),
    targets,
    tasks: linkTargets(source, readTasks(source), targets),
    assignments: linkTargets(source, readAssignments(source), targets),
    budget: readBudget(source),
    reporting: readReporting(source),
    requests: readReportRequests(source),
    programme: readProgramme(source, basis, document.kind, document.spans.title),
    setAside,
    outline: readOutline(source),
    recipients: readRecipients(source),
    places: findSensitivePlaces(source),
    warnings: warningsOf(text, document, period, targets),
  }
}
