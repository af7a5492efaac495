/** One piece of an RTF text: a brace, a control word with its number, a byte written in hex, or plain characters. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const PLAIN = /[^\\{}\r\n]+/y

/** The tokens of an RTF text, each character seen once; `\bin` data is jumped over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length;) {
    const mark = source[at]!
    if (mark === '{' || mark === '}') {
      at++
      yield { kind: mark === '{' ? 'open' : 'close' }
    } else if (mark === '\\') {
      WORD.lastIndex = at
      const word = WORD.exec(source)
      if (word) {
        const value = word[2] === undefined ? null : Number(word[2])
        at += word[0].length + (word[1] === 'bin' ? Math.max(0, value ?? 0) : 0)
        yield { kind: 'word', name: word[1]!, value }
      } else if (source[at + 1] === "'") {
        const value = Number.parseInt(source.slice(at + 2, at + 4), 16)
        at += 4
        if (!Number.isNaN(value)) yield { kind: 'byte', value }
      } else {
        yield { kind: 'word', name: source[at + 1] ?? '', value: null }
        at += 2
      }
    } else if (mark === '\r' || mark === '\n') at++
    else {
      PLAIN.lastIndex = at
      const text = PLAIN.exec(source)?.[0] ?? mark
      at += text.length
      yield { kind: 'text', text }
    }
  }
}
