const NBSP = '\u00a0'

/**
 * Spaces that may not end a line: between a number and its word ("1.234 cơ sở"), a word and its number ("ngày 05",
 * "Phụ lục I"), and inside a span of years ("2026 - 2030").
 */
export function unbroken(text: string): string {
  return text
    .replace(/(\d{4}) ([-–]) (?=\d{4})/g, `$1${NBSP}$2${NBSP}`)
    .replace(/(?<=(?:^|[\s(])(?:ngày|tháng|năm|quý|số|điều|khoản|phụ lục)) (?=\d|[IVX]+\b)/giu, NBSP)
    .replace(/(?<=(?:^|[ (])[\d.,/]*\d) (?=\p{Ll})/gu, NBSP)
}

/** Room left for a pen or the registry: a space that neither breaks nor shrinks. */
export const room = (width: number): string => NBSP.repeat(width)
