import { PROBLEMS } from '@hoanhap/domain/problem-catalogue'
import { expect, test } from 'vitest'

type Tree = { readonly [key: string]: string | Tree }
const files = import.meta.glob<{ words: Tree }>(['./*.vi.ts', './*.en.ts'], { eager: true })

const leaves = (tree: Tree, prefix = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  )
const namespaces = Object.keys(files)
  .filter((path) => path.endsWith('.vi.ts'))
  .map((path) => path.slice(2, -'.vi.ts'.length))
const wordsOf = (namespace: string, language: string): [string, string][] =>
  leaves(files[`./${namespace}.${language}.ts`]?.words ?? {})
const blanks = (text: string): string[] => (text.match(/\{\{[^}]+\}\}/g) ?? []).toSorted()

test('words > stand in both languages under the same keys, with the same blanks to fill', () => {
  expect(namespaces.length).toBeGreaterThan(2)
  for (const namespace of namespaces) {
    const vi = wordsOf(namespace, 'vi')
    const en = new Map(wordsOf(namespace, 'en'))
    expect([...en.keys()].toSorted(), namespace).toEqual(vi.map(([key]) => key).toSorted())
    for (const [key, text] of vi) expect(blanks(en.get(key)!), `${namespace}:${key}`).toEqual(blanks(text))
  }
})

test('words > are never empty and never promise something for later', () => {
  for (const namespace of namespaces) {
    for (const [key, text] of [...wordsOf(namespace, 'vi'), ...wordsOf(namespace, 'en')]) {
      expect(text.trim(), `${namespace}:${key}`).not.toBe('')
      expect(text, `${namespace}:${key}`).not.toMatch(/sắp có|sắp ra mắt|coming soon/i)
    }
  }
})

test('words > refuse the words that harm', () => {
  for (const namespace of namespaces) {
    for (const [key, text] of [...wordsOf(namespace, 'vi'), ...wordsOf(namespace, 'en')]) {
      const rest = text.normalize('NFC').toLowerCase().replaceAll('trẻ em gái', '')
      expect(rest, `${namespace}:${key}`).not.toMatch(
        /đối tượng|(?<!\p{L})gái(?!\p{L})|tệ nạn|(?<!\p{L})rescue/u,
      )
    }
  }
})

test('words > use the officials’ own words of screens.md', () => {
  for (const namespace of namespaces) {
    for (const [key, text] of wordsOf(namespace, 'vi')) {
      expect(text, `${namespace}:${key}`).not.toMatch(/đã lưu trên máy chủ|bị trả lại|chưa nộp|phúc tra/i)
    }
  }
})

test('problem words > explain every code that the system can answer with, in both languages', () => {
  for (const language of ['vi', 'en']) {
    const said = files[`./problems.${language}.ts`]!.words
    expect(Object.keys(said).toSorted(), language).toEqual(Object.keys(PROBLEMS).toSorted())
    for (const code of Object.keys(PROBLEMS)) {
      const { what, next, kept } = said[code] as Record<string, string>
      expect(
        [what, next, kept].every((sentence) => /[.!)]$/.test(sentence!)),
        `${language} ${code}`,
      ).toBe(true)
    }
  }
})

test('words of the support app > do not say what the app is for', () => {
  const shown = ['support', 'design', 'session', 'account', 'problems'].filter((name) =>
    namespaces.includes(name),
  )
  for (const namespace of shown) {
    for (const [key, text] of [...wordsOf(namespace, 'vi'), ...wordsOf(namespace, 'en')]) {
      expect(text, `${namespace}:${key}`).not.toMatch(
        /mại dâm|bán dâm|mua dâm|tình dục|prostitut|(?<!\p{L})sex|Hòa Nhập/iu,
      )
    }
  }
})
