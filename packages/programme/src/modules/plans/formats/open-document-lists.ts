import { bulletOf, listNumber } from './list-labels.ts'
import { readXml, type XmlAttributes } from './xml-events.ts'

type Level = {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly shown: number
  readonly start: number
}

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  '01': 'decimalZero',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
}

const numberOf = (value: string | undefined, otherwise: number): number =>
  value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : otherwise

function levelOf(name: string, attributes: XmlAttributes): Level {
  const isBullet = name === 'list-level-style-bullet'
  return {
    format: isBullet ? 'bullet' : (FORMATS[attributes['num-format'] ?? ''] ?? 'none'),
    prefix: isBullet ? (attributes['bullet-char'] ?? '') : (attributes['num-prefix'] ?? ''),
    suffix: attributes['num-suffix'] ?? '',
    shown: numberOf(attributes['display-levels'], 1),
    start: numberOf(attributes['start-value'], 1),
  }
}

/** The levels of every list style, by name. */
function readLevels(xml: string, found: Map<string, Level[]>): void {
  let levels: Level[] = []
  readXml(xml, {
    open(name, attributes) {
      if (name === 'list-style') {
        levels = []
        found.set(attributes.name ?? '', levels)
      } else if (name === 'list-level-style-number' || name === 'list-level-style-bullet')
        levels[numberOf(attributes.level, 1) - 1] = levelOf(name, attributes)
    },
    close() {},
    text() {},
  })
}

export type OpenDocumentLists = {
  readonly open: (attributes: XmlAttributes) => void
  readonly close: () => void
  /** Counts one item and gives its label with a blank behind; empty if the list shows none. */
  readonly nextLabel: (attributes: XmlAttributes) => string
}

type Counts = (number | undefined)[]

/** The lists of an OpenDocument text, counting from the beginning of the document. */
export function readOpenDocumentLists(...sources: readonly string[]): OpenDocumentLists {
  const styles = new Map<string, Level[]>()
  for (const source of sources) readLevels(source, styles)
  const byStyle = new Map<string, Counts>()
  const byId = new Map<string, Counts>()
  const opened: string[] = []
  let counts: Counts = []

  return {
    open(attributes) {
      const style = attributes['style-name'] ?? opened.at(-1) ?? ''
      if (opened.length === 0) {
        const goesOn = attributes['continue-list']
        counts =
          (goesOn === undefined ? undefined : byId.get(goesOn)) ??
          (attributes['continue-numbering'] === 'true' ? byStyle.get(style) : undefined) ??
          []
        byStyle.set(style, counts)
      }
      if (attributes.id !== undefined) byId.set(attributes.id, counts)
      opened.push(style)
    },
    close() {
      opened.pop()
    },
    nextLabel(attributes) {
      const levels = styles.get(opened.at(-1) ?? '') ?? []
      const at = opened.length - 1
      const level = levels[at]
      if (!level) return ''
      if (level.format === 'bullet') return `${bulletOf(level.prefix)} `
      const before = counts[at]
      counts[at] = numberOf(attributes['start-value'], before === undefined ? level.start : before + 1)
      counts.length = at + 1
      if (level.format === 'none') return ''
      const shown = counts
        .map((count, index) =>
          listNumber(levels[index]?.format ?? 'decimal', count ?? levels[index]?.start ?? 1),
        )
        .slice(Math.max(0, at + 1 - level.shown))
      return `${level.prefix}${shown.join('.')}${level.suffix} `.trimStart()
    },
  }
}
