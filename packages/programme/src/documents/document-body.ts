import type { FileChild } from 'docx'
import { numbered, type NumberedBlock } from '@hoanhap/domain/reports/document-text'
import { plainText } from '@hoanhap/domain/reports/text-with-figures'
import type { Block } from '@hoanhap/domain/reports/official-document'
import { line } from './document-paragraphs.ts'
import { tableOf } from './document-table.ts'

function written({ block, number }: NumberedBlock, width: number): FileChild {
  switch (block.kind) {
    case 'section':
      return line('Heading1', `${number} ${block.title.toUpperCase()}`)
    case 'clause':
      return line('Heading2', `${number} ${block.title}`)
    case 'point':
    case 'dash':
      return line('NoiDung', `${number} ${plainText(block.text)}`)
    case 'paragraph':
      return line('NoiDung', plainText(block.text))
    case 'blank':
      return line('CanBoSung', `[${block.prompt}]`)
    case 'table':
      return tableOf(block.table, width)
    case 'note':
      return line('GhiChu', plainText(block.text))
  }
}

/**
 * Sections, clauses, points, paragraphs and tables in order, numbered.
 *
 * @param width of the text in twips
 */
export const bodyOf = (blocks: readonly Block[], width: number): FileChild[] =>
  numbered(blocks).map((item) => written(item, width))
