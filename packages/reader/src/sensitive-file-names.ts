import type { PlanSource } from './plan-blocks.ts'
import { findSensitivePlaces, maskPlaces } from './sensitive-places.ts'
import { UNMARKED_KIND } from './sensitive-place-words.ts'

/** What precedes in other words when the marks are gone ("bồi dưỡng", "Bình Dương"), and what follows in them. */
const NAMED_IN_ASCII = new RegExp(
  `(?<![a-z])(?<!(?:thanh|dan|khu|hai|binh|boi|nuoi|dieu|phung|dai|thai) )${UNMARKED_KIND} ` +
    '(?!(?:day|loi|bo|sat|thuy|bien|chu|giam|truong|ban|phuc|trong|co|va|nam)(?![a-z]))' +
    '([a-z0-9/]+(?: (?!(?:phuong|quan|huyen|xa|tinh|nam|va|thang|quy|pho|duong|ban|lan|final|signed)(?![a-z])|(?:19|20)\\d\\d(?!\\d))[a-z0-9]+){0,4})',
  'gi',
)

/**
 * Covers the streets and points in the name of a file, with or without marks, whatever stands between its
 * words: "ra-soat-duong-…". As long as before; the ending is kept.
 */
export function maskFileName(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - ending.length)
  const words = stem.replace(/[_+.\-–]/g, ' ')
  const source: PlanSource = { text: words, lower: words, folded: words, blocks: [] }
  const told = findSensitivePlaces(source)
  const plain = [...words.matchAll(NAMED_IN_ASCII)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - match[1]!.length, end }
  })
  return maskPlaces(maskPlaces(stem, told), plain) + ending
}
