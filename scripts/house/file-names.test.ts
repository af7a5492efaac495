import { describe, expect, it } from 'vitest'
import { isCode, isGenerated, isTest, REPOSITORY } from './repository-files.testing.ts'

const code = REPOSITORY.filter(isCode)
/** What every package calls its beginning by; a reader knows them by their folder. */
const BEGINNINGS = new Set(['index.ts', 'app.ts', 'main.ts', 'config.ts'])
/** Words are named by their namespace; those of refusals stand in the domain, and the web passes them on. */
const PASSED_ON = /^packages\/web\/src\/words\/problems\.(vi|en)\.ts$/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|testing|laws\.test|race\.test|gen|en|vi|d))?\.tsx?$/
const NO_IDEA = /^(utils?|helpers?|common|misc|shared|lib)([.-]|$)|-(utils?|helpers?)\./

const lines = (text: string): number => text.split('\n').length - 1

describe('files', () => {
  it('are found at all', () => {
    expect(code.length).toBeGreaterThan(500)
  })

  it('carry names that no other file carries', () => {
    const seen = new Map<string, string[]>()
    const named = code.filter((file) => !BEGINNINGS.has(file.name) && !PASSED_ON.test(file.path))
    for (const { name, path } of named) seen.set(name, [...(seen.get(name) ?? []), path])
    expect([...seen.values()].filter((paths) => paths.length > 1)).toEqual([])
  })

  it('are named in kebab-case, after an idea', () => {
    const tools = new Set(['vitest.config.ts'])
    const odd = code.filter(({ name }) => !tools.has(name) && (!KEBAB.test(name) || NO_IDEA.test(name)))
    expect(odd.map(({ path }) => path)).toEqual([])
    const folders = new Set(code.flatMap(({ path }) => path.split('/').slice(0, -1)))
    expect([...folders].filter((folder) => NO_IDEA.test(folder) || /[A-Z_]/.test(folder))).toEqual([])
  })

  it('stay short: 400 lines, tests 500', () => {
    // The words of every refusal are a table in two languages: split, nobody would find the sentence they look for.
    const tables = /problem-words\/problems\.(vi|en)\.ts$/
    const long = code
      .filter((file) => !isGenerated(file) && !tables.test(file.path))
      .filter((file) => lines(file.text) > (isTest(file) ? 500 : 400))
    expect(long.map((file) => `${file.path} ${lines(file.text)}`)).toEqual([])
  })

  it('are mostly under 80 lines, and nearly all under 250', () => {
    const sizes = code.filter((file) => !isGenerated(file)).map((file) => lines(file.text))
    sizes.sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80)
    expect(sizes.filter((size) => size < 250).length / sizes.length).toBeGreaterThan(0.95)
  })

  it('export by name; only what React loads by itself may be a default', () => {
    const defaults = code.filter(({ text }) => /^export default /m.test(text)).map(({ path }) => path)
    const allowed = /^(vitest\.config\.ts|packages\/web\/src\/.*\.tsx|packages\/[a-z]+\/src\/.*\.d\.ts)$/
    expect(defaults.filter((path) => !allowed.test(path))).toEqual([])
  })
})

describe('comments', () => {
  it('leave nothing to be done later without an issue number', () => {
    const later = new RegExp(
      `\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|${['HA', 'CK'].join('')})\\b(?! ?\\(#\\d+\\))`,
    )
    const found = REPOSITORY.filter(({ text }) => later.test(text)).map(({ path }) => path)
    expect(found).toEqual([])
  })
})

describe('every file', () => {
  it('names no folder of somebody’s machine and no place where packages come from', () => {
    // Spelled in parts, so that this file does not name them either.
    const needles = [
      new RegExp(`(?<![\\w.@-])/${'wo'}rk/`),
      new RegExp(`(?<![\\w.@-])/(${'ro'}ot|${'ho'}me/[a-z]+)/`),
      new RegExp(`\\b${'fa'}rm-[a-z0-9]+`),
      new RegExp(`${'regis'}try\\s*=\\s*http`),
      new RegExp(`https?://[a-z0-9.-]*(${'regis'}try|artifac${'tory'}|nex${'us'})[a-z0-9.-]*[:/]`),
      /\b(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(\.\d{1,3})?:\d+/,
    ]
    const found = REPOSITORY.filter(({ text }) => needles.some((needle) => needle.test(text)))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
