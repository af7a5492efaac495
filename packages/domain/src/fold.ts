/**
 * The search form of a Vietnamese text: lower case, no diacritics, đ → d, single spaces; so that
 * "thuy nguyen" finds "Thủy Nguyên" and "hoà" equals "hòa". Stored beside what must be searched
 * (`search` columns), never computed by the database.
 *
 * @returns NFC text of a–z, digits and other characters as they were, trimmed
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}
