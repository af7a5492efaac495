import { describe, expect, it } from 'vitest'
import { paragraph, wordFile, zipOf } from '../../../testing/zip-file.testing.ts'
import { readPlanFile } from '../plan-file.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const part = (name: string, xml: string) => ({ name: `word/${name}.xml`, bytes: Buffer.from(xml) })
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering = (xml: string) => part('numbering', `<w:numbering ${W}>${xml}</w:numbering>`)
const styles = (xml: string) => part('styles', `<w:styles ${W}>${xml}</w:styles>`)
const item = (text: string, list: number, at = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const inParagraph = (xml: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${xml}</w:p>`
const cell = (xml: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${xml}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

const read = async (body: string, ...parts: { name: string; bytes: Buffer }[]): Promise<string[]> =>
  (await readPlanFile({ name: 'a.docx', bytes: wordFile(body, '', parts) }))
    .split('\n')
    .filter((line) => line !== '')

describe('lists that exist only as Word numbering', () => {
  const outline = numbering(
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '\uf0b7')}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`,
  )

  it('get the numbers that Word prints, level by level', async () => {
    const body =
      item('Mục tiêu', 1) +
      item('Chung', 1, 1) +
      item('Cụ thể', 1, 1) +
      item('Một', 1, 2) +
      item('Hai', 1, 2) +
      item('Nhỏ', 1, 3) +
      item('Dấu', 1, 4) +
      item('Nhiệm vụ', 1) +
      item('Lại từ đầu', 1, 1)
    expect(await read(body, outline)).toEqual([
      'I. Mục tiêu',
      '1. Chung',
      '2. Cụ thể',
      '2.1. Một',
      '2.2. Hai',
      'a) Nhỏ',
      '- Dấu',
      'II. Nhiệm vụ',
      '1. Lại từ đầu',
    ])
  })

  it('go on where they stopped, and begin where an override says', async () => {
    expect(
      await read(item('A', 1) + paragraph('xen giữa') + item('B', 1) + item('C', 2) + item('D', 2), outline),
    ).toEqual(['I. A', 'xen giữa', 'II. B', 'IV. C', 'V. D'])
  })

  it('take their list and level from the style, and none when the paragraph says so', async () => {
    const styled = numbering(
      `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Danh"/></w:abstractNum>
       <w:abstractNum w:abstractNumId="8">${level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>')}${level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Diem"/>')}</w:abstractNum>
       <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`,
    )
    const sheet = styles(
      `<w:style w:type="numbering" w:styleId="Danh"><w:name w:val="Danh"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="Diem"><w:name w:val="Diem"/><w:basedOn w:val="Dieu"/></w:style>`,
    )
    const of = (style: string, text: string, more = '') =>
      inParagraph(run(text), `<w:pStyle w:val="${style}"/>${more}`)
    const body =
      of('Dieu', 'Phạm vi') +
      of('Diem', 'thứ nhất') +
      of('Diem', 'thứ hai') +
      of('Dieu', 'Không số', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      of('Dieu', 'Nhiệm vụ')
    expect(await read(body, styled, sheet)).toEqual([
      'Điều 1. Phạm vi',
      'a) thứ nhất',
      'b) thứ hai',
      'Không số',
      'Điều 2. Nhiệm vụ',
    ])
  })
})

