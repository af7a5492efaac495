import { setImmediate } from 'node:timers/promises'
import { getDocument, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'unpdf/pdfjs'
import { Problem } from '@hoanhap/domain/problem'
import { modernLetters } from '@hoanhap/reader/legacy-letters'
import { OutOfTime, withinCpuTime } from './cpu-limit.ts'
import { greatestOf, PaperAllowance } from './paper-limits.ts'
import { inspectPdf } from './pdf-guard.ts'
import { paragraphOf, type PaperBlock, type PaperTable } from './paper-blocks.ts'
import { paperText } from './paper-text.ts'
import { readPageMarks, type PdfPageMarks } from './pdf-glyphs.ts'
import { linesOf, type PdfColumn, type PdfLine } from './pdf-lines.ts'
import { columnOf, joinOf, paragraphsOfLines } from './pdf-paragraphs.ts'
import { isLine, isTable, readPages, type PdfPage } from './pdf-pages.ts'

/** What one reading may take: a plan with all its annexes has a hundred pages and is read in two seconds. */
const LIMITS = { pages: 400, openMilliseconds: 2000, pageMilliseconds: 2000, milliseconds: 8000 }
/** A page with fewer characters holds a stamp or a signature at most; with fewer than the second number, nothing. */
const LEAST_CHARACTERS = 100
const FEWEST_CHARACTERS = 10

/** Nothing is fetched, drawn, decoded as a picture or run as code. */
const OPTIONS = {
  verbosity: 0,
  maxImageSize: 1,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  isEvalSupported: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  stopAtErrors: false,
  useWasm: false,
}

/**
 * The words of a PDF: lines put together into paragraphs, tables drawn with lines as rows with tabs, page heads and
 * numbers left out.
 *
 * @throws Problem `file/encrypted`, `file/damaged`, `file/only-pictures`, `file/too-large`, `file/unsafe-archive`
 */
export async function pdfText(bytes: Buffer): Promise<string> {
  inspectPdf(bytes)
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(bytes) })
  try {
    const pdf = await openPdf(task)
    if (pdf.numPages > LIMITS.pages) throw new Problem('file/too-large', { maxPages: LIMITS.pages })
    const marks = await readMarks(pdf)
    const readable = marks.filter(({ glyphs }) => glyphs.length >= LEAST_CHARACTERS).length
    // Half a plan would look like a whole one: pages that are pictures may not be passed over in silence.
    const pictured = hasPictures(bytes)
    if (pictured && readable * 2 <= marks.length) throw new Problem('file/only-pictures')
    const silent = marks.flatMap(({ glyphs }, index) =>
      pictured && glyphs.length < FEWEST_CHARACTERS ? [index] : [],
    )
    const blocks = blocksOf(readPages(marks), new Set(silent))
    return modernLetters(paperText([...blocks, ...marks.flatMap(asideBlocks)]))
  } finally {
    await task.destroy()
  }
}

async function openPdf(task: PDFDocumentLoadingTask): Promise<PDFDocumentProxy> {
  try {
    return await withinCpuTime(
      LIMITS.openMilliseconds,
      () => task.promise,
      () => void task.destroy(),
    )
  } catch (error) {
    if (error instanceof OutOfTime) throw new Problem('file/unsafe-archive')
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Problem(isLocked ? 'file/encrypted' : 'file/damaged')
  }
}

async function readMarks(pdf: PDFDocumentProxy): Promise<PdfPageMarks[]> {
  const ends = performance.now() + LIMITS.milliseconds
  const allowance = new PaperAllowance()
  const marks: PdfPageMarks[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    if (performance.now() > ends) throw new Problem('file/too-large', { maxPages: number })
    const page = await readMarksOf(pdf, number)
    for (const glyphs of [page.glyphs, ...page.asides]) allowance.take(glyphs.length)
    marks.push(page)
    // Others who wait for the service get their turn between two pages.
    await setImmediate()
  }
  return marks
}

async function readMarksOf(pdf: PDFDocumentProxy, number: number): Promise<PdfPageMarks> {
  const read = async (): Promise<PdfPageMarks> => {
    const page = await pdf.getPage(number)
    const marks = await readPageMarks(page)
    page.cleanup()
    return marks
  }
  try {
    return await withinCpuTime(LIMITS.pageMilliseconds, read, () => void pdf.loadingTask.destroy())
  } catch (error) {
    throw new Problem(error instanceof OutOfTime ? 'file/unsafe-archive' : 'file/damaged')
  }
}

const hasPictures = (bytes: Buffer): boolean => /\/Subtype\s*\/Image\b/.test(bytes.toString('latin1'))

/** Pages one after the other: a paragraph or a table goes on over the end of a page. */
function blocksOf(pages: readonly PdfPage[], silent: ReadonlySet<number>): PaperBlock[] {
  const blocks: PaperBlock[] = []
  let above: PdfLine | null = null
  for (const [index, { parts }] of pages.entries()) {
    if (silent.has(index)) {
      blocks.push(paragraphOf(silentPage(index + 1)))
      above = null
    }
    const column = columnOf(parts.filter(isLine))
    for (const part of parts) {
      if (isTable(part)) addTable(blocks, part.table)
      else addLine(blocks, part, above, column)
      above = isTable(part) ? null : part
    }
  }
  const notes = pages.flatMap((page) => page.notes)
  return [...blocks, ...notes.map((line) => paragraphOf(`[*] ${line.text}`))]
}

/** Words that lie across a page belong to no line of it: they are put at the end, like notes, but never left out. */
const asideBlocks = ({ asides }: PdfPageMarks): PaperBlock[] =>
  asides.flatMap((glyphs) => {
    const lines = linesOf(glyphs)
    return paragraphsOfLines(lines, columnOf(lines)).map((words) => paragraphOf(`[*] ${words}`))
  })

/** What stands in place of a page that is a picture, so that a reviewer knows what was not read. */
const silentPage = (number: number): string => `[Trang ${number} không có chữ để đọc, có thể là ảnh chụp]`

function addLine(blocks: PaperBlock[], line: PdfLine, above: PdfLine | null, column: PdfColumn): void {
  const last = blocks.at(-1)
  const join = above === null ? null : joinOf(above, line, column)
  if (join === null || last?.kind !== 'paragraph') blocks.push(paragraphOf(line.text))
  else if (last.text.endsWith('\u00ad'))
    blocks[blocks.length - 1] = paragraphOf(last.text.slice(0, -1) + line.text)
  else blocks[blocks.length - 1] = paragraphOf(last.text + join + line.text)
}

/** A table that goes on behind a page break repeats its head there. */
function addTable(blocks: PaperBlock[], table: PaperTable): void {
  const last = blocks.at(-1)
  const widthOf = ({ rows }: PaperTable): number =>
    greatestOf(rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)))
  if (last?.kind !== 'table' || widthOf(last) !== widthOf(table)) {
    blocks.push(table)
    return
  }
  const words = (row: PaperTable['rows'][number] | undefined): string =>
    JSON.stringify(row?.map((cell) => cell.blocks))
  const repeats = words(last.rows[0]) === words(table.rows[0])
  blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, ...table.rows.slice(repeats ? 1 : 0)] }
}
