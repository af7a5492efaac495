import { describe, expect, it } from 'vitest'
import { normalisePlanText } from './plan-text.ts'

describe('normalisePlanText', () => {
  it('composes letters, plain line ends and spaces, and drops invisible marks', () => {
    expect(normalisePlanText('Ke\u0302\u0301 hoa\u0323ch\u00A0s\u00F4\u0301\u200B 5\r\nM\u00F4\u0323t')).toBe(
      'Kế hoạch số 5\nMột',
    )
  })

  it('mends the letter that old keyboards put for đ', () => {
    expect(normalisePlanText('Ðội, ðường')).toBe('Đội, đường')
  })

  it('joins lines broken in mid-sentence, one blank for one line end', () => {
    expect(normalisePlanText('Căn\ncứ Quyết định số\n1629/QĐ-TTg ngày 28/9/2021')).toBe(
      'Căn cứ Quyết định số 1629/QĐ-TTg ngày 28/9/2021',
    )
  })

  it('joins a sentence that a page break tore', () => {
    const torn =
      'Lấy hiệu quả của công tác phòng ngừa tại địa bàn,\n\nđặc biệt ở cấp xã, làm tiêu chí đánh giá.'
    expect(normalisePlanText(torn)).toBe(torn.replace('\n\n', '  '))
  })

  it.each([
    '1. Công an tỉnh\nTăng cường kiểm tra',
    'I. MỤC TIÊU\n- Một là',
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM',
    'a) Thứ nhất;\nb) Thứ hai',
    'Nơi nhận:\n- Như trên',
  ])('leaves lines apart that stand for themselves: %j', (text) => expect(normalisePlanText(text)).toBe(text))

  it('blanks Markdown marks without moving a letter', () => {
    expect(normalisePlanText('## **II. Nhiệm vụ**')).toBe('     II. Nhiệm vụ  ')
  })
})