describe('words of a Word document', () => {
  it('leave out what was deleted, moved away or hidden, and field codes', async () => {
    const body = inParagraph(
      `${run('Giữ lại ')}<w:del><w:r><w:delText>bỏ đi </w:delText></w:r></w:del><w:ins>${run('thêm vào ')}</w:ins><w:moveFrom>${run('chuyển ')}</w:moveFrom>${run('ẩn ', '<w:vanish/>')}${run('hiện', '<w:vanish w:val="0"/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>`,
    )
    expect(await read(body)).toEqual(['Giữ lại thêm vào hiện'])
  })

  it('join two paragraphs whose mark between them was deleted', async () => {
    expect(
      await read(inParagraph(run('Một câu '), '<w:rPr><w:del/></w:rPr>') + inParagraph(run('liền nhau.'))),
    ).toEqual(['Một câu liền nhau.'])
  })

  it('hold a text box once, with its fallback left out', async () => {
    const box = `<w:txbxContent>${paragraph('Số: 9/KH-UBND')}</w:txbxContent>`
    const drawn = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await read(inParagraph(run('Trước') + drawn + run(' sau')))).toEqual([
      'Trước sau',
      'Số: 9/KH-UBND',
    ])
  })

  it('show capitals, signs of picture fonts and letters of .VnTimeH as they are printed', async () => {
    const old = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>'
    const body =
      inParagraph(run('kế hoạch', '<w:caps/>')) +
      inParagraph(run('kÕ ho¹ch', old)) +
      inParagraph('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run(' 80%'))
    expect(await read(body)).toEqual(['KẾ HOẠCH', 'KẾ HOẠCH', '≥ 80%'])
  })

  it('end with the notes, which are no items of the outline', async () => {
    const notes = part(
      'footnotes',
      `<w:footnotes ${W}><w:footnote w:type="separator">${paragraph('x')}</w:footnote><w:footnote w:id="1">${paragraph('Theo Kế hoạch số 5.')}</w:footnote></w:footnotes>`,
    )
    expect(await read(paragraph('Thân bài'), notes)).toEqual(['Thân bài', '[*] Theo Kế hoạch số 5.'])
  })

  it('begin with the letterhead, also when it stands in the header of the first page only', async () => {
    const header = part(
      'header1',
      `<w:hdr ${W}>${paragraph('ỦY BAN NHÂN DÂN')}${paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:hdr>`,
    )
    expect((await read(paragraph('KẾ HOẠCH'), header))[0]).toBe('ỦY BAN NHÂN DÂN')
    expect(
      await read(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('KẾ HOẠCH'), header),
    ).toHaveLength(2)
  })

  it('that stand side by side by tabs in a letterhead come column by column; other tabs are blanks', async () => {
    const tabbed = (left: string, right: string) =>
      inParagraph(`${run(left)}<w:r><w:tab/></w:r>${run(right)}`)
    const body =
      tabbed('UBND XÃ SAO MAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      tabbed('Số: 3/KH-UBND', 'Độc lập - Tự do - Hạnh phúc') +
      paragraph('KẾ HOẠCH') +
      tabbed('1.', 'Mục tiêu')
    expect(await read(body)).toEqual([
      'UBND XÃ SAO MAI',
      'Số: 3/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
      '1. Mục tiêu',
    ])
  })
})

it('a document in which every line of print is a paragraph leaves no empty lines inside sentences', async () => {
  const lines = [
    'Mỗi xã lập một tổ',
    'gồm cán bộ y tế và',
    'hội viên phụ nữ,',
    'họp mỗi tháng một lần,',
    'ghi lại việc đã làm.',
    'Hết.',
  ]
  const text = await readPlanFile({ name: 'a.docx', bytes: wordFile(lines.map(paragraph).join('')) })
  expect(text).toBe(lines.join('\n'))
})

describe('a Word file as other programs write it', () => {
  it('is read when its parts are numbered', async () => {
    const body = part('document2', `<w:document ${W}><w:body>${paragraph('Kế hoạch')}</w:body></w:document>`)
    expect(await readPlanFile({ name: 'a.docx', bytes: zipOf([body]) })).toBe('Kế hoạch')
  })

  it('is read by the page it wraps when it has no words of its own', async () => {
    const page = {
      name: 'word/afchunk.html',
      bytes: Buffer.from('<html><body><p>Kế hoạch</p></body></html>'),
    }
    expect(await read('<w:altChunk/>', page)).toEqual(['Kế hoạch'])
  })
})

describe('tables of a Word document', () => {
  it('repeat merged words in every row and column that they cover', async () => {
    const start = '<w:vMerge w:val="restart"/>'
    const on = '<w:vMerge/>'
    const body = table(
      row(cell(paragraph('Chỉ tiêu'), start), cell(paragraph('Năm'), '<w:gridSpan w:val="2"/>')),
      row(cell(paragraph(''), on), cell(paragraph('2024')), cell(paragraph('2025'))),
      row(cell(paragraph('A. CHUNG'), '<w:gridSpan w:val="3"/>')),
      row(cell(paragraph('Tỷ lệ xã')), cell(paragraph('80%')), cell(paragraph('90%'))),
    )
    expect(await read(body)).toEqual([
      'Chỉ tiêu\tNăm\tNăm',
      'Chỉ tiêu\t2024\t2025',
      '| A. CHUNG',
      'Tỷ lệ xã\t80%\t90%',
    ])
  })

  it('keep the agencies of a cell apart and a wrapped sentence together', async () => {
    const body = table(
      row(
        cell(paragraph('Việc')),
        cell(paragraph('Cơ quan') + paragraph('Phối hợp')),
        cell(paragraph('Hạn')),
      ),
      row(
        cell(paragraph('Kiểm tra các cơ sở') + paragraph('kinh doanh')),
        cell(paragraph('Sở Y tế') + paragraph('Công an tỉnh')),
        cell(paragraph('Quý I')),
      ),
    )
    expect((await read(body))[1]).toBe('Kiểm tra các cơ sở kinh doanh\tSở Y tế; Công an tỉnh\tQuý I')
    expect((await read(body))[0]).toBe('Việc\tCơ quan Phối hợp\tHạn')
  })

  it('lose the rows that were deleted', async () => {
    const body = table(
      row(cell(paragraph('a')), cell(paragraph('b')), cell(paragraph('c'))),
      `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('x'))}</w:tr>`,
    )
    expect(await read(body)).toEqual(['a\tb\tc'])
  })
})
