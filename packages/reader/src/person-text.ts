/**
 * The text with composed letters, plain line ends, plain digits and no invisible marks; offsets are those of this text.
 */
export const normalisePersonText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\uFF10-\uFF19\u{1D7CE}-\u{1D7FF}]/gu, (digit) => digit.normalize('NFKC'))
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')

/** A line as it is looked through: names that were glued, joined by marks or spaced letter by letter stand in words. */
export const personWords = (line: string): string =>
  line
    .replace(/(?<!\p{L})\p{L}(?: \p{L}(?!\p{L})){2,20}/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/_/g, ' ')
    .replace(/(?<=\p{Ll})\.(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll})(?=\d{4})/gu, ' ')
