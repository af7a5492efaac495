import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isProblemCode } from '@hoanhap/domain/problem'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from './repository-files.testing.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGES = REPOSITORY.filter(({ path }) => path.endsWith('.md'))
/** Names of things in the repository; `<noun>` and `…` stand for many. */
const PLACE = /`((?:packages|scripts|database|reference|docs|e2e|bench|examples)\/[^\s`<*…]*)`/g
const LINK = /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g

const foundIn = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((hit) => hit[1]!)
const page = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Every text of a tree of words, blanks left out. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsOf)

describe('the pages that people read', () => {
  it('link only to what is there', () => {
    const dead = PAGES.flatMap(({ path, text }) =>
      foundIn(LINK, text)
        .filter((to) => !to.startsWith('docs/pictures/') && !existsSync(join(ROOT, dirname(path), to)))
        .map((to) => `${path}: ${to}`),
    )
    expect(dead).toEqual([])
  })

  it('name only files and folders that are there', () => {
    const gone = PAGES.flatMap(({ path, text }) =>
      foundIn(PLACE, text)
        .filter((place) => !isProblemCode(place) && !existsSync(join(ROOT, place)))
        .map((place) => `${path}: ${place}`),
    )
    expect(gone).toEqual([])
  })

  it('name only npm scripts that there are', () => {
    const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> }
    const named = new Set(PAGES.flatMap(({ text }) => foundIn(/npm run (?:-s )?([\w:]+)/g, text)))
    expect([...named].filter((name) => !(name in scripts))).toEqual([])
    expect(named.size).toBeGreaterThan(5)
  })

  it('show every picture that the browser journey takes, and no other', () => {
    const shown = foundIn(/\]\(docs\/pictures\/([\w-]+)\.png\)/g, page('README.md'))
    const taken = foundIn(/'(\d\d-[a-z-]+)'/g, page('e2e/main-job.test.ts'))
    expect(shown.toSorted()).toEqual(taken.toSorted())
  })
})

describe('the steps of README.md', () => {
  it('call what is on the screen as the screen does', async () => {
    const folder = join(ROOT, 'packages/web/src/words')
    const files = readdirSync(folder).filter((name) => name.endsWith('.vi.ts'))
    const words = await Promise.all(files.map((name) => import(join(folder, name)) as Promise<object>))
    const onScreen = new Set(words.flatMap(textsOf))
    const steps = /## Năm phút[\s\S]+?\n## /.exec(page('README.md'))?.[0] ?? ''
    const named = foundIn(/(?<![\w`])_([^_\n]+)_(?![\w`])/g, steps)
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((label) => !onScreen.has(label))).toEqual([])
  })
})

describe('docs/adr', () => {
  const records = PAGES.filter(({ path }) => path.startsWith('docs/adr/'))

  it.each(records.map(({ name, text }) => [name, text]))(
    '%s says context, decision, consequences, and last which check holds it',
    (name, text) => {
      const number = Number(name.slice(0, 4))
      expect(text).toMatch(new RegExp(`^# ${number}\\. .+`))
      for (const part of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`**${part}.**`)
      expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Held by: /)
    },
  )

  it('numbers each decision once', () => {
    const numbers = records.map(({ name }) => name.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
