import { Parser } from 'htmlparser2'
import { Problem } from '@hoanhap/domain/problem'
import { PaperAllowance } from './paper-limits.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** What happens on the way through an XML text; names come without their prefix. */
export type XmlEvents = {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  readonly text: (words: string) => void
}

/** Tables in tables in text boxes reach forty; a deeper file was made to exhaust its reader. */
const DEEPEST = 400

const ROWS: ReadonlySet<string> = new Set(['tr', 'table-row'])
/** What takes room without a word. */
const PARTS: ReadonlySet<string> = new Set(['tc', 'table-cell', 'p', 'r', 's', 'tab', 'br'])

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function withLocalNames(attributes: XmlAttributes): XmlAttributes {
  const local: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] = value
  return local
}

/**
 * Walks through an XML text once, from begin to end; entities of a document type are never resolved.
 *
 * @throws Problem `file/damaged` if it is nested deeper than any paper, `file/too-large`
 */
export function readXml(xml: string, events: XmlEvents): void {
  let depth = 0
  const allowance = new PaperAllowance()
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (depth > DEEPEST) throw new Problem('file/damaged')
        const local = localName(name)
        if (ROWS.has(local)) allowance.takeRow()
        else if (PARTS.has(local)) allowance.take(1)
        events.open(local, withLocalNames(attributes))
      },
      onclosetag(name) {
        depth--
        events.close(localName(name))
      },
      ontext(words) {
        allowance.take(words.trim().length)
        events.text(words)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}
