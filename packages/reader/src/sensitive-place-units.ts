import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'
import { UNIT_NAMES, UNIT_WORD } from './sensitive-place-words.ts'
import { lowerVietnamese } from './spelling.ts'

const EITHER_CASE = UNIT_WORD.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
const AFTER_UNIT = new RegExp(
  `(?<![\\p{L}])(?:${EITHER_CASE}|TP\\.?|TX\\.?):?\\s+(\\p{Lu}[\\p{L}]*(?:[ ]\\p{Lu}\\p{L}*){0,4}(?:(?:, | và )\\p{Lu}\\p{L}*(?:[ ]\\p{Lu}\\p{L}*){0,3}){0,30})`,
  'gu',
)
const PROVINCES = new Set([...CITY_NAMES, ...PROVINCE_NAMES].map(lowerVietnamese))

/** Whether the words are the name of a province or city, however its marks are set. */
export const isProvince = (name: string): boolean => PROVINCES.has(lowerVietnamese(name))

/** Whether a name is that of a unit: of a province, or introduced as one somewhere in the same paper. */
export type IsUnit = (name: string) => boolean

/** The units that a paper names as such: what it calls a ward is a ward where the word is missing too. */
export function unitsOf(text: string): IsUnit {
  const told = new Set<string>()
  for (const { 1: names } of text.matchAll(AFTER_UNIT))
    for (const name of names!.split(/, | và /)) told.add(name.toLowerCase())
  return (name) => isProvince(name) || UNIT_NAMES.test(name) || told.has(name.toLowerCase())
}
