import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx'
import { lineStyle, samplePlanParts, type SamplePlanParts } from './sample-plan-parts.ts'

/** Decree 30/2020: A4, 20/20/30/15 mm; twips. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 851 },
}
const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right
/** First-line indent of 1.27 cm and a gap of 6 points. */
const INDENT = 720
const GAP = 120
const TITLE_GAP = 360
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE }

/**
 * The sample plan as a newcomer would get it from an office: a DOCX in the official form, with letterhead and
 * signature in two-column tables.
 *
 * @param text `examples/ke-hoach-mau.txt`; every line of it appears once
 */
export async function samplePlanDocument(text: string): Promise<Uint8Array> {
  const parts = samplePlanParts(text)
  const children = [
    letterhead(parts),
    ...parts.title.map((line, index) => centred(line, { bold: true, size: 28 }, index === 0 ? TITLE_GAP : 0)),
    centred(parts.mark, { italics: true, size: 26 }),
    new Paragraph({}),
    ...parts.body.map(bodyParagraph),
    new Paragraph({}),
    closing(parts),
  ]
  const document = new Document({
    creator: 'Hòa Nhập',
    title: 'Kế hoạch mẫu (dữ liệu minh hoạ)',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [{ properties: { page: PAGE, titlePage: true }, headers: { default: pageNumber() }, children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function letterhead({ agency, number, motto, placeAndDate }: SamplePlanParts): Table {
  const left = [
    ...agency.map((line) => centred(line, { bold: true, size: 24 })),
    centred(number, { size: 26 }),
  ]
  const right = [
    ...motto.map((line, index) => centred(line, { bold: true, size: index === 0 ? 24 : 26 })),
    centred(placeAndDate, { italics: true, size: 26 }),
  ]
  return twoColumns(left, right, 0.4)
}

function closing({ recipients, signature }: SamplePlanParts): Table {
  const [head, ...list] = recipients
  const left = [
    flushLeft(head!, { bold: true, italics: true, size: 24 }),
    ...list.map((line) => flushLeft(line, { size: 22 })),
  ]
  return twoColumns(
    left,
    signature.map((line) => centred(line, { bold: true, size: 28 })),
    0.5,
  )
}

function bodyParagraph(line: string): Paragraph {
  const style = lineStyle(line)
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: { before: GAP },
    keepNext: style === 'section' || style === 'clause',
    children: [run(line, { bold: style === 'section' || style === 'clause', italics: style === 'basis' })],
  })
}

function twoColumns(left: Paragraph[], right: Paragraph[], leftShare: number): Table {
  const widths = [Math.round(TEXT_WIDTH * leftShare), Math.round(TEXT_WIDTH * (1 - leftShare))]
  const cells = [left, right].map(
    (children, index) =>
      new TableCell({ children, borders: NO_LINES, width: { size: widths[index]!, type: WidthType.DXA } }),
  )
  return new Table({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [new TableRow({ children: cells })],
  })
}

const run = (text: string, options: IRunOptions): TextRun => new TextRun({ text, ...options })

const centred = (text: string, options: IRunOptions, before = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: [run(text, options)] })

/** Centred in the top margin, from the second page on. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })

const flushLeft = (text: string, options: IRunOptions): Paragraph =>
  new Paragraph({ children: [run(text, options)] })
