import { readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { readPlan } from '@hoanhap/reader/plan-reader'
import { toPlanJson } from '@hoanhap/reader/plan-json'
import { describe, expect, it } from 'vitest'
import { samplePlanDocument } from './sample-plan-document.ts'

const EXAMPLES = new URL('../../../../examples/', import.meta.url)
const text = readFileSync(new URL('ke-hoach-mau.txt', EXAMPLES), 'utf8')
const linesOf = (plain: string) =>
  plain
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .sort()
const plainTextOf = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value

describe('the sample plan', () => {
  it('says the same in Word as in plain text, line by line', async () => {
    const shipped = readFileSync(new URL('ke-hoach-mau.docx', EXAMPLES))
    expect(linesOf(await plainTextOf(shipped))).toEqual(linesOf(text))
    expect(linesOf(await plainTextOf(await samplePlanDocument(text)))).toEqual(linesOf(text))
  })

  it('reads with its header facts', () => {
    const { document, period, basis } = toPlanJson(readPlan(text))
    expect(document.number).toBe('118/KH-UBND')
    expect(document.issuedOn).toBe('2026-01-15')
    expect(document.issuer).toBe('Ủy ban nhân dân thành phố Hoa Phượng')
    expect(period).toEqual({ from: 2026, to: 2030 })
    expect(basis).toContain('282/2025/NĐ-CP')
  })

  it('reads with every phrasing of a target that the product knows', () => {
    const { targets } = toPlanJson(readPlan(text))
    expect(targets.map(({ operator, value, valueTo, unit }) => [operator, value, valueTo, unit])).toEqual([
      ['=', 100, null, '%'],
      ['>=', 1, null, 'lần/tháng'],
      ['>=', 1800, null, 'count'],
      ['>=', 70, null, '%'],
      ['=', 100, null, '%'],
      ['>=', 80, null, '%'],
      ['=', 60, null, '%'],
      ['=', 100, null, '%'],
      ['=', 114, null, 'count'],
      ['>=', 20, null, '%'],
      ['=', 100, null, '%'],
      ['>=', 90, null, '%'],
      ['=', 100, null, '%'],
      ['maintain', 76, null, 'count'],
      ['range', 75, 80, '%'],
      ['reduce_by', 30, null, '%'],
      ['=', 3, null, 'count'],
      ['=', 100, null, '%'],
    ])
  })
})

describe('the other samples', () => {
  const files = readdirSync(new URL('more/', EXAMPLES)).filter((name) => name.endsWith('.txt'))

  it('are five kinds of documents, each marked as illustrative and free of refused words', () => {
    expect(files).toHaveLength(5)
    for (const file of files) {
      const sample = readFileSync(new URL(`more/${file}`, EXAMPLES), 'utf8')
      expect(sample, file).toMatch(/Dữ liệu minh hoạ/)
      expect(sample, file).not.toMatch(/đối tượng|(?<!trẻ em )\bgái\b|tệ nạn/iu)
    }
  })
})
