import { describe, expect, it } from 'vitest'
import { room, unbroken } from './typography.ts'

const shown = (text: string) => unbroken(text).replaceAll('\u00a0', '_')

describe('unbroken', () => {
  it.each([
    ['có 1.234 cơ sở và 45.122 lượt người', 'có 1.234_cơ sở và 45.122_lượt người'],
    ['ngày 05 tháng 01 năm 2026', 'ngày_05 tháng_01 năm_2026'],
    ['giai đoạn 2026 - 2030, theo', 'giai đoạn 2026_-_2030, theo'],
    ['tại Phụ lục I và Phụ lục II', 'tại Phụ lục_I và Phụ lục_II'],
    ['6 tháng đầu năm 2026 đạt 85,2% kế hoạch', '6_tháng đầu năm_2026 đạt 85,2% kế hoạch'],
    ['105/114 đơn vị cấp xã (72/114 đơn vị)', '105/114_đơn vị cấp xã (72/114_đơn vị)'],
    ['Kế hoạch số 118/KH-UBND', 'Kế hoạch số_118/KH-UBND'],
  ])('keeps numbers with their words in "%s"', (text, kept) => {
    expect(shown(text)).toBe(kept)
  })

  it('changes nothing but spaces', () => {
    const text = 'Quý III năm 2026: 12 buổi, 3 vụ; I. TÌNH HÌNH 1. Kết quả'
    expect(unbroken(text).replaceAll('\u00a0', ' ')).toBe(text)
  })

  it('leaves room for a pen that no line end can take', () => {
    expect(room(3)).toBe('\u00a0\u00a0\u00a0')
  })
})
