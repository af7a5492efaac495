/** Signs that Word keeps as places in a picture font, by the low byte of their code. */
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb3: '≥',
  0xb1: '±',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
  0xbb: '≈',
  0xde: '⇒',
  0x2d: '−',
  0x2b: '+',
}

/** A character of a picture font as a sign of Unicode; a bullet for those that only draw. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16)
  if (Number.isNaN(number)) return ''
  if (number < 0xf000 || number > 0xf0ff) return String.fromCharCode(number & 0xffff)
  const low = number & 0xff
  return font?.startsWith('Symbol') ? (SYMBOL[low] ?? '•') : '•'
}
