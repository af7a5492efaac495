import { readdirSync, readFileSync } from 'node:fs'

/** What a careful reader finds in one document; conventions in docs/domain/reader-corpus.md. */
export type DocumentLabels = {
  readonly document: {
    readonly number: string | null
    readonly kind: string | null
    readonly issuedOn: string | null
    readonly issuer: string | null
    readonly title: string | null
  }
  readonly period: { readonly from: number | null; readonly to: number } | null
  readonly basis: readonly string[]
  readonly amends: readonly string[]
  readonly replaces: readonly string[]
  readonly programme: string | null
  readonly targets: readonly {
    readonly at: string
    readonly value: number
    readonly valueTo: number | null
    readonly unit: string
    readonly operator: string
    readonly deadline: number | null
    readonly fraction: readonly [number, number] | null
    readonly about: readonly string[]
  }[]
  readonly assignments: readonly { readonly agency: string; readonly role: string }[]
  readonly budget: readonly number[]
  readonly reporting: readonly { readonly at: string; readonly frequency: readonly string[] }[]
  readonly places: readonly string[]
  readonly outline: readonly { readonly at: string; readonly role: string }[]
}

export type CorpusDocument = { readonly name: string; readonly text: string; readonly labels: DocumentLabels }

/** Every labelled document of a folder, in the order of its names. */
export const loadCorpus = (folder: URL): CorpusDocument[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ''),
      text: readFileSync(new URL(file, folder), 'utf8'),
      labels: JSON.parse(
        readFileSync(new URL(file.replace(/\.txt$/, '.json'), folder), 'utf8'),
      ) as DocumentLabels,
    }))

/** The words of a text without line ends, Markdown marks and repeated blanks: what labels are looked for in. */
export const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\*\*|__/g, ' ')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s|]+/g, ' ')
    .trim()

const UNIT = /^(?:%|count|lần|[\p{L} ]{2,20}\/(?:[\p{L} \d]{2,12}))$/u
const OPERATORS = new Set(['>=', '=', '<=', 'range', 'reduce_by', 'increase_by', 'maintain'])
const ROLES = new Set(['lead', 'coordinate', 'perform', 'request'])
const SECTIONS = new Set(
  'situation basis purpose viewpoint objective target task budget organisation reporting recipients signature annex'.split(
    ' ',
  ),
)
const KINDS = new Set('KH QĐ CTr NQ CT CV TB ĐA QC BC KL HD TTr'.split(' '))

/** What is wrong with the labels themselves, in words; the reader is not asked. */
export function problemsOf({ text, labels }: CorpusDocument): string[] {
  const words = squeezed(text)
  const { document, targets, assignments, budget, reporting, outline, places, basis } = labels
  const missing = [...targets, ...reporting, ...outline]
    .filter(({ at }) => !words.includes(squeezed(at)))
    .map(({ at }) => `not in the text: ${at}`)
  const lost = (of: readonly string[]): string[] =>
    of.filter((each) => !squeezed(text).includes(squeezed(each))).map((each) => `not in the text: ${each}`)
  const wrong = (ok: boolean, what: string): string[] => (ok ? [] : [what])
  return [
    ...missing,
    ...lost(places),
    ...wrong(document.kind === null || KINDS.has(document.kind), `kind ${document.kind}`),
    ...wrong(
      document.issuedOn === null || /^\d{4}-\d\d-\d\d$/.test(document.issuedOn),
      `day ${document.issuedOn}`,
    ),
    ...wrong(new Set(basis).size === basis.length, 'an act stands twice in basis'),
    ...wrong(document.number === null || !basis.includes(document.number), 'own number in basis'),
    ...targets.flatMap((target) => [
      ...wrong(OPERATORS.has(target.operator), `operator ${target.operator}`),
      ...wrong(UNIT.test(target.unit), `unit ${target.unit}`),
      ...wrong(typeof target.value === 'number', `value of ${target.at}`),
      ...wrong('valueTo' in target && 'deadline' in target && 'fraction' in target, `fields of ${target.at}`),
      ...wrong(Array.isArray(target.about), `about of ${target.at}`),
    ]),
    ...assignments.flatMap(({ agency, role }) => wrong(ROLES.has(role), `role ${role} of ${agency}`)),
    ...wrong(
      new Set(assignments.map(({ agency, role }) => `${role} ${agency}`)).size === assignments.length,
      'an assignment stands twice',
    ),
    ...outline.flatMap(({ role }) => wrong(SECTIONS.has(role), `section role ${role}`)),
    ...wrong(
      budget.every((amount) => Number.isInteger(amount)),
      'an amount is not whole đồng',
    ),
    ...['amends', 'replaces', 'programme', 'period'].flatMap((key) => wrong(key in labels, `no ${key}`)),
  ]
}
