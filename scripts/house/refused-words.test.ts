import { describe, expect, it } from 'vitest'
import { isTest, REPOSITORY } from './repository-files.testing.ts'

/** Words about people that the product never uses itself (trust.md §10); "trẻ em gái" is the law's own term. */
const REFUSED =
  /đối tượng|(?<!trẻ em )(?<!\p{L})gái(?!\p{L})|tệ nạn|(?<!\p{L})rescu(e|ed|ing) (women|girls|persons|people|adults)/iu

/** What the reader must recognise in the plans of others, and the tests that hold everybody else to the rule. */
const RECOGNISES = /^packages\/reader\/src\//

/** In a text for people, a word between quotation marks or as code is cited, not used: titles of acts, names of bodies. */
const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|"[^"\n]*"|«[^»]*»|`[^`\n]*`/g, '')

describe('the product’s own words', () => {
  it('avoid what insults people, wherever they stand', () => {
    const found = REPOSITORY.filter((file) => !isTest(file))
      .filter(({ path }) => !RECOGNISES.test(path))
      .flatMap(({ path, text }) => {
        const own = path.endsWith('.md') ? withoutQuotations(text) : text
        const lines = own.normalize('NFC').split('\n')
        return lines
          .filter((line) => REFUSED.test(line))
          .map((line) => `${path}: ${line.trim().slice(0, 80)}`)
      })
    expect(found).toEqual([])
  })

  it('are told apart from the law’s "trẻ em gái" and from longer words', () => {
    expect(REFUSED.test('phụ nữ và trẻ em gái')).toBe(false)
    expect(REFUSED.test('gai góc, con đường')).toBe(false)
    for (const refused of ['các đối tượng', 'Tệ nạn', 'em gái', 'Gái'])
      expect([refused, REFUSED.test(refused)]).toEqual([refused, true])
  })
})
