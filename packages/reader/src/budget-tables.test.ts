import { describe, expect, it } from 'vitest'
import { readBudget } from './budget-reader.ts'
import { readBlocks } from './plan-blocks.ts'
import { normalisePlanText } from './plan-text.ts'

const linesOf = (text: string) =>
  readBudget(readBlocks(normalisePlanText(text))).map(({ item, amountVnd, years, sources, why }) => ({
    item,
    amountVnd,
    year: years?.from ?? null,
    sources,
    total: why.includes('budget:total'),
  }))
const line = (item: string, amountVnd: number, more: object = {}) => ({
  item,
  amountVnd,
  year: null,
  sources: [],
  total: false,
  ...more,
})

describe('an annex table of money', () => {
  it('counts in the unit of the line above it and tells totals from parts', () => {
    expect(
      linesOf(
        'PHỤ LỤC\nDỰ TOÁN KINH PHÍ\nĐơn vị tính: 1.000 đồng\nTT\tNội dung\tSố lượng\tĐơn giá\tThành tiền\tNguồn\nI\tTruyền thông\t\t\t45.000\t\n1\tIn tờ gấp\t5.000\t5\t25.000\tNgân sách tỉnh\n2\tBảng tin\t4\t5.000\t20.000\tXã hội hóa\n\tTổng cộng\t\t\t45.000\t',
      ),
    ).toEqual([
      line('Truyền thông', 45_000_000, { total: true }),
      line('In tờ gấp', 25_000_000, { sources: ['ngân sách tỉnh'] }),
      line('Bảng tin', 20_000_000, { sources: ['xã hội hóa'] }),
      line('Tổng cộng', 45_000_000, { total: true }),
    ])
  })

  it('gives a line for each year', () => {
    expect(
      linesOf(
        'BIỂU KINH PHÍ (ĐVT: triệu đồng)\n| TT | Nội dung chi | Năm 2022 | Năm 2023 | Tổng |\n|---|---|---|---|---|\n| 1 | Tập huấn | 12,5 | 15 | 27,5 |',
      ),
    ).toEqual([line('Tập huấn', 12_500_000, { year: 2022 }), line('Tập huấn', 15_000_000, { year: 2023 })])
  })

  it('reads the sources from the columns they pay in', () => {
    expect(
      linesOf(
        'Kinh phí thực hiện (triệu đồng)\n| STT | Hoạt động | Tổng kinh phí (triệu đồng) | NSTW | Ngân sách tỉnh |\n| 1 | Tư vấn | 100 | 60 | 40 |\n| 2 | Học nghề | 50 | 50 | - |',
      ),
    ).toEqual([
      line('Tư vấn', 100_000_000, { sources: ['ngân sách trung ương', 'ngân sách tỉnh'] }),
      line('Học nghề', 50_000_000, { sources: ['ngân sách trung ương'] }),
    ])
  })

  it('reads cells that come one to a line', () => {
    expect(
      linesOf(
        'BIỂU KINH PHÍ\nĐơn vị tính: đồng\nSTT\nNội dung\nKinh phí\nNăm 2021\n1\nTuyên truyền\n900.000\n900.000\n2\nTập huấn\n600.000\n600.000',
      ),
    ).toEqual([line('Tuyên truyền', 900_000, { year: 2021 }), line('Tập huấn', 600_000, { year: 2021 })])
  })

  it('invents no unit, and takes no table of aims for one of money', () => {
    expect(linesOf('KINH PHÍ\nTT\tNội dung\tThành tiền\n1\tTập huấn\t45\n2\tIn ấn\t20')).toEqual([])
    expect(linesOf('TT\tChỉ tiêu\tNăm 2021\tNăm 2022\n1\tSố xã có mô hình\t120.000\t500.000')).toEqual([])
  })
})

describe('amounts in running text', () => {
  const amountsOf = (text: string) => linesOf(`V. KINH PHÍ\n${text}`).map(({ amountVnd }) => amountVnd)

  it.each([
    ['Tổng kinh phí 22,5 tỷ đồng (Hai mươi hai tỷ năm trăm triệu đồng).', [22_500_000_000]],
    ['Hỗ trợ 05 triệu đồng/người, vay tối đa 50 triệu đồng.', [5_000_000, 50_000_000]],
    ['Năm trước xử phạt 30 triệu đồng.', []],
    ['Năm 2015 đã chi 610 triệu đồng; năm 2016 dự kiến 700 triệu đồng.', [700_000_000]],
  ])('%s', (text, amounts) => expect(amountsOf(text)).toEqual(amounts))
})
