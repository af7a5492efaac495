import { AlignmentType, type Paragraph } from 'docx'
import type { OfficialDocument } from '@hoanhap/domain/reports/official-document'
import { line, rule } from './document-paragraphs.ts'
import { SHORT_RULE, SIZE, TEXT_WIDTH } from './page-measures.ts'
import { textWidth } from './text-width.ts'

/** Type and abstract, bold and centred, with a short rule below (box 5a). */
export function titleLines({ typeName, abstract }: OfficialDocument): Paragraph[] {
  const width = Math.min(TEXT_WIDTH.portrait, textWidth(abstract.at(-1) ?? '', SIZE.type, 'bold'))
  return [
    line('TenLoai', typeName.toUpperCase()),
    ...abstract.map((words) => line('TrichYeu', words)),
    rule(TEXT_WIDTH.portrait, width * SHORT_RULE),
  ]
}

const TO = 'Kính gửi:'
const LIST_AT = 2268

/**
 * One addressee on the same line; several below each other, their dashes under the colon, ";" after each and "." at
 * the end (box 9a).
 */
export function addresseeLines(addressees: readonly string[]): Paragraph[] {
  const [first, ...more] = addressees
  if (first === undefined) return []
  const after = { before: 120, after: 240 }
  if (more.length === 0)
    return [line('KinhGui', `${TO} ${first}`, { alignment: AlignmentType.CENTER, spacing: after })]
  const colon = LIST_AT + textWidth(TO.slice(0, -1), SIZE.body, 'regular')
  const hanging = textWidth('- ', SIZE.body, 'regular')
  return [
    line('KinhGui', TO, { indent: { left: LIST_AT } }),
    ...addressees.map((name, i) => {
      const last = i === addressees.length - 1
      return line('KinhGui', `- ${name}${last ? '.' : ';'}`, {
        indent: { left: colon + hanging, hanging },
        spacing: { before: 60, after: last ? 240 : 0 },
      })
    }),
  ]
}

/** Căn cứ in italics, one a paragraph, ";" after each and "." at the end (box 6). */
export const basisLines = (bases: readonly string[]): Paragraph[] =>
  bases.map((basis, i) =>
    line('CanCu', basis + (i === bases.length - 1 ? '.' : ';'), i === 0 ? { spacing: { before: 120 } } : {}),
  )
