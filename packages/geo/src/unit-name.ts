import { fold } from '@hoanhap/domain/fold'

const TYPES = ['Thành phố', 'Thị trấn', 'Thị xã', 'Đặc khu', 'Phường', 'Quận', 'Huyện', 'Tỉnh', 'Xã']
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

export interface UnitName {
  readonly type: string
  readonly name: string
}

/**
 * "Thị Trấn Ái Tử" → type "Thị trấn", name "Ái Tử"; "Phường 04" → name "4". The lists write types in two
 * cases, apostrophes in two ways and ward numbers with and without a zero.
 *
 * @throws RangeError if the title begins with no known type
 */
export function splitUnitTitle(title: string): UnitName {
  const clean = title
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  const type = TYPES.find((known) => clean.toLowerCase().startsWith(`${known.toLowerCase()} `))
  if (!type) throw new RangeError(`a unit without a type: ${title}`)
  return { type, name: clean.slice(type.length + 1).replace(/^0+(?=\d)/, '') }
}

/**
 * The name without what is only typography: the place of the tone mark (Hoà, Hòa), i or y (Qui Nhơn, Quy Nhơn),
 * hyphens, apostrophes, case. Names that differ in this key differ in law.
 */
export function nameKey(name: string): string {
  const syllables = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’\-–.]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  return syllables
    .map((syllable) => {
      const apart = syllable.normalize('NFD')
      const tone = apart.match(TONES)?.join('') ?? ''
      return apart.replace(TONES, '').replace(/y/g, 'i') + tone
    })
    .join(' ')
}

/** Whether two spellings differ in accents only: a slip of one list (Tu Lý, Tú Lý), not a new name. */
export const isSameButAccents = (a: string, b: string): boolean => bare(a) === bare(b)
const bare = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '')
