import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOfFont, modernLetters, vietnameseShare } from './legacy-letters.ts'
import { isSyllable } from './legacy-syllables.ts'
import { convertBy, TCVN3, VNI, type LegacyTable } from './legacy-tables.ts'

/** The 67 letters with marks that the written language has beyond ASCII, small. */
const SMALL = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'

/** A text as it was written in the code page. */
function written(table: LegacyTable, text: string): string {
  const forms = new Map([...table.letters].reverse().map(([form, letter]) => [letter, form]))
  return [...text].map((letter) => forms.get(letter) ?? letter).join('')
}

const PLAN = [
  'KẾ HOẠCH',
  'Phòng ngừa giai đoạn 2006 - 2010',
  'Số: 12/KH-UBND',
  'Mỗi xã, phường xây dựng ít nhất một mô hình hỗ trợ; giữ vững địa bàn đã ổn định.',
  'Sở Lao động chủ trì, phối hợp với Công an tỉnh và Hội Liên hiệp Phụ nữ.',
].join('\n')

describe('convertBy', () => {
  it('knows all 67 small letters of both tables, and the capitals that each table can write', () => {
    expect([...SMALL]).toHaveLength(67)
    for (const table of [TCVN3, VNI])
      for (const letter of SMALL) expect(convertBy(table, written(table, letter))).toBe(letter)
    for (const letter of SMALL.toUpperCase()) expect(convertBy(VNI, written(VNI, letter))).toBe(letter)
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(convertBy(TCVN3, written(TCVN3, letter))).toBe(letter)
  })

  it('gives no two letters the same written form', () => {
    expect(new Set(TCVN3.letters.values()).size).toBe(67 + 7)
    expect(new Set(VNI.letters.values()).size).toBe(2 * 67)
  })
})

describe('modernLetters', () => {
  it('turns a plan typed in TCVN3 into Unicode, small letters for capitals with tones', () => {
    const small = PLAN.replace('KẾ HOẠCH', 'Kế hoạch')
    expect(modernLetters(written(TCVN3, small))).toBe(small)
  })

  it('turns a plan typed in VNI into Unicode', () => {
    expect(modernLetters(written(VNI, PLAN))).toBe(PLAN)
  })

  it('mends the one annex of a Unicode plan that was typed in an old code page', () => {
    const annex = 'Biểu tổng hợp số liệu đã được kiểm tra của các xã'
    expect(modernLetters(`${PLAN}\n${written(TCVN3, annex)}`)).toBe(`${PLAN}\n${annex}`)
  })

  it('leaves Unicode plans, other languages and decomposed letters as they are', () => {
    for (const text of [PLAN, PLAN.normalize('NFD'), 'Überprüfung der Maßnahmen für Städte; déjà vu, façade'])
      expect(modernLetters(text)).toBe(text)
    expect(modernLetters(`${PLAN}\n· Bà Hà × 2 ± 1 °C ¼`)).toBe(`${PLAN}\n· Bà Hà × 2 ± 1 °C ¼`)
  })

  it('takes time in proportion to the text, also for one endless word', () => {
    const started = performance.now()
    for (const text of [
      `${'a'.repeat(500_000)} ¸`,
      'a¸'.repeat(250_000),
      'µ '.repeat(250_000),
      'aø\n'.repeat(150_000),
    ])
      modernLetters(text)
    expect(performance.now() - started).toBeLessThan(6000)
  })

  it('never throws and keeps the number of lines, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(modernLetters(text).split('\n')).toHaveLength(text.split('\n').length)
      }),
    )
  })
})

describe('lettersOfFont', () => {
  it('follows the font of the run, with the capitals of .VnTimeH', () => {
    expect(lettersOfFont('kÕ ho¹ch', '.VnTime')).toBe('kế hoạch')
    expect(lettersOfFont('kÕ ho¹ch', '.VnTimeH')).toBe('KẾ HOẠCH')
    expect(lettersOfFont('Keá hoaïch', 'VNI-Times')).toBe('Kế hoạch')
    expect(lettersOfFont('là', 'Times New Roman')).toBe('là')
  })

  it('does not believe the font of a run typed in Unicode', () => {
    expect(lettersOfFont('kế hoạch', '.VnTime')).toBe('kế hoạch')
  })
})

describe('isSyllable', () => {
  it.each(['nghiêng', 'quyết', 'gì', 'Ủy', 'uỷ', 'hoà', 'đăng', 'khuỷu', 'giữa'])('%s is', (word) =>
    expect(isSyllable(word)).toBe(true),
  )
  it.each(['ho¹ch', 'naêm', 'façade', 'tưy', 'hoạcht', 'kàt', 'ngghi'])('%s is not', (word) =>
    expect(isSyllable(word)).toBe(false),
  )
  it('tells a Vietnamese text from one that is not', () => {
    expect(vietnameseShare(PLAN).share).toBeGreaterThan(0.95)
    expect(vietnameseShare('Überprüfung für Städte').share).toBeLessThan(0.5)
  })
})
