import type { PlainDate } from '../plain-date.ts'
import type { FigureText } from './text-with-figures.ts'

/** Abbreviations of document types (Decree 30/2020, Annex III): báo cáo, kế hoạch, tờ trình, công văn has none. */
export type DocumentKind = 'BC' | 'KH' | 'TTr' | 'BB'

export type Letterhead = {
  /** Cơ quan chủ quản, printed in capitals and not bold; empty for a People's Committee. */
  readonly superior: readonly string[]
  /** The issuing agency, printed in capitals and bold, one entry a line. */
  readonly issuer: readonly string[]
  /** "BC-UBND": what stands after the number. */
  readonly symbol: string
  /** Number and day of issue; null until the registry (văn thư) has given them: then room is left for them. */
  readonly number: number | null
  readonly issuedOn: PlainDate | null
  /** Place name before the date, e.g. "Hoa Phượng". */
  readonly place: string
}

export type TableColumn = {
  readonly title: string
  /** Share of the width of the page, in any unit. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
}

/** `group` spans all columns and is bold; so is `total`, which closes a table. */
export type TableRow =
  | { readonly kind: 'cells' | 'total'; readonly cells: readonly FigureText[] }
  | { readonly kind: 'group'; readonly title: string }

export type DocumentTable = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }

/**
 * A part of the body, in the order of printing. Numbers are not written by hand: section I. II., clause 1. 2. (within
 * its section) and point a) b) (within its clause) are counted by the writer.
 */
export type Block =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'clause'; readonly title: string }
  | { readonly kind: 'point'; readonly text: FigureText }
  | { readonly kind: 'dash'; readonly text: FigureText }
  | { readonly kind: 'paragraph'; readonly text: FigureText }
  /** Words that the unit must still write; printed in italics between brackets, so that nobody signs it unseen. */
  | { readonly kind: 'blank'; readonly prompt: string }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  | { readonly kind: 'note'; readonly text: FigureText }

/** Pages of an annex are counted from 1; with two annexes or more they are called I, II … */
export type Annex = {
  readonly title: string
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"; the name stays blank for the signer. */
export type Signature = { readonly authority: readonly string[] }

/** A document in the official form (Decree 30/2020, Mẫu 1.4 "Văn bản có tên loại"), without any measure or font. */
export type OfficialDocument = {
  readonly kind: DocumentKind
  /** "BÁO CÁO" */
  readonly typeName: string
  readonly letterhead: Letterhead
  /** The issuer inside a sentence: "Ủy ban nhân dân thành phố Hoa Phượng". */
  readonly issuerInText: string
  /** Trích yếu, one entry a line. */
  readonly abstract: readonly string[]
  /** Kính gửi; none, one or several. */
  readonly addressees: readonly string[]
  /** Căn cứ, without the closing ";" or ".". */
  readonly bases: readonly string[]
  readonly body: readonly Block[]
  /** The last paragraph; the writer closes it with "./.". */
  readonly closing: FigureText
  readonly signature: Signature
  /** Nơi nhận, without dashes and closing marks; the last one is "Lưu: VT, …". */
  readonly recipients: readonly string[]
  readonly annexes: readonly Annex[]
  /** The day the content speaks of: also the only date in the file's properties, so that equal content is equal bytes. */
  readonly cutOff: PlainDate
  /** Small print on every page, e.g. that the figures are fictional; null on real documents. */
  readonly mark: string | null
}
