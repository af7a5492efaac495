import type { FileChild } from 'docx'
import { annexName } from '@hoanhap/domain/reports/document-text'
import type { Annex, OfficialDocument } from '@hoanhap/domain/reports/official-document'
import { bodyOf } from './document-body.ts'
import { issueDateText, symbolText } from './document-letterhead.ts'
import { line } from './document-paragraphs.ts'
import { TEXT_WIDTH } from './page-measures.ts'

/** "BÁO CÁO" → "Báo cáo" */
const sentenceCase = (words: string): string => words.slice(0, 1) + words.slice(1).toLowerCase()

/** Name, title, and what it belongs to, each centred on its own line; then the annex itself (Annex I, III). */
export function annexContent(document: OfficialDocument, annex: Annex, place: number): FileChild[] {
  const { letterhead, typeName, issuerInText } = document
  const number = symbolText(letterhead).replace('Số:', 'số')
  const day = issueDateText(letterhead)
  const gap = day.endsWith('\u00a0') ? '' : ' '
  const belongs = `(Kèm theo ${sentenceCase(typeName)} ${number} ${day}${gap}của ${issuerInText})`
  return [
    line('PhuLuc', annexName(place, document.annexes.length)),
    line('PhuLuc', annex.title.toUpperCase()),
    line('KemTheo', belongs),
    ...bodyOf(annex.blocks, TEXT_WIDTH[annex.orientation]),
  ]
}
