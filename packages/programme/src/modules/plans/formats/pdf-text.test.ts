import { deflateSync } from 'node:zlib'
import { Problem } from '@hoanhap/domain/problem'
import { readPlan } from '@hoanhap/reader/plan-reader'
import { describe, expect, it } from 'vitest'
import { readPlanFile } from '../plan-file.ts'
import { pdfFile, type PrintedLine, type PrintedPage } from './pdf-file.testing.ts'

const read = (bytes: Buffer) => readPlanFile({ name: 'a.pdf', bytes })
const refusal = (bytes: Buffer): Promise<string> =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  )
const words = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** Lines of print below one another; letters are half as wide as high, so 70 of them fill the width at 13 points. */
const below = (from: number, lines: readonly string[], x = 85): PrintedLine[] =>
  lines.map((line, index) => [x, from - index * 18, line])
const FULL = 'Mỗi địa phương bố trí người phụ trách và giao việc cụ thể cho từng ban'

describe('pdfText', () => {
  it('puts the lines of a sentence together and keeps paragraphs apart', async () => {
    const page = {
      lines: below(700, [
        FULL,
        'ngành để không ai bị bỏ sót.',
        '- Việc thứ nhất của kế hoạch này;',
        '- Việc thứ hai.',
      ]),
    }
    expect(words(await read(pdfFile([page])))).toEqual([
      `${FULL} ngành để không ai bị bỏ sót.`,
      '- Việc thứ nhất của kế hoạch này;',
      '- Việc thứ hai.',
    ])
  })

  it('reads the letterhead and the signatures column by column', async () => {
    const lines: PrintedLine[] = [
      [90, 790, 'ỦY BAN NHÂN DÂN'],
      [290, 792, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12],
      [95, 775, 'THÀNH PHỐ HOA'],
      [320, 774, 'Độc lập - Tự do - Hạnh phúc'],
      [92, 750, 'Số: 7/KH-UBND'],
      [300, 750, 'Hoa Phượng, ngày 3 tháng 2 năm 2026'],
      ...below(700, [FULL, 'ngành để không ai bị bỏ sót.']),
      [85, 300, 'Nơi nhận:'],
      [360, 302, 'TM. ỦY BAN NHÂN DÂN'],
      [85, 285, '- Như trên;'],
      [380, 284, 'CHỦ TỊCH'],
    ]
    expect(words(await read(pdfFile([{ lines }])))).toEqual([
      'ỦY BAN NHÂN DÂN',
      'THÀNH PHỐ HOA',
      'Số: 7/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hoa Phượng, ngày 3 tháng 2 năm 2026',
      `${FULL} ngành để không ai bị bỏ sót.`,
      'Nơi nhận:',
      '- Như trên;',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ])
  })

  it('leaves out page heads, feet and numbers, and goes on over the end of a page', async () => {
    const bodies = ['một', 'hai', 'ba', 'bốn'].map((name) => [
      `phần ${name} của câu nói rõ việc nào làm trước và việc nào để lại sau đó,`,
      `rồi phần ${name} nói thêm ai chịu trách nhiệm trước nhân dân ở nơi ấy và`,
    ])
    const pages = bodies.map((body, index): PrintedPage => ({
      lines: [[85, 810, `CÔNG BÁO/Số ${index + 10}`], [290, 795, `- ${index + 1} -`], ...below(700, body)],
    }))
    expect(words(await read(pdfFile(pages)))).toEqual([bodies.flat().join(' ')])
  })

  it('reads a table drawn with lines by its cells, merged ones too', async () => {
    const xs = [80, 200, 320, 440]
    const ys = [700, 670, 620]
    const page: PrintedPage = {
      lines: [
        [85, 682, 'Việc'],
        [230, 682, 'Cơ quan'],
        [85, 655, 'Tuyên'],
        [85, 640, 'truyền'],
        [205, 655, 'Sở Y tế'],
        [325, 655, 'Công an'],
        ...below(560, [FULL, 'hết.']),
      ],
      rules: [
        ...ys.map((y): [number, number, number, number] => [80, y, 440, y]),
        ...xs.map((x): [number, number, number, number] => [x, x === 320 ? 670 : 700, x, 620]),
      ],
    }
    expect(words(await read(pdfFile([page])))).toEqual([
      'Việc\tCơ quan\tCơ quan',
      'Tuyên truyền\tSở Y tế\tCông an',
      `${FULL} hết.`,
    ])
  })

  it('says that a scanned plan holds pictures only, also when most pages are pictures', async () => {
    const scan = { lines: [], hasPicture: true }
    expect(await refusal(pdfFile([scan, scan]))).toBe('file/only-pictures')
    const typed = { lines: below(700, [FULL, FULL]) }
    expect(await refusal(pdfFile([typed, scan, scan]))).toBe('file/only-pictures')
  })

  it('names the page of a typed plan that is a picture, so that a reviewer knows what is missing', async () => {
    const typed = { lines: below(700, [FULL, FULL]) }
    const text = await read(pdfFile([typed, { lines: [], hasPicture: true }, typed]))
    expect(words(text)[1]).toBe('[Trang 2 không có chữ để đọc, có thể là ảnh chụp]')
    expect(readPlan(text).targets).toEqual([])
  })

  it('refuses a locked file, a damaged one and one that inflates without end', async () => {
    const typed = { lines: below(700, [FULL]) }
    const lock =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -44 >> /ID [<00> <00>]'
    expect(await refusal(pdfFile([typed], lock))).toBe('file/encrypted')
    expect(await refusal(Buffer.from('%PDF-1.7\nkhông phải PDF'))).toBe('file/damaged')
    const bomb = deflateSync(Buffer.alloc(50 * 1024 * 1024))
    const file = Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj << /Filter /FlateDecode >>\nstream\n'), bomb])
    expect(await refusal(file)).toBe('file/unsafe-archive')
  })
})
