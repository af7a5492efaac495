/** A line of print at a place of the page, in points from the lower left corner; turned anticlockwise by degrees. */
export type PrintedLine = readonly [x: number, y: number, text: string, size?: number, degrees?: number]
export type PrintedPage = {
  readonly lines: readonly PrintedLine[]
  readonly rules?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]
  readonly hasPicture?: boolean
}

const WIDTH = 500

const hex = (code: number): string => code.toString(16).padStart(2, '0')

/** Codes that are no control characters in any font. */
const CODES = [
  ...Array.from({ length: 94 }, (_, n) => 33 + n),
  ...Array.from({ length: 94 }, (_, n) => 161 + n),
]

/** The characters of a text, each with a code of one byte, and the map that says so. */
function codesOf(pages: readonly PrintedPage[]): { codes: Map<string, number>; map: string } {
  const letters = [...new Set(pages.flatMap((page) => page.lines.flatMap((line) => [...line[2]])))]
  const codes = new Map(letters.map((letter, index) => [letter, CODES[index]!]))
  const lines = [...codes].map(
    ([letter, code]) => `<${hex(code)}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`,
  )
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /m def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${blocks.join('\n')}
endcmap end end`
  return { codes, map }
}

const stream = (entries: string, body: string): string =>
  `<< ${entries} /Length ${Buffer.byteLength(body, 'latin1')} >>\nstream\n${body}\nendstream`

function orders(page: PrintedPage, codes: ReadonlyMap<string, number>): string {
  const lines = page.lines.map(([x, y, text, size = 13, degrees = 0]) => {
    const written = [...text].map((letter) => hex(codes.get(letter)!)).join('')
    const angle = (degrees * Math.PI) / 180
    const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)]
    const turned = `${cos} ${sin} ${(-Math.sin(angle)).toFixed(4)} ${cos} ${x} ${y} Tm`
    return `BT /F1 ${size} Tf ${degrees === 0 ? `${x} ${y} Td` : turned} <${written}> Tj ET`
  })
  const rules = (page.rules ?? []).map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`)
  return [...rules, ...lines, ...(page.hasPicture ? ['q 500 0 0 700 50 50 cm /I1 Do Q'] : [])].join('\n')
}

/** The smallest PDF with these pages: one font whose letters are all half as wide as high; A4. */
export function pdfFile(pages: readonly PrintedPage[], trailer = ''): Buffer {
  const { codes, map } = codesOf(pages)
  const first = 6
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${first + n * 2} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 0 /LastChar 255 /Widths [${Array(256).fill(WIDTH).join(' ')}] /ToUnicode 4 0 R >>`,
    stream('', map),
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      'x',
    ),
    ...pages.flatMap((page, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + n * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${page.hasPicture ? '/XObject << /I1 5 0 R >>' : ''} >> >>`,
      stream('', orders(page, codes)),
    ]),
  ]
  if (!pages.some((page) => page.hasPicture)) objects[4] = 'null'
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`
  return Buffer.from(text, 'latin1')
}
