import { normalisePersonText } from './person-text.ts'

const MASK = '•'

/** Telephones behind a word that says so, or in the shapes of Vietnamese numbers; e-mail addresses; links and accounts. */
const CONTACTS: readonly RegExp[] = [
  /(?<=(?<![\p{L}])(?:điện\s+thoại|số\s+máy|đt|sđt|tel|fax|hotline|di\s+động|zalo|viber)\s{0,3}(?:số\s*)?[:.]?\s{0,3})(?:\(\d{2,4}\)\s?)?[+\d][\d\s.()-]{5,18}\d/giu,
  /(?<![\d./,-])(?:\(0\d{2,3}\)|0\d{2,3})[ .-]?\d{3,4}[ .-]?\d{3,4}(?![\d/,]|\.\d)/gu,
  /(?<![\d./,-])(?:\+84|0)[ .-]?[35789]\d[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}(?![\d/,]|\.\d)/gu,
  /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu,
  /(?:https?:\/\/|www\.)[^\s<>"'|)]{3,300}/giu,
  /(?<![\p{L}\d./@-])(?:[\p{L}\d-]{1,40}\.){1,4}(?:vn|com|net|org|gov|info|me)(?:\/[^\s<>"'|)]{0,200})?(?![\p{L}\d])/giu,
]

/**
 * The text with telephone numbers, e-mail addresses and links covered by bullets of the same length, for good: a plan
 * does not need them and a list could hide in them (trust.md §3). Free national hotlines of three digits stay.
 *
 * @param text as it came to the border; composed letters and plain line ends come out
 */
export const maskContacts = (text: string): string =>
  CONTACTS.reduce(
    (words, shape) =>
      words.replace(shape, (contact) => contact.replace(/[^\s]/gu, (letter) => MASK.repeat(letter.length))),
    normalisePersonText(text),
  )
