import { describe, expect, it } from 'vitest'
import { findMoney } from './money.ts'
import { readPlan } from './plan-reader.ts'

const amounts = (text: string): number[] => findMoney(text, 0, text.length).map(({ amountVnd }) => amountVnd)

describe('amounts of money', () => {
  const cases: readonly (readonly [text: string, amounts: readonly number[]])[] = [
    ['22,5 tỷ đồng', [22_500_000_000]],
    ['15.000.000 đồng', [15_000_000]],
    ['1.500 triệu đồng', [1_500_000_000]],
    ['250 triệu', [250_000_000]],
    ['3 tỷ 200 triệu đồng', [3_200_000_000]],
    ['hai mươi hai tỷ năm trăm triệu đồng', [22_500_000_000]],
    ['một tỷ rưỡi đồng', [1_500_000_000]],
    ['1.080.000.000 đồng (Một tỷ không trăm tám mươi triệu đồng)', [1_080_000_000]],
    ['mười hai phẩy năm tỷ đồng', [12_500_000_000]],
    ['mức 10 triệu đến 20 triệu đồng', [10_000_000, 20_000_000]],
    ['hai năm đồng hành cùng phụ nữ', []],
    ['500 nghìn đồng/người', [500_000]],
    ['2.000.000đ', [2_000_000]],
    ['1,2 nghìn tỷ đồng', [1_200_000_000_000]],
    ['450.000.000 VNĐ', [450_000_000]],
    ['năm 2026 25 triệu đồng', [25_000_000]],
  ]
  it.each(cases)('%s', (text, expected) => {
    expect(amounts(text.toLowerCase())).toEqual(expected)
  })

  it.each(['5 nhóm đồng đẳng', '1,2 triệu lượt người', 'năm 2025', '3 đồng chí'])(
    'is not seen in "%s"',
    (text) => expect(amounts(text)).toEqual([]),
  )

  it('names sources without an amount in the section on money', () => {
    const { budget } = readPlan(
      'III. KINH PHÍ THỰC HIỆN\nNgân sách tỉnh bảo đảm theo phân cấp; huy động nguồn xã hội hóa hợp pháp.',
    )
    expect(budget.map(({ amountVnd, sources }) => [amountVnd, sources])).toEqual([
      [null, ['ngân sách tỉnh']],
      [null, ['xã hội hóa']],
    ])
  })
})
