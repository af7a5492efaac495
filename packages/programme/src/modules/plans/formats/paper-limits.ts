import { Problem } from '@hoanhap/domain/problem'

/** More than the service takes as the text of one plan: what comes behind would be thrown away. */
const MOST_CHARACTERS = 600_000
const MOST_ROWS = 20_000
/** What the service takes, in the millions of characters that its refusal of a long text names. */
const TAKEN_MEGABYTES = 0.5
const MEGABYTE = 1024 * 1024

/** Most bytes by kind: marks and pictures come on top of the words, letters of Unicode take three bytes at most. */
export const MOST_MEGABYTES = { text: 2, page: 6, webArchive: 12 } as const

/** @throws Problem `file/too-large` */
export function refuseLarger(bytes: number, maxMegabytes: number): void {
  if (bytes > maxMegabytes * MEGABYTE) throw new Problem('file/too-large', { maxMegabytes })
}

/** Counts what comes out of a file, so that reading ends where no plan would go on. */
export class PaperAllowance {
  #characters = 0
  #rows = 0

  /** @throws Problem `file/too-large` */
  take(characters: number): void {
    this.#characters += characters
    if (this.#characters > MOST_CHARACTERS) throw tooLong()
  }

  /** @throws Problem `file/too-large` */
  takeRow(): void {
    if (++this.#rows > MOST_ROWS) throw tooLong()
  }
}

const tooLong = (): Problem => new Problem('file/too-large', { maxMegabytes: TAKEN_MEGABYTES })

/** The least and the greatest of any number of values; a call takes only so many arguments. */
export const leastOf = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Infinity)
export const greatestOf = (values: readonly number[], least = -Infinity): number =>
  values.reduce((greatest, value) => Math.max(greatest, value), least)
