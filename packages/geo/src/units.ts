import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createUnitHistory } from '@hoanhap/domain/units/unit-history'
import type { UnitHistory } from '@hoanhap/domain/units/unit'
import { buildUnits, type UnitData } from './build-units.ts'
import { unitTableFolder } from './unit-reference.ts'
import { REGISTER_FILE } from './unit-register.ts'

const DIST = join(import.meta.dirname, '../dist')
const FILE = join(DIST, 'units.json')

/**
 * The units, from `dist/units.json`; built first when that file is missing or older than what it is made of.
 * Safe to call from several processes at once: the file appears whole.
 */
export async function ensureUnits(): Promise<UnitData> {
  if (isStale()) {
    const { data } = await buildUnits({ extend: false })
    mkdirSync(DIST, { recursive: true })
    const draft = `${FILE}.${process.pid}`
    writeFileSync(draft, JSON.stringify(data))
    renameSync(draft, FILE)
    return data
  }
  return JSON.parse(readFileSync(FILE, 'utf8')) as UnitData
}

let loaded: Promise<UnitHistory> | undefined

/** The indexed history, read once per process. */
export function loadUnitHistory(): Promise<UnitHistory> {
  loaded ??= ensureUnits().then(({ versions, edges, aliases }) => createUnitHistory(versions, edges, aliases))
  return loaded
}

function isStale(): boolean {
  if (!existsSync(FILE)) return true
  const built = statSync(FILE).mtimeMs
  const folder = (path: string) => readdirSync(path).map((name) => join(path, name))
  const inputs = [REGISTER_FILE, ...folder(unitTableFolder()), ...folder(import.meta.dirname)]
  return inputs.some((input) => statSync(input).mtimeMs > built)
}
