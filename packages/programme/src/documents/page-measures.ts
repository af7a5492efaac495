/**
 * The measures of Decree 30/2020/NĐ-CP, Annex I, in the units of the file: twips (1/20 of a point, 56,7 a millimetre)
 * for lengths, half-points for sizes of letters.
 */
export const FONT = 'Times New Roman'

/** A4, 210 × 297 mm (I.1). */
export const PAGE = { width: 11906, height: 16838 } as const

/** 20 mm above and below, 30 mm left, 15 mm right (I.3); page numbers stand in the top margin. */
export const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567, footer: 454 } as const

export const TEXT_WIDTH = {
  portrait: PAGE.width - MARGIN.left - MARGIN.right,
  landscape: PAGE.height - MARGIN.left - MARGIN.right,
} as const

/** The right column holds the Quốc hiệu on one line; the signature has two halves. */
export const LETTERHEAD_COLUMNS = [4000, TEXT_WIDTH.portrait - 4000] as const
export const SIGNATURE_COLUMNS = [TEXT_WIDTH.portrait / 2, TEXT_WIDTH.portrait / 2] as const

/** First line of a paragraph: 1,27 cm (II.6). */
export const FIRST_LINE = 720

/** At least 6 pt between paragraphs, single to 1,5 lines (II.6). */
export const PARAGRAPH_GAP = 120
export const LINE = 264

/** Sizes in points, those of the annex's own samples. */
export const SIZE = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  type: 14,
  body: 14,
  recipientsHead: 12,
  recipients: 11,
  pageNumber: 14,
  table: 12,
  note: 11,
  mark: 9,
} as const

export const halfPoints = (points: number): number => points * 2

/** The rule below an agency or an abstract is 1/3 to 1/2 as long as the line above it. */
export const SHORT_RULE = 0.4
