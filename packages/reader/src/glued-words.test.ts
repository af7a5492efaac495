import { describe, expect, it } from 'vitest'
import { cutGluedWords } from './glued-words.ts'

describe('words that a portal glued together', () => {
  it.each([
    ['vềtăng cường hỗ trợ', 'về tăng cường hỗ trợ'],
    ['BANHÀNH QUY CHẾPHỐI HỢP CỦACHÍNH PHỦ', 'BAN HÀNH QUY CHẾ PHỐI HỢP CỦA CHÍNH PHỦ'],
    ['tỉnhvĩnh long', 'tỉnh vĩnh long'],
    ['Krông Nô, Đắk Glong, karaoke, internet', 'Krông Nô, Đắk Glong, karaoke, internet'],
    ['phường nghiêng', 'phường nghiêng'],
  ])('%s', (glued, words) => expect(cutGluedWords(glued)).toBe(words))
})
