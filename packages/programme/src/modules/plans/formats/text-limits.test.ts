import { Problem } from '@hoanhap/domain/problem'
import { describe, expect, it } from 'vitest'
import { paragraph, wordFile } from '../../../testing/zip-file.testing.ts'
import { readPlanFile } from '../plan-file.ts'
import { greatestOf, leastOf } from './paper-limits.ts'

const outcome = (bytes: Buffer): Promise<unknown> =>
  readPlanFile({ name: 'a', bytes }).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof Problem) return { code: error.code, params: error.details }
      throw error
    },
  )
const tooLarge = (maxMegabytes: number) => ({ code: 'file/too-large', params: { maxMegabytes } })

const archive = (encoding: string, body: string): Buffer =>
  Buffer.from(
    `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n--b--`,
  )
const QUOTED = '=C3=A1'
const ROW = '<tr><td>a<td>b'

describe('a file that is longer than any plan', () => {
  it.each([
    ['text of no meaning', Buffer.alloc(18_000_000, Buffer.from([0xb5, 0xa8, 0x20])), 2],
    ['text in UTF-16', Buffer.from(`\ufeff${'Xã có tổ '.repeat(150_000)}`, 'utf16le'), 2],
    ['a page', Buffer.from(`<html><table>${ROW.repeat(600_000)}`), 6],
    ['a page in UTF-16', Buffer.from(`\ufeff<html><table>${ROW.repeat(300_000)}`, 'utf16le'), 6],
    ['a saved page', archive('quoted-printable', `<html><p>${QUOTED.repeat(2_500_000)}`), 12],
    ['a saved page of which only the words are long', archive('base64', 'PGh0bWw+PHA+'.repeat(800_000)), 6],
    ['rows of a page without end', Buffer.from(`<html><table>${ROW.repeat(300_000)}`), 0.5],
    [
      'rows of RTF without end',
      Buffer.from(`{\\rtf1 ${'\\trowd\\cellx1 a\\cell\\row '.repeat(600_000)}}`),
      0.5,
    ],
    ['words of RTF without end', Buffer.from(`{\\rtf1 ${'mot hai ba '.repeat(90_000)}}`), 0.5],
    ['words of Word without end', wordFile(paragraph('mot hai ba '.repeat(60_000))), 0.5],
    [
      'a merged cell that says its words in a thousand places',
      Buffer.from(
        `<html><table><tr><td colspan="60" rowspan="500">${'mot hai ba '.repeat(9000)}</td><td>b</td></tr>${'<tr><td>x</td></tr>'.repeat(500)}</table>`,
      ),
      0.5,
    ],
  ])('as %s is refused with what is taken', { timeout: 20_000 }, async (_name, bytes, megabytes) => {
    const started = performance.now()
    expect(await outcome(bytes)).toEqual(tooLarge(megabytes))
    expect(performance.now() - started).toBeLessThan(8000)
  })

  it('is no text if it is a picture', async () => {
    const picture = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      Buffer.alloc(5_000_000, 0xe1),
    ])
    expect(await outcome(picture)).toMatchObject({ code: 'file/unknown-kind' })
  })
})

describe('a long table', () => {
  it('is read to its last row', async () => {
    const rows = Array.from({ length: 15_000 }, (_, n) => `<tr><td>Xã ${n}</td><td>Tổ ${n}</td></tr>`).join(
      '',
    )
    const text = await readPlanFile({ name: 'a', bytes: Buffer.from(`<html><table>${rows}</table></html>`) })
    expect(text.split('\n').at(-1)).toBe('Xã 14999\tTổ 14999')
  })
})

describe('a saved page', () => {
  it('has its soft line ends and broken marks read as mail programs do', async () => {
    const body = '<html><p>K=E1=BA=BF ho=E1=BA=A1=\nch n=C4=83m=  \r\n 2031 =zz 50=3D50</p></html>'
    const text = await readPlanFile({ name: 'a', bytes: archive('quoted-printable', body) })
    expect(text).toBe('Kế hoạch năm 2031 =zz 50=50')
  })
})

describe('leastOf and greatestOf', () => {
  it('take more values than a call takes arguments', () => {
    const values = Array.from({ length: 500_000 }, (_, n) => n)
    expect([leastOf(values), greatestOf(values), greatestOf([], 0)]).toEqual([0, 499_999, 0])
  })
})
