import { Problem } from '@hoanhap/domain/problem'
import { readPlan } from '@hoanhap/reader/plan-reader'
import type { PlanReading } from '@hoanhap/reader/plan-reading'
import { refusePersonLists } from '../../person-screening.ts'
import { MAX_ITEMS } from './plan-item-queries.ts'
import { screenPlanText } from './plan-screening.ts'

/** A longer text is not a plan; the reader would still read it in linear time. */
export const MAX_CHARACTERS = 500_000

/** What is to be read: from a file or a paste, or a text that was edited. */
export type TextToRead = {
  readonly text: string
  readonly fileName: string | null
  /** Whether lists of committee members are left out and the rest is read. */
  readonly dropAnnex: boolean
}
export type ReadText = {
  readonly reading: PlanReading
  /** Lists of committee members that were left out at the sender's word. */
  readonly annexesDropped: number
}

/**
 * The reading of a text that may be kept: of a bearable size, with no list of persons in it. Touches no database.
 *
 * @throws Problem `file/empty`, `file/too-large`, `plan/too-many-items`, `file/list-of-persons`
 */
export function readScreened({ text, fileName, dropAnnex }: TextToRead): ReadText {
  checkSize(text)
  const screened = screenPlanText(text, fileName, dropAnnex)
  const reading = readPlan(screened.text)
  // Lines that a portal broke are whole in the reading: a list shows there at the latest.
  refusePersonLists(reading.text)
  const found = countFound(reading)
  if (found > MAX_ITEMS) throw new Problem('plan/too-many-items', { found, most: MAX_ITEMS })
  return { reading, annexesDropped: screened.annexesDropped }
}

/** @throws Problem `file/empty`, `file/too-large` */
function checkSize(text: string): void {
  if (text.trim() === '') throw new Problem('file/empty')
  if (text.length > MAX_CHARACTERS)
    throw new Problem('file/too-large', { maxMegabytes: MAX_CHARACTERS / 1_000_000 })
}

const countFound = (reading: PlanReading): number =>
  [
    reading.targets,
    reading.tasks,
    reading.assignments,
    reading.objectives,
    reading.budget,
    reading.reporting,
    reading.requests,
  ].reduce((sum, found) => sum + found.length, 0)
