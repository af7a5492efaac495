import { describe, expect, it } from 'vitest'
import { readPlanFile } from '../plan-file.ts'
import { pdfFile, type PrintedLine, type PrintedPage } from './pdf-file.testing.ts'

const read = async (pages: readonly PrintedPage[]): Promise<string[]> =>
  (await readPlanFile({ name: 'a.pdf', bytes: pdfFile(pages) })).split('\n').filter((line) => line !== '')

const WORDS = [
  'Biểu số 5 nói việc của từng xã trong năm 2033:',
  'Xã Hoa Mơ lập hai tổ;',
  'Xã Hoa Mận lập ba tổ.',
]

describe('words that lie across a page', () => {
  it.each([
    [90, (n: number): [number, number] => [200 + n * 18, 85]],
    [180, (n: number): [number, number] => [500, 300 + n * 18]],
    [270, (n: number): [number, number] => [400 - n * 18, 780]],
  ])('are read as they stand if most of them are turned by %i degrees', async (degrees, at) => {
    const lines = WORDS.map((words, n): PrintedLine => [...at(n), words, 13, degrees])
    expect(await read([{ lines }])).toEqual(WORDS)
  })

  it('keep their table: its lines are turned with them', async () => {
    const cells: PrintedLine[] = [
      [120, 110, 'Việc', 13, 90],
      [120, 310, 'Nơi', 13, 90],
      [160, 110, 'Mở lớp', 13, 90],
      [160, 310, 'Xã Hoa Mơ', 13, 90],
    ]
    const rules = [
      ...[100, 140, 180].map((x): [number, number, number, number] => [x, 100, x, 500]),
      ...[100, 300, 500].map((y): [number, number, number, number] => [100, y, 180, y]),
    ]
    expect(await read([{ lines: cells, rules }])).toEqual(['Việc\tNơi', 'Mở lớp\tXã Hoa Mơ'])
  })

  it('follow at the end if most of the page is upright, and a stamp that leans stays out', async () => {
    const upright: PrintedLine[] = [
      [85, 700, 'Kế hoạch này có hiệu lực từ ngày ký và thay cho kế hoạch của năm trước đó.'],
    ]
    const across: PrintedLine[] = [
      [300, 100, 'Bảng kê gửi kèm', 13, 90],
      [300, 400, 'BẢN NHÁP', 30, 45],
    ]
    expect(await read([{ lines: [...upright, ...across] }])).toEqual([upright[0]![2], '[*] Bảng kê gửi kèm'])
  })
})
