import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { Problem } from '@hoanhap/domain/problem'
import { describe, expect, it } from 'vitest'
import { paragraph, wordFile } from '../../../testing/zip-file.testing.ts'
import { readPlanFile, textOfPasted } from '../plan-file.ts'

const sample = (ending: string): Buffer =>
  readFileSync(new URL(`./samples/ke-hoach-nhieu-dang.${ending}`, import.meta.url))

/** What a reading comes to: words, or the code of a refusal; anything else fails the test that asked. */
async function outcome(bytes: Buffer): Promise<string> {
  try {
    await readPlanFile({ name: 'a', bytes })
    return 'read'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

const ENDINGS = ['docx', 'doc', 'odt', 'rtf', 'html', 'pdf'] as const
/** PDF takes most of the time, so it gets fewer tries. */
const RUNS = { docx: 40, doc: 60, odt: 40, rtf: 40, html: 40, pdf: 12 }

describe.each(ENDINGS)('a .%s file', (ending) => {
  const file = sample(ending)

  it('that was cut off anywhere is read or refused in words', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: file.length - 1 }), async (length) => {
        expect(await outcome(file.subarray(0, length))).toMatch(/^(?:read|file\/)/)
      }),
      { numRuns: RUNS[ending] },
    )
  })

  it('with bytes changed anywhere is read or refused in words', { timeout: 60_000 }, async () => {
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 60 }), async (changes) => {
        const bytes = Buffer.from(file)
        for (const [at, value] of changes) bytes[at] = value
        expect(await outcome(bytes)).toMatch(/^(?:read|file\/)/)
      }),
      { numRuns: RUNS[ending] },
    )
  })
})

describe('bytes of no meaning', () => {
  it.each([
    '',
    'PK\x03\x04',
    '%PDF-1.7\n',
    '{\\rtf1',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<html>',
    'MIME-Version: 1.0\n',
  ])('behind %j are refused in words', async (mark) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), async (bytes) => {
        expect(await outcome(Buffer.concat([Buffer.from(mark, 'latin1'), bytes]))).toMatch(/^(?:read|file\/)/)
      }),
      { numRuns: 40 },
    )
  })
})

describe('files made to exhaust a reader', () => {
  it.each([
    ['10,000 nested lists', Buffer.from('<ul><li>a'.repeat(10_000))],
    ['10,000 nested tables', Buffer.from('<table><tr><td>'.repeat(10_000))],
    ['a million closing marks', Buffer.from(`<html>${'<b>'.repeat(240)}${'</i>'.repeat(1_000_000)}`)],
    ['100,000 nested groups', Buffer.from(`{\\rtf1${'{'.repeat(100_000)}`)],
    ['10,000 nested runs of a Word file', wordFile('<w:p>'.repeat(10_000))],
    [
      'cells over a million columns',
      wordFile(
        `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(200)}</w:tbl>${paragraph('x')}`,
      ),
    ],
    ['a million tabs', Buffer.from('a\t'.repeat(1_000_000))],
    [
      'a million blanks in a page',
      Buffer.from(`<html><p>a${' '.repeat(1_000_000)}b${'&nbsp;'.repeat(300_000)}</p></html>`),
    ],
    [
      'a million quotes in an archive',
      Buffer.from(
        `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n${'=\n'.repeat(500_000)}`,
      ),
    ],
  ])('%s are dealt with in seconds', async (_name, bytes) => {
    const started = performance.now()
    expect(await outcome(bytes)).toMatch(/^(?:read|file\/)/)
    expect(performance.now() - started).toBeLessThan(8000)
  })

  it('a chain of sectors that bites its tail ends', async () => {
    const bytes = Buffer.from(sample('doc'))
    // Every sector follows itself: the tables of the file are the sectors named in its header.
    const table = (bytes.readUInt32LE(76) + 1) * 512
    for (let sector = 0; sector < 128; sector++) bytes.writeUInt32LE(sector, table + sector * 4)
    expect(await outcome(bytes)).toBe('file/damaged')
  })

  it('a page of half a million characters takes time in proportion to its length', () => {
    const page = `<p>${'Mỗi xã có một tổ hỗ trợ. '.repeat(40)}</p><ul><li>một</li></ul>`
    const timed = (copies: number): number => {
      const started = performance.now()
      textOfPasted(`<html>${page.repeat(copies)}</html>`)
      return performance.now() - started
    }
    // The best of three: other work on the machine only adds.
    const best = (copies: number): number => Math.min(...[1, 2, 3].map(() => timed(copies)))
    expect(best(500)).toBeLessThan(Math.max(1000, best(50) * 50))
  })
})
