import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from './csv-table.ts'

const FOLDER = join(import.meta.dirname, '../../../reference/units')

/** A hand-typed table of `reference/units`: legal facts, each row with its instrument. */
export const readUnitTable = (name: string): Record<string, string>[] =>
  parseCsv(readFileSync(join(FOLDER, `${name}.csv`), 'utf8'))

export const unitTableFolder = (): string => FOLDER

/** A list or package the units come from, with the words its licence asks us to show. */
export interface UnitSource {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly licence: string
  readonly notice: string
}

/** For the notices page of the product. */
export const listUnitSources = (): UnitSource[] =>
  readUnitTable('sources').map((row) => ({
    id: row['id']!,
    title: row['title']!,
    asOf: row['as_of']!,
    licence: row['licence']!,
    notice: row['notice']!,
  }))
