import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width.ts'

describe('textWidth', () => {
  it('knows how long the fixed lines of a letterhead are', () => {
    // 7.22 em: the sum of the font's own advance widths, 5007 twips in 12 points.
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold')).toBe(5007)
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', 13, 'bold')).toBe(3183)
    expect(textWidth('UBND THÀNH PHỐ HỒ CHÍ MINH', 12, 'regular')).toBe(3700)
  })

  it('gives a letter with marks the width of the letter, composed or not', () => {
    expect(textWidth('ễộẵ', 14, 'regular')).toBe(textWidth('eoa', 14, 'regular'))
    expect(textWidth('Hỗ trợ'.normalize('NFD'), 14, 'bold')).toBe(textWidth('Hỗ trợ', 14, 'bold'))
    expect(textWidth('ờ', 2048, 'regular')).toBe(1083 * 20)
  })

  it('keeps a line of letters that it does not know from vanishing', () => {
    expect(textWidth('漢', 12, 'regular')).toBeGreaterThan(0)
  })
})
