import { describe, expect, it } from 'vitest'
import { readBudget } from './budget-reader.ts'
import { sourcesIn } from './budget-sources.ts'
import { readBlocks } from './plan-blocks.ts'
import { normalisePlanText } from './plan-text.ts'

const MILLION = 1_000_000
/** Amount in millions, years as "2026" or "2026-2027", sources, and whether a sum before it holds it. */
const linesOf = (text: string) =>
  readBudget(readBlocks(normalisePlanText(`VI. KINH PHÍ\n${text}`))).map(
    ({ amountVnd, years, sources, why }) => [
      (amountVnd ?? 0) / MILLION,
      years && [...new Set([years.from, years.to])].join('-'),
      sources.join(', '),
      why.includes('budget:part'),
    ],
  )

describe('the sources of money', () => {
  it.each([
    ['ngân sách huyện bảo đảm', ['ngân sách huyện']],
    ['ngân sách cấp quận', ['ngân sách quận']],
    ['ngân sách nhà nước', ['ngân sách nhà nước']],
    ['ngân sách trung ương và tỉnh', ['ngân sách trung ương', 'ngân sách tỉnh']],
    ['ngân sách hằng năm của thành phố', ['ngân sách thành phố']],
    ['ngân sách quận, huyện và phường', ['ngân sách quận', 'ngân sách huyện', 'ngân sách phường']],
    ['ngân sách xã, xã hội hóa', ['ngân sách xã', 'xã hội hóa']],
    ['ngân sách tỉnh, xã hội hóa', ['ngân sách tỉnh', 'xã hội hóa']],
    ['ngân sách thị xã', ['ngân sách thị xã']],
    ['ngân sách địa phương và vốn lồng ghép', ['ngân sách địa phương', 'lồng ghép']],
    ['quỹ của bệnh viện trung ương', []],
  ])('keep their own names: %s', (words, names) => expect(sourcesIn(words)).toEqual(names))
})

describe('an amount among others', () => {
  it('takes the year beside it', () => {
    expect(linesOf('Phòng Kinh tế bố trí 2,4 tỷ đồng năm 2027 và 3,6 tỷ đồng năm 2028.')).toEqual([
      [2400, '2027', '', false],
      [3600, '2028', '', false],
    ])
    expect(linesOf('Năm 2027: 40 triệu đồng, năm 2028: 60 triệu đồng.')).toEqual([
      [40, '2027', '', false],
      [60, '2028', '', false],
    ])
  })

  it('takes the source beside it, and what it lacks from the opening of the sentence', () => {
    expect(linesOf('Năm 2027, ngân sách tỉnh chi 70 triệu đồng, ngân sách xã chi 9 triệu đồng.')).toEqual([
      [70, '2027', 'ngân sách tỉnh', false],
      [9, '2027', 'ngân sách xã', false],
    ])
    expect(linesOf('Ngân sách huyện cấp năm 2022 25 triệu đồng, năm 2023 35 triệu đồng.')).toEqual([
      [25, '2022', 'ngân sách huyện', false],
      [35, '2023', 'ngân sách huyện', false],
    ])
  })

  it('does not take them from an amount beside it', () => {
    expect(
      linesOf('Cấp 90 triệu đồng (ngân sách tỉnh) và 15 triệu đồng (đóng góp của doanh nghiệp).'),
    ).toEqual([
      [90, null, 'ngân sách tỉnh', false],
      [15, null, 'đóng góp', false],
    ])
  })

  it('keeps the levels that pay one amount together', () => {
    expect(
      linesOf('Bố trí 50 triệu đồng từ ngân sách tỉnh và ngân sách huyện và 8 triệu đồng từ nguồn đóng góp.'),
    ).toEqual([
      [50, null, 'ngân sách tỉnh, ngân sách huyện', false],
      [8, null, 'đóng góp', false],
    ])
  })

  it('reads running years as a span', () => {
    expect(linesOf('Các năm 2023, 2024 và 2025 mỗi năm 12 triệu đồng.')).toEqual([
      [12, '2023-2025', '', false],
    ])
  })
})

describe('the parts of a sum', () => {
  it('are marked where they are named behind it, and take its year', () => {
    expect(
      linesOf(
        'Tổng kinh phí năm 2027 là 820 triệu đồng, trong đó ngân sách tỉnh 500 triệu đồng, ngân sách huyện 320 triệu đồng.',
      ),
    ).toEqual([
      [820, '2027', '', false],
      [500, '2027', 'ngân sách tỉnh', true],
      [320, '2027', 'ngân sách huyện', true],
    ])
  })

  it('are marked in a list that makes it up to the đồng', () => {
    expect(
      linesOf('Tổng dự toán: 60 triệu đồng.\n- Tập huấn: 45 triệu đồng.\n- In ấn: 15 triệu đồng.'),
    ).toEqual([
      [60, null, '', false],
      [45, null, '', true],
      [15, null, '', true],
    ])
    expect(
      linesOf(
        'Tổng kinh phí 70 triệu đồng; trong đó năm 2022: 10 triệu đồng; năm 2023, 2024 mỗi năm: 30 triệu đồng.',
      ),
    ).toEqual([
      [70, null, '', false],
      [10, '2022', '', true],
      [30, '2023-2024', '', true],
    ])
  })

  it('are not seen in amounts that only follow', () => {
    expect(
      linesOf('Tổng dự toán: 60 triệu đồng.\n- Tập huấn: 45 triệu đồng.\n- In ấn: 16 triệu đồng.'),
    ).toEqual([
      [60, null, '', false],
      [45, null, '', false],
      [16, null, '', false],
    ])
    expect(linesOf('Mức vay từ 20 triệu đến 30 triệu đồng.')).toEqual([
      [20, null, '', false],
      [30, null, '', false],
    ])
  })
})
