import { readPlan } from '../plan-reader.ts'
import type { PlanReading, ReadTarget } from '../plan-reading.ts'
import { foldSameLength, lowerVietnamese } from '../spelling.ts'
import { squeezed, type CorpusDocument, type DocumentLabels } from './corpus-documents.testing.ts'

/** Hits, false finds and misses of one field. */
export type Tally = { hits: number; wrong: number; missed: number }
/** What one item was and whether it was right: for the reliability of confidences. */
export type Judged = { readonly field: string; readonly confidence: number; readonly right: boolean }
export type Scored = {
  readonly name: string
  readonly tallies: Readonly<Record<string, Tally>>
  readonly judged: readonly Judged[]
  /** "missed …" and "wrong …" lines for whoever tunes the rules. */
  readonly errors: readonly string[]
}

const plain = (words: string): string =>
  foldSameLength(lowerVietnamese(words.normalize('NFC')))
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:va|cac)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** An agency's name without its territory; of people's committees the level is the name. */
export const plainAgency = (name: string): string => {
  const words = plain(name)
  if (/^(?:chu tich )?uy ban nhan dan/.test(words)) return words.replace(/^chu tich /, '')
  return words
    .replace(/ (?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong)(?: .{2,30})?$/, '')
    .replace(/ viet nam$/, '')
}

type Place = { readonly start: number; readonly end: number }

