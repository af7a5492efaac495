/**
 * Advance widths of Times New Roman in 1/2048 of the size, by letters of equal width. Marks do not change the width
 * of their letter; ơ, ư and đ are letters of their own. The rules of a letterhead are as long as its words, and the
 * writer of the file has no other way to know how long that is.
 */
const REGULAR: Readonly<Record<number, string>> = {
  369: "'",
  410: '|',
  512: ' ,.\u00a0',
  569: '/:;\\ijlt',
  682: '!()-I[]`fr',
  797: 'Js',
  836: '"',
  909: '?acez“”',
  983: '{}',
  1024: '#$*0123456789_bdghknopquvxyđ–',
  1083: 'ơ',
  1110: 'ư',
  1139: 'FPS',
  1155: '+<=>',
  1251: 'ELTZ',
  1366: 'BCR',
  1479: 'ADGHKNOQUVXYwĐƠ',
  1589: 'Ư',
  1593: '&m',
  1706: '%',
  1821: 'M',
  1886: '@',
  1933: 'W',
  2048: '—…',
}
const BOLD: Readonly<Record<number, string>> = {
  451: '|',
  512: ' ,.\u00a0',
  569: "'/\\il",
  682: '!()-:;[]`fjt',
  797: 'Is',
  807: '{}',
  909: 'cerz',
  1024: '#$*0123456789?J_agovxy–“”',
  1134: 'ơ',
  1137: '"',
  1139: 'Sbdhknpquđ',
  1167: '+<=>',
  1229: 'ư',
  1251: 'FP',
  1366: 'BELTZ',
  1479: 'ACDNRUVXYwĐ',
  1593: 'GHKOQƠ',
  1630: 'Ư',
  1706: '&m',
  1905: '@',
  1933: 'M',
  2048: '%W—…',
}
const EM = 2048
/** A letter that the tables do not know counts as a wide one. */
const UNKNOWN = 1479

const byLetter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) =>
      [...letters].map((l) => [l, Number(width)] as const),
    ),
  )
const TABLES = { regular: byLetter(REGULAR), bold: byLetter(BOLD) }

/** The letter without tone and quality marks, but with the horn of ơ and ư. */
const bare = (letter: string): string => letter.normalize('NFD').replace(/[\u0300-\u031a\u031c-\u036f]/g, '')

/**
 * How wide a line of Times New Roman is.
 *
 * @param size in points
 * @returns twips (1/20 of a point)
 */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold'): number {
  const table = TABLES[weight]
  const units = [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (table.get(bare(letter).normalize('NFC')) ?? UNKNOWN),
    0,
  )
  return Math.round((units / EM) * size * 20)
}
