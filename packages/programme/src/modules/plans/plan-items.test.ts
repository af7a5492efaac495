import { ItemFields, PlanHeader } from '@hoanhap/contract/plans/plan-schemas'
import { readPlan } from '@hoanhap/reader/plan-reader'
import type { PlanReading } from '@hoanhap/reader/plan-reading'
import fc from 'fast-check'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { headerOf } from './plan-header.ts'
import { itemsOfReading } from './plan-items.ts'

const TEXT = `KẾ HOẠCH
Phòng, chống mại dâm giai đoạn 2026-2030
II. CHỈ TIÊU ĐẾN NĂM 2030
- 100% xã, phường tổ chức truyền thông; giảm 60% đến 80% số điểm phức tạp so với năm 2025.
III. NHIỆM VỤ
1. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra mỗi quý một lần.
IV. KINH PHÍ
Tổng kinh phí 2.500.000.000 đồng từ ngân sách tỉnh.
V. CHẾ ĐỘ BÁO CÁO
UBND các huyện báo cáo Sở Y tế trước ngày 15/6 hằng năm.
`
const newId = (): string => '00000000-0000-4000-8000-000000000000'
const reading = readPlan(TEXT)
/** Strings and numbers that a strange text could put into a reading. */
const strange = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 9 }).map((part) => part.repeat(700)),
  fc.constant('\uD83D\uDE00'.repeat(3000)),
  fc.constant(''),
)
const strangeNumber = fc.constantFrom(-5, 0, 0.5, 1945, 2500, 1e300, NaN, Infinity)
const KEPT = new Set([
  'id',
  'why',
  'role',
  'operator',
  'kind',
  'scope',
  'start',
  'end',
  'confidence',
  'serves',
])

/** The reading with every text and number of its lists replaced; the closed words of its types stay. */
const distorted = (words: string, value: number): PlanReading =>
  JSON.parse(
    JSON.stringify(reading, (key, part: unknown) => {
      if (KEPT.has(key)) return part
      if (typeof part === 'string') return words
      return typeof part === 'number' || (part === null && /year|deadline|value/i.test(key)) ? value : part
    }),
    (_key, part: unknown) => part,
  ) as PlanReading

/** Says whether a value passes the border inwards and outwards, as a route with these shapes would take and give it. */
function borderOf(): (name: 'fields' | 'header', value: unknown) => Promise<number> {
  const app = Fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } })
  app.post('/fields', { schema: { body: ItemFields, response: { 200: ItemFields } } }, ({ body }) => body)
  app.post('/header', { schema: { body: PlanHeader, response: { 200: PlanHeader } } }, ({ body }) => body)
  return async (name, value) => {
    const reply = await app.inject({ method: 'POST', url: `/${name}`, payload: value as object })
    return reply.statusCode
  }
}

it('a reading fits the contract, whatever its texts and numbers are', async () => {
  const pass = borderOf()
  expect(await pass('fields', { text: 'x', unit: 'x'.repeat(31) })).toBe(400)
  await fc.assert(
    fc.asyncProperty(strange, strangeNumber, async (words, value) => {
      const read = distorted(words, value)
      for (const { fields } of itemsOfReading({ ...read, requests: someRequests(words) }, '', [], newId)) {
        // Real words come out of the text of the plan, where each item holds a letter or a digit.
        const whole = { ...fields, text: /[\p{L}\d]/u.test(String(fields['text'])) ? fields['text'] : 'x' }
        expect([whole, await pass('fields', whole)]).toEqual([whole, 200])
      }
      const header = headerOf(read)
      expect([header, await pass('header', header)]).toEqual([header, 200])
    }),
    { numRuns: 40 },
  )
})

const someRequests = (words: string): PlanReading['requests'] => [
  {
    id: 'r1',
    start: 0,
    end: 0,
    text: words,
    confidence: 1,
    why: [],
    addressees: Array.from({ length: 99 }, (_, n) => `${n}${words}`),
    recipient: words,
    subject: words,
    due: words,
    dueOn: '2026-02-30',
    outline: [words],
    figures: [words],
  },
]

it('a day that does not exist and a period that ends before it begins do not become facts', () => {
  const { document } = reading
  const period = { id: 'p', start: 0, end: 1, text: 'x', confidence: 1, why: [], from: 2030, to: 2026 }
  const header = headerOf({ ...reading, document: { ...document, issuedOn: '2026-02-30' }, period })
  expect([header.issuedOn, header.periodFrom, header.periodTo]).toEqual([null, 2026, 2026])
})

it('tasks, money and duties carry all that was read of them', () => {
  const items = itemsOfReading(reading, reading.text, [], newId)
  const first = (kind: string) => items.find((item) => item.kind === kind)?.fields
  expect(first('budget')).toMatchObject({ amountVnd: 2_500_000_000 })
  expect(first('reporting')).toMatchObject({
    reporter: expect.any(String),
    due: [expect.stringContaining('15/6')],
  })
  const target = items.find(({ kind }) => kind === 'target')!
  const serving = { ...reading.assignments[0]!, serves: reading.targets[0]!.id, dueOn: '2027-06-15' }
  const again = itemsOfReading({ ...reading, assignments: [serving] }, reading.text, [], newId)
  expect(again.find(({ kind }) => kind === 'assignment')?.fields).toMatchObject({
    serves: [target.id],
    dueOn: '2027-06-15',
    agency: expect.stringContaining('Sở Y tế'),
    role: 'lead',
  })
})

it('an assignment of a table says the work, not the cell of its agency', () => {
  const table = readPlan(
    'Nội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\nMở lớp tập huấn cho cộng tác viên\tSở Y tế\tCông an tỉnh\n',
  )
  const items = itemsOfReading(table, table.text, [], newId).filter(({ kind }) => kind === 'assignment')
  expect(items.map(({ fields }) => [fields['role'], fields['text']])).toEqual([
    ['lead', 'Mở lớp tập huấn cho cộng tác viên'],
    ['coordinate', 'Mở lớp tập huấn cho cộng tác viên'],
  ])
})