/** Where pieces of a label stand in the reading's text, each repeated piece at its next occurrence. */
function locator(text: string): (piece: string) => Place | null {
  const offsets: number[] = []
  let words = ''
  for (let at = 0; at < text.length; at++) {
    const blank = /[\s|]/.test(text[at]!)
    if (blank && (words === '' || words.endsWith(' '))) continue
    words += blank ? ' ' : text[at]!
    offsets.push(at)
  }
  const reached = new Map<string, number>()
  return (piece) => {
    const wanted = squeezed(piece)
    const at = words.indexOf(wanted, reached.get(wanted) ?? 0)
    if (at < 0) return null
    reached.set(wanted, at + 1)
    return { start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 }
  }
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end
const tally = (hits: number, found: number, wanted: number): Tally => ({
  hits,
  wrong: found - hits,
  missed: wanted - hits,
})

type Label = DocumentLabels['targets'][number]

/** "02 lớp" each year and "02 lớp/năm" are one thing said in two ways; times per period and percentages are not. */
function sameUnit(a: string, b: string): boolean {
  const perPeriod = (unit: string): string | null => /^(?!lần)[^/]+\/(.+)$/u.exec(unit)?.[1] ?? null
  const [one, other] = [perPeriod(a), perPeriod(b)]
  return a === b || (one !== null && (b === 'count' || one === other)) || (other !== null && a === 'count')
}

const sameTarget = (label: Label, read: ReadTarget): boolean =>
  Math.abs(label.value - read.value) < 0.011 &&
  (label.valueTo === read.valueTo || Math.abs((label.valueTo ?? -1) - (read.valueTo ?? -1)) < 0.011) &&
  sameUnit(label.unit, read.unit) &&
  label.operator === read.operator

function scoreTargets(reading: PlanReading, labels: DocumentLabels) {
  const locate = locator(reading.text)
  const left = new Set(reading.targets)
  const errors: string[] = []
  const deadline = tally(0, 0, 0)
  const about = tally(0, 0, 0)
  const fraction = tally(0, 0, 0)
  let hits = 0
  // Right as it stands: value, unit and operator, and deadline, subject and fraction too.
  const right = new Set<ReadTarget>()
  for (const label of labels.targets) {
    const place = locate(label.at)
    const read = place && [...left].find((each) => overlap(place, each) && sameTarget(label, each))
    if (!read) {
      const near = place && [...left].filter((each) => overlap(place, each))
      errors.push(
        `missed target ${label.operator} ${label.value}${label.valueTo ? `-${label.valueTo}` : ''} ${label.unit} «${label.at}»` +
          (place ? '' : ' (words not in the reading)') +
          (near && near.length > 0
            ? ` read as ${near.map((each) => `${each.operator} ${each.value}${each.valueTo ? `-${each.valueTo}` : ''} ${each.unit}`).join(' | ')}`
            : ''),
      )
      continue
    }
    left.delete(read)
    hits++
    right.add(read)
    if (read.deadline === label.deadline) deadline.hits++
    else {
      deadline.wrong++
      right.delete(read)
      errors.push(`deadline ${read.deadline}, not ${label.deadline} «${label.at}»`)
    }
    const told = plain(`${read.subject} ${read.denominator ?? ''} ${read.text}`)
    if (label.about.every((word) => told.includes(plain(word)))) about.hits++
    else {
      about.wrong++
      right.delete(read)
      errors.push(`subject «${read.subject}» lacks ${label.about.join(', ')}`)
    }
    const same =
      (label.fraction?.[0] ?? null) === (read.fraction?.numerator ?? null) &&
      (label.fraction?.[1] ?? null) === (read.fraction?.denominator ?? null)
    if (same) fraction.hits++
    else {
      fraction.wrong++
      right.delete(read)
      errors.push(`fraction of «${label.at}»`)
    }
  }
  for (const each of left)
    errors.push(
      `wrong target ${each.operator} ${each.value} ${each.unit} «${squeezed(each.text).slice(0, 100)}»`,
    )
  return {
    tallies: {
      targets: tally(hits, reading.targets.length, labels.targets.length),
      'targets.deadline': deadline,
      'targets.subject': about,
      'targets.fraction': fraction,
    },
    judged: reading.targets.map((each): Judged => ({
      field: 'target',
      confidence: each.confidence,
      right: right.has(each),
    })),
    errors,
  }
}

function scoreAssignments(reading: PlanReading, labels: DocumentLabels) {
  const pairs = (of: readonly { agency: string; role: string }[]): Map<string, string> =>
    new Map(of.map(({ agency, role }) => [`${role} ${plainAgency(agency)}`, `${role} ${agency}`]))
  const wanted = pairs(labels.assignments)
  const found = pairs(reading.assignments)
  const hits = [...found.keys()].filter((pair) => wanted.has(pair)).length
  return {
    tallies: { assignments: tally(hits, found.size, wanted.size) },
    judged: reading.assignments.map((each): Judged => ({
      field: 'assignment',
      confidence: each.confidence,
      right: wanted.has(`${each.role} ${plainAgency(each.agency)}`),
    })),
    errors: [
      ...[...wanted].filter(([pair]) => !found.has(pair)).map(([, words]) => `missed assignment ${words}`),
      ...[...found].filter(([pair]) => !wanted.has(pair)).map(([, words]) => `wrong assignment ${words}`),
    ],
  }
}

/** Facts of the head of the paper: right, wrong, or missing. */
function scoreFacts(reading: PlanReading, labels: DocumentLabels) {
  const errors: string[] = []
  const fact = (field: string, read: string | null, label: string | null): [string, Tally] => {
    const right = (read === null ? null : plain(read)) === (label === null ? null : plain(label))
    if (!right) errors.push(`${field}: read «${read}», is «${label}»`)
    return [
      `header.${field}`,
      {
        hits: right && label !== null ? 1 : 0,
        wrong: !right && read !== null ? 1 : 0,
        missed: !right && label !== null ? 1 : 0,
      },
    ]
  }
  const years = (period: DocumentLabels['period']): string | null =>
    period && `${period.from ?? ''}-${period.to}`
  const { document, period } = reading
  const set = (field: string, read: readonly string[], label: readonly string[]): [string, Tally] => {
    const hits = read.filter((each) => label.includes(each)).length
    if (hits < read.length || hits < label.length)
      errors.push(`${field}: read ${read.join(' ')}; is ${label.join(' ')}`)
    return [field, tally(hits, read.length, label.length)]
  }
  const numbers = reading.basis.flatMap(({ number }) => (number ? [number] : []))
  const changed = (role: string): string[] =>
    reading.basis.flatMap((each) => (each.role === role && each.number ? [each.number] : []))
  return {
    tallies: Object.fromEntries([
      fact('number', document.number, labels.document.number),
      fact('kind', document.kind, labels.document.kind),
      fact('issuedOn', document.issuedOn, labels.document.issuedOn),
      fact('issuer', document.issuer, labels.document.issuer),
      fact('title', document.title, labels.document.title),
      fact('period', years(period), years(labels.period)),
      set('header.basis', numbers, labels.basis),
      set('amends', changed('amends'), labels.amends),
      set('replaces', changed('replaces'), labels.replaces),
      fact('programme', reading.programme?.number ?? null, labels.programme),
    ]),
    judged: [],
    errors,
  }
}

function scoreRest(reading: PlanReading, labels: DocumentLabels) {
  const errors: string[] = []
  const lines = reading.budget.filter(
    ({ amountVnd, why }) => amountVnd !== null && !why.includes('budget:total'),
  )
  const amounts = lines.map(({ amountVnd }) => amountVnd!)
  const left = [...amounts]
  const paid = labels.budget.filter((amount) => {
    const at = left.indexOf(amount)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  if (paid < amounts.length || paid < labels.budget.length)
    errors.push(`budget: read ${amounts.join(' ')}; is ${labels.budget.join(' ')}`)
  const locate = locator(reading.text)
  const duties = new Set(reading.reporting)
  let reported = 0
  for (const { at } of labels.reporting) {
    const place = locate(at)
    const duty = place && [...duties].find((each) => overlap(place, each))
    if (duty) {
      duties.delete(duty)
      reported++
    } else errors.push(`missed reporting «${at}»`)
  }
  for (const duty of duties) errors.push(`wrong reporting «${squeezed(duty.text).slice(0, 100)}»`)
  const heading = locator(reading.text)
  const sections = labels.outline.filter(({ at, role }) => {
    const place = heading(at)
    const entry = place && reading.outline.find((each) => overlap(place, each))
    if (entry?.role !== role) errors.push(`outline «${at}» read as ${entry?.role}, is ${role}`)
    return entry?.role === role
  }).length
  const named = new Set(reading.places.map(({ name }) => plain(name)))
  const places = labels.places.filter((place) => named.has(plain(place))).length
  if (places < labels.places.length || places < named.size)
    errors.push(`places: read ${[...named].join(', ')}; is ${labels.places.join(', ')}`)
  return {
    tallies: {
      budget: tally(paid, amounts.length, labels.budget.length),
      reporting: tally(reported, reading.reporting.length, labels.reporting.length),
      outline: { hits: sections, wrong: 0, missed: labels.outline.length - sections },
      places: tally(places, named.size, labels.places.length),
    },
    judged: [
      ...lines.map(({ amountVnd, confidence }): Judged => ({
        field: 'budget',
        confidence,
        right: labels.budget.includes(amountVnd!),
      })),
      ...reading.reporting.map((duty): Judged => ({
        field: 'reporting',
        confidence: duty.confidence,
        right: !duties.has(duty),
      })),
    ],
    errors,
  }
}

const PARTS = [scoreFacts, scoreTargets, scoreAssignments, scoreRest]

/** Each item of a reading with its confidence and whether the labels have it. */
export const judge = (reading: PlanReading, labels: DocumentLabels): Judged[] =>
  PARTS.flatMap((score) => score(reading, labels).judged)

/** Compares what the reader finds in one labelled document with its labels. */
export function scoreDocument({ name, text, labels }: CorpusDocument): Scored {
  const reading = readPlan(text)
  const parts = PARTS.map((score) => score(reading, labels))
  return {
    name,
    tallies: Object.fromEntries(parts.flatMap(({ tallies }) => Object.entries<Tally>(tallies))),
    judged: parts.flatMap(({ judged }) => judged),
    errors: parts.flatMap(({ errors }) => errors),
  }
}

export type FieldScore = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly labels: number
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000
const scoreOf = ({ hits, wrong, missed }: Tally): FieldScore => ({
  precision: share(hits, hits + wrong),
  recall: share(hits, hits + missed),
  f1: share(2 * hits, 2 * hits + wrong + missed),
  labels: hits + missed,
})

const add = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
})

/** Precision, recall and F1 of each field over many documents; `header` gathers the facts of the head. */
export function scoreFields(scored: readonly Scored[]): Record<string, FieldScore> {
  const sums = new Map<string, Tally>()
  const sum = (field: string, more: Tally): void =>
    void sums.set(field, add(sums.get(field) ?? { hits: 0, wrong: 0, missed: 0 }, more))
  for (const { tallies } of scored)
    for (const [field, more] of Object.entries(tallies)) {
      sum(field, more)
      if (field.startsWith('header.')) sum('header', more)
    }
  return Object.fromEntries([...sums].sort().map(([field, each]) => [field, scoreOf(each)]))
}

export type ReliabilityBin = {
  readonly from: number
  readonly items: number
  readonly meanConfidence: number
  readonly right: number
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/** How often items of each band of confidence were right. */
export function reliability(judged: readonly Judged[]): ReliabilityBin[] {
  return EDGES.flatMap((from, index) => {
    const to = EDGES[index + 1] ?? 1.01
    const items = judged.filter(({ confidence }) => confidence >= from && confidence < to)
    if (items.length === 0) return []
    return [
      {
        from,
        items: items.length,
        meanConfidence: share(
          items.reduce((sum, { confidence }) => sum + confidence, 0),
          items.length,
        ),
        right: share(items.filter(({ right }) => right).length, items.length),
      },
    ]
  })
}
