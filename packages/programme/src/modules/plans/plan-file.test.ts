import { Problem } from '@hoanhap/domain/problem'
import { describe, expect, it } from 'vitest'
import { paragraph, wordFile, wordTable, zipOf } from '../../testing/zip-file.testing.ts'
import { readPlanFile } from './plan-file.ts'
import { receivePlan } from './plan-intake-service.ts'

const MEGABYTE = 1024 * 1024
const reading = (bytes: Buffer) => readPlanFile({ name: 'ke-hoach.docx', bytes })
const refusal = async (bytes: Buffer): Promise<string> =>
  reading(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  )
const xml = (text: string) => Buffer.from(text)

describe('readPlanFile', () => {
  it('reads paragraphs and tables of a Word document', async () => {
    const file = wordFile(paragraph('KẾ HOẠCH') + wordTable([['Chỉ tiêu', '100 %']]))
    const text = await reading(file)
    expect(text).toMatch(/KẾ HOẠCH\s+Chỉ tiêu\s+100 %/)
  })

  it.each([
    ['UTF-8', Buffer.from('\ufeffKế hoạch', 'utf8')],
    ['UTF-16 little-endian', Buffer.from('\ufeffKế hoạch', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\ufeffKế hoạch', 'utf16le').swap16()],
  ])('reads a text in %s', async (_name, bytes) => {
    expect((await reading(bytes)).replace('\ufeff', '')).toBe('Kế hoạch')
  })

  it('refuses text in an older encoding rather than guess letters', async () => {
    expect(await refusal(Buffer.from([0x4b, 0xea, 0x20, 0x68, 0x6f, 0xe3]))).toBe('file/damaged')
  })

  it('inflates no bomb: 400 MB of zeros in 400 KB are told by the directory alone', async () => {
    const zeros = { name: 'word/media/a.bin', bytes: Buffer.alloc(60 * MEGABYTE) }
    const started = performance.now()
    expect(await refusal(wordFile(paragraph('x'), '', [zeros]))).toBe('file/unsafe-archive')
    const many = Array.from({ length: 2001 }, (_, n) => ({ name: `word/${n}.xml`, bytes: xml('<a/>') }))
    expect(await refusal(wordFile('', '', many))).toBe('file/unsafe-archive')
    // Packing the bomb takes most of this; reading it must not add seconds.
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('inflates no bomb that lies about its size', async () => {
    const bomb = wordFile(paragraph('x'.repeat(30 * MEGABYTE)))
    const real = Buffer.alloc(4)
    real.writeUInt32LE(Buffer.byteLength(paragraph('x')) + 30 * MEGABYTE, 0)
    // Every place that states the inflated size of the body now states a harmless one.
    const sizes = [...sizesOf(bomb)]
    expect(sizes.length).toBeGreaterThan(0)
    for (const place of sizes) bomb.writeUInt32LE(2000, place)
    const before = process.memoryUsage().rss
    expect(await refusal(bomb)).toBe('file/damaged')
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * MEGABYTE)
  })

  it.each([
    ['a document type', '<!DOCTYPE w [<!ELEMENT w ANY>]>', 'word/styles.xml'],
    ['an entity that opens a file', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 'word/a.xml'],
    ['an entity of entities', '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>', 'customXml/item1.xml'],
  ])('refuses %s, in the body and in any other part', async (_name, prolog, part) => {
    expect(await refusal(wordFile(paragraph('x'), prolog))).toBe('file/external-entity')
    const beside = { name: part, bytes: xml(`<?xml version="1.0"?>${prolog}<w/>`) }
    expect(await refusal(wordFile(paragraph('x'), '', [beside]))).toBe('file/external-entity')
  })

  it('is not deceived by UTF-16 or by a long comment before the declaration', async () => {
    const prolog = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const wide = {
      name: 'word/a.xml',
      bytes: Buffer.from(`\ufeff<?xml version="1.0"?>${prolog}<w/>`, 'utf16le'),
    }
    expect(await refusal(wordFile(paragraph('x'), '', [wide]))).toBe('file/external-entity')
    const late = wordFile(paragraph('x'), `<!--${' '.repeat(200_000)}-->${prolog}`)
    expect(await refusal(late)).not.toBe('read')
  })

  it('refuses macros, another kind of archive and a damaged one', async () => {
    const macros = { name: 'word/vbaProject.bin', bytes: Buffer.from('x') }
    expect(await refusal(wordFile(paragraph('x'), '', [macros]))).toBe('file/macros')
    expect(await refusal(zipOf([{ name: 'xl/workbook.xml', bytes: xml('<a/>') }]))).toBe('file/unknown-kind')
    expect(await refusal(wordFile(paragraph('x')).subarray(0, 200))).toBe('file/damaged')
  })
})

/** Where a ZIP states the inflated size of its largest entry. */
function* sizesOf(zip: Buffer): Generator<number> {
  for (let at = 0; at + 30 < zip.length; at += 1) {
    const mark = zip.toString('latin1', at, at + 4)
    const place = mark === 'PK\x03\x04' ? at + 22 : mark === 'PK\x01\x02' ? at + 24 : -1
    if (place > 0 && zip.readUInt32LE(place) > MEGABYTE) yield place
  }
}

describe('receivePlan', () => {
  const people = [
    ['Họ và tên', 'Năm sinh', 'Số CCCD'],
    ['Nguyễn Thị Mẫu', '1990', '001190000001'],
    ['Trần Văn Mẫu', '1991', '001191000002'],
    ['Lê Thị Mẫu', '1992', '001192000003'],
  ]
  it.each([
    ['a Word table', wordFile(paragraph('DANH SÁCH') + wordTable(people))],
    ['paragraphs of a Word document', wordFile(people.map((row) => paragraph(row.join(' - '))).join(''))],
    ['a text with tabs', Buffer.from(people.map((row) => row.join('\t')).join('\n'))],
    ['comma separated text', Buffer.from(people.map((row) => row.join(',')).join('\r\n'))],
    ['UTF-16 text', Buffer.from(`\ufeff${people.map((row) => row.join(';')).join('\n')}`, 'utf16le')],
  ])('refuses a list of persons in %s', async (_name, bytes) => {
    await expect(receivePlan({ file: { name: 'ds', bytes } })).rejects.toMatchObject({
      code: 'file/list-of-persons',
    })
  })

  it('refuses a list of persons in the name of a file', async () => {
    const name = 'Nguyễn Thị Mẫu 001190000001\nTrần Văn Mẫu 001191000002.txt'
    await expect(receivePlan({ file: { name, bytes: Buffer.from('Kế hoạch') } })).rejects.toMatchObject({
      code: 'file/list-of-persons',
    })
  })
})
