import { Problem } from '@hoanhap/domain/problem'
import { describe, expect, it } from 'vitest'
import { readPlanFile } from '../plan-file.ts'
import { OutOfTime, withinCpuTime } from './cpu-limit.ts'
import { hasEndlessObjects } from './pdf-objects.ts'

const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 600 800]'
const stream = (entries: string, body: string): string =>
  `<< ${entries} /Length ${body.length} >>\nstream\n${body}\nendstream`

/** A PDF of one page that draws a form; objects from the sixth on are the caller's. */
function pdfOf(contents: string, page: string, more: readonly string[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >> ${page} >>`,
    'null',
    stream('', contents),
    ...more,
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.indexOf('xref\n0 ')}\n%%EOF`,
  )
}

const refusal = (bytes: Buffer): Promise<string> =>
  readPlanFile({ name: 'a.pdf', bytes }).then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  )

/** Forms that each draw the next one twice: a billion drawings in five kilobytes. */
const doubling = (entries: string): string[] =>
  Array.from({ length: 30 }, (_, n) =>
    n < 29
      ? stream(`${FORM} ${entries} /Resources << /XObject << /X ${n + 7} 0 R >> >>`, '/X Do /X Do')
      : stream(FORM, 'q Q'),
  )

describe('a PDF made to hold the service', () => {
  it.each([
    ['forms that draw one another', pdfOf('/X Do', '/Contents 5 0 R', doubling(''))],
    [
      'groups that draw one another',
      pdfOf('/X Do', '/Contents 5 0 R', doubling('/Group << /S /Transparency /I true >>')),
    ],
    [
      'a page that names one part 200,000 times',
      pdfOf(
        'BT 50 780 Td 0 -20 Td 0 -20 Td 0 -20 Td ET\n'.repeat(4),
        `/Contents [${'5 0 R '.repeat(200_000)}]`,
        [],
      ),
    ],
    ['a million objects that never close', Buffer.from(`%PDF-1.4\n${'1 0 obj<<'.repeat(1_000_000)}`)],
    [
      'numbered objects that never close',
      Buffer.from(`%PDF-1.4\n${Array.from({ length: 20_000 }, (_, n) => `${n} 0 obj<<\n`).join('')}`),
    ],
  ])('by %s is refused in seconds', { timeout: 30_000 }, async (_name, bytes) => {
    const started = process.cpuUsage()
    expect(await refusal(bytes)).toBe('file/unsafe-archive')
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(8)
  })
})

describe('hasEndlessObjects', () => {
  it('takes closed objects as they are, whatever brackets stand in their strings', () => {
    const objects = Array.from(
      { length: 5000 },
      (_, n) => `${n} 0 obj\n<< /T (mục [ ${n} \\( <<) /K [1 2] >>\nendobj\n`,
    )
    expect(hasEndlessObjects(Buffer.from(objects.join('')))).toBe(false)
  })

  it('tells strings and packed parts that never end', () => {
    const of = (object: string): boolean =>
      hasEndlessObjects(
        Buffer.from(Array.from({ length: 50_000 }, (_, n) => `${n} 0 obj ${object}\n`).join('')),
      )
    expect(of('<< /T (a >>')).toBe(true)
    expect(of('<< >> stream\n')).toBe(true)
    expect(of('<< >> stream\nendstream')).toBe(false)
  })
})

describe('withinCpuTime', () => {
  it('stops a loop of promises that lets no timer run, and gives the outcome of one that ends', async () => {
    let stopped = false
    const endless = async (): Promise<number> => {
      let turns = 0
      while (!stopped) turns += await Promise.resolve(1)
      return turns
    }
    const stop = (): void => {
      stopped = true
    }
    await expect(withinCpuTime(50, endless, stop)).rejects.toBeInstanceOf(OutOfTime)
    expect(await withinCpuTime(5000, async () => 7, stop)).toBe(7)
  })
})
