import type { Paragraph, Table } from 'docx'
import type { OfficialDocument } from '@hoanhap/domain/reports/official-document'
import { twoColumns } from './document-letterhead.ts'
import { line } from './document-paragraphs.ts'
import { PARAGRAPH_GAP, SIGNATURE_COLUMNS } from './page-measures.ts'

/** Height left for signature and seal, in twips (about 2,5 cm). */
const ROOM_TO_SIGN = 1440

/** Both blocks begin on one line, a paragraph's gap below the text. */
const TOP = { spacing: { before: PARAGRAPH_GAP } } as const

const recipientLines = (recipients: readonly string[]): Paragraph[] => [
  line('NoiNhan', 'Nơi nhận:', TOP),
  ...recipients.map((name, i) =>
    line('NoiNhanDanhSach', `- ${name}${i === recipients.length - 1 ? '.' : ';'}`),
  ),
]

/** "Nơi nhận" left, level with the authority right; the signer's name stays blank (boxes 7 and 9b). */
export const signatureTable = ({ recipients, signature }: OfficialDocument): Table =>
  twoColumns(SIGNATURE_COLUMNS, [
    [
      recipientLines(recipients),
      [
        ...signature.authority.map((words, i) => line('ThamQuyen', words.toUpperCase(), i === 0 ? TOP : {})),
        line('ThamQuyen', '', { spacing: { before: ROOM_TO_SIGN } }),
      ],
    ],
  ])
