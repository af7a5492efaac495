import { readXml, type XmlAttributes } from './xml-events.ts'

/** What a style of a Word document says about words; null where it leaves that to the style it is based on. */
export type WordStyle = {
  name: string
  basedOn: string | null
  font: string | null
  caps: boolean | null
  hidden: boolean | null
  numberingId: string | null
  level: number | null
}

export type WordStyles = {
  /** A style with everything it inherits; the defaults of the document for null and for unknown ids. */
  readonly find: (id: string | null) => WordStyle
}

const empty = (): WordStyle => ({
  name: '',
  basedOn: null,
  font: null,
  caps: null,
  hidden: null,
  numberingId: null,
  level: null,
})

/** A switch such as `<w:caps/>` is on unless it says otherwise. */
export const isOn = ({ val }: XmlAttributes): boolean => val !== '0' && val !== 'false' && val !== 'off'

/** Takes one property element of a style or a run into account. */
export function applyProperty(style: WordStyle, name: string, attributes: XmlAttributes): void {
  if (name === 'rFonts') style.font = attributes.hAnsi ?? attributes.ascii ?? style.font
  else if (name === 'caps') style.caps = isOn(attributes)
  else if (name === 'vanish') style.hidden = isOn(attributes)
  else if (name === 'numId') style.numberingId = attributes.val ?? null
  else if (name === 'ilvl') style.level = Number(attributes.val ?? 0)
}

const LONGEST_CHAIN = 20

function inherit(style: WordStyle, base: WordStyle): WordStyle {
  return {
    name: style.name,
    basedOn: base.basedOn,
    font: style.font ?? base.font,
    caps: style.caps ?? base.caps,
    hidden: style.hidden ?? base.hidden,
    numberingId: style.numberingId ?? base.numberingId,
    level: style.level ?? base.level,
  }
}

/** The styles of `word/styles.xml`; an empty text gives the defaults only. */
export function readWordStyles(xml: string): WordStyles {
  const styles = new Map<string, WordStyle>()
  const defaults = empty()
  let style: WordStyle | null = null
  let defaultParagraph: string | null = null
  readXml(xml, {
    open(name, attributes) {
      if (name === 'docDefaults') style = defaults
      else if (name === 'style') {
        style = empty()
        const id = attributes.styleId ?? ''
        styles.set(id, style)
        if (attributes.type === 'paragraph' && attributes.default !== undefined) defaultParagraph = id
      } else if (style === null) return
      else if (name === 'name') style.name = attributes.val ?? ''
      else if (name === 'basedOn') style.basedOn = attributes.val ?? null
      else applyProperty(style, name, attributes)
    },
    close(name) {
      if (name === 'style' || name === 'docDefaults') style = null
    },
    text() {},
  })
  const resolved = new Map<string, WordStyle>()
  const resolve = (id: string | null): WordStyle => {
    let found = styles.get(id ?? '') ?? empty()
    for (let step = 0; found.basedOn !== null && step < LONGEST_CHAIN; step++)
      found = inherit(found, styles.get(found.basedOn) ?? empty())
    return inherit(found, defaults)
  }
  return {
    find(id) {
      const key = id ?? defaultParagraph ?? ''
      const known = resolved.get(key) ?? resolve(key)
      resolved.set(key, known)
      return known
    },
  }
}
