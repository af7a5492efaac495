import { Parser } from 'htmlparser2'
import { Problem } from '@hoanhap/domain/problem'

export type XmlAttributes = Readonly<Record<string, string>>

/** What happens on the way through an XML text; names come without their prefix. */
export type XmlEvents = {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  readonly text: (words: string) => void
}

/** Tables in tables in text boxes reach forty; a deeper file was made to exhaust its reader. */
const DEEPEST = 400

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function withLocalNames(attributes: XmlAttributes): XmlAttributes {
  const local: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] = value
  return local
}

/**
 * Walks through an XML text once, from begin to end; entities of a document type are never resolved.
 *
 * @throws Problem `file/damaged` if it is nested deeper than any paper
 */
export function readXml(xml: string, events: XmlEvents): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (depth > DEEPEST) throw new Problem('file/damaged')
        events.open(localName(name), withLocalNames(attributes))
      },
      onclosetag(name) {
        depth--
        events.close(localName(name))
      },
      ontext: events.text,
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}
