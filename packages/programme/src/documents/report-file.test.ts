import { describe, expect, it } from 'vitest'
import { buildReport } from '@hoanhap/domain/reports/build-report'
import { documentLines } from '@hoanhap/domain/reports/document-text'
import type { OfficialDocument } from '@hoanhap/domain/reports/official-document'
import { docxParts, paragraphsOf, unbalancedTag } from './docx-parts.testing.ts'
import { renderReport } from './report-file.ts'
import { REPORT_ISSUERS } from './report-templates.ts'
import { sampleReport } from './sample-report.testing.ts'

const model = buildReport(sampleReport())
const parts = docxParts(await renderReport(model))
const part = (path: string): string => parts.get(path) ?? ''
const body = part('word/document.xml')
const styles = part('word/styles.xml')
const paragraphs = paragraphsOf(body)
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const withStyle = (id: string): string[] =>
  paragraphs.filter(({ style }) => style === id).map(({ text }) => plain(text))
const style = (id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
const sections = [...body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml)

const change = async (edit: Partial<OfficialDocument>): Promise<Map<string, string>> =>
  docxParts(await renderReport({ ...model, ...edit }))

describe('the page (Decree 30/2020, Annex I, I)', () => {
  it('is A4 with 20, 20, 30 and 15 mm, portrait, then landscape for the wide annex', () => {
    const margins =
      '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/>'
    expect(sections).toHaveLength(3)
    expect(sections.every((xml) => xml.includes(margins))).toBe(true)
    expect(sections.map((xml) => /<w:pgSz[^>]*>/.exec(xml)?.[0])).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    ])
  })

  it('numbers the pages of the document and of each annex from 1, never on their first page', () => {
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/>')
      expect(section).toContain('<w:titlePg/>')
      const id = /w:type="first" r:id="(\w+)"\/><w:footer/.exec(section)?.[1]
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
        part('word/_rels/document.xml.rels'),
      )?.[1]
      expect(part(`word/${target}`)).not.toContain('PAGE')
    }
    expect(part('word/header1.xml')).toContain('PAGE')
    expect(part('word/header1.xml')).toContain('"SoTrang"')
  })

  it('is set in black Times New Roman and no other letter', () => {
    const fonts = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/w:ascii="([^"]+)"/g)].map((m) => m[1]),
    )
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']))
    expect(styles).toContain('<w:color w:val="000000"/><w:sz w:val="28"/>')
    expect(body).not.toMatch(/<w:(color|sz|u) /)
  })
})

describe('the elements (Decree 30/2020, Annex I, II)', () => {
  it.each([
    ['QuocHieu', 24, 'b', 'center'],
    ['TieuNgu', 26, 'b', 'center'],
    ['CoQuanChuQuan', 24, '', 'center'],
    ['CoQuanBanHanh', 24, 'b', 'center'],
    ['SoKyHieu', 26, '', 'center'],
    ['DiaDanhNgay', 26, 'i', 'center'],
    ['TenLoai', 28, 'b', 'center'],
    ['TrichYeu', 28, 'b', 'center'],
    ['CanCu', 28, 'i', 'both'],
    ['NoiDung', 28, '', 'both'],
    ['Heading1', 28, 'b', 'both'],
    ['Heading2', 28, 'b', 'both'],
    ['ThamQuyen', 28, 'b', 'center'],
    ['NoiNhan', 24, 'bi', 'left'],
    ['NoiNhanDanhSach', 22, '', 'left'],
    ['PhuLuc', 28, 'b', 'center'],
    ['KemTheo', 28, 'i', 'center'],
    ['SoTrang', 28, '', 'center'],
  ])('prints %s in %i half-points, look "%s", %s', (id, size, look, align) => {
    const xml = style(id)
    expect(xml).toContain(`<w:sz w:val="${size}"/>`)
    expect(xml).toContain(`<w:jc w:val="${align}"/>`)
    expect([xml.includes('<w:b/>') ? 'b' : '', xml.includes('<w:i/>') ? 'i' : ''].join('')).toBe(look)
  })

  it('indents the first line by 1,27 cm and leaves 6 pt between paragraphs, single to 1,5 lines', () => {
    const shape = style('NoiDung')
    expect(shape).toContain('<w:ind w:firstLine="720"/>')
    expect(Number(/w:after="(\d+)"/.exec(shape)?.[1])).toBeGreaterThanOrEqual(120)
    const line = Number(/w:line="(\d+)"/.exec(shape)?.[1])
    expect(line).toBeGreaterThanOrEqual(240)
    expect(line).toBeLessThanOrEqual(360)
  })

  it('opens with the letterhead, number and date left to the registry', () => {
    expect(withStyle('QuocHieu')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
    expect(withStyle('TieuNgu')).toEqual(['Độc lập - Tự do - Hạnh phúc'])
    expect(withStyle('CoQuanBanHanh')).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HOA PHƯỢNG'])
    expect(withStyle('SoKyHieu')[0]).toMatch(/^Số: +\/BC-UBND$/)
    expect(withStyle('DiaDanhNgay')[0]).toMatch(/^Hoa Phượng, ngày +tháng +năm +$/)
    expect(withStyle('TenLoai')).toEqual(['BÁO CÁO'])
  })

  it('prints number and date with their leading zeros once the registry has given them', async () => {
    const letterhead = { ...model.letterhead, number: 5, issuedOn: '2026-03-07' }
    const lines = paragraphsOf((await change({ letterhead })).get('word/document.xml')!).map(({ text }) =>
      plain(text),
    )
    expect(lines).toContain('Số: 05/BC-UBND')
    expect(lines).toContain('Hoa Phượng, ngày 07 tháng 3 năm 2026')
    expect(lines).toContain(
      '(Kèm theo Báo cáo số 05/BC-UBND ngày 07 tháng 3 năm 2026 của Ủy ban nhân dân thành phố Hoa Phượng)',
    )
  })

  it('draws the rule under the motto as long as the motto, and the agency’s a third to a half of its line', () => {
    const indents = [...body.matchAll(/"DuongKe"\/><w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/g)]
    const lengths = [4000, 5354, 9354].map((column, i) => column - 2 * Number(indents[i]?.[1]))
    const [agency, motto, abstract] = lengths as [number, number, number]
    expect(motto).toBeGreaterThan(3100)
    expect(motto).toBeLessThan(3260)
    for (const [rule, words] of [
      [agency, 3200],
      [abstract, 2640],
    ] as const) {
      expect(rule).toBeGreaterThan(words / 3)
      expect(rule).toBeLessThan(words / 2)
    }
  })

  it('closes each basis with ";" and the last with ".", the recipients likewise, the text with "./."', () => {
    expect(withStyle('CanCu').map((text) => text.at(-1))).toEqual([';', '.'])
    const recipients = withStyle('NoiNhanDanhSach')
    expect(recipients.every((text) => text.startsWith('- '))).toBe(true)
    expect(recipients.at(-1)).toBe('- Lưu: VT, VX.')
    expect(recipients.slice(0, -1).every((text) => text.endsWith(';'))).toBe(true)
    expect(withStyle('NoiDung').filter((text) => text.endsWith('./.'))).toHaveLength(1)
  })

  it('signs for the committee in capitals, level with the recipients, the name blank', () => {
    expect(withStyle('ThamQuyen')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ''])
    const row = /<w:tr>(?:(?!<w:tr>).)*"NoiNhan".*?<\/w:tr>/s.exec(body)?.[0] ?? ''
    expect(row).toContain('TM. ỦY BAN NHÂN DÂN')
    expect(row).toContain('<w:cantSplit/>')
    const closing = /<w:p><w:pPr>(?:(?!<w:p>).)*\.\/\.<\/w:t>/s.exec(body)?.[0] ?? ''
    expect(closing).toContain('<w:keepNext/>')
  })

  it('puts one addressee on the line of "Kính gửi:", several under its colon', async () => {
    expect(withStyle('KinhGui')).toEqual(['Kính gửi: Bộ Y tế'])
    const many = paragraphsOf(
      (await change({ addressees: ['Bộ Y tế', 'Sở Y tế'] })).get('word/document.xml')!,
    )
    const lines = many.filter((paragraph) => paragraph.style === 'KinhGui').map(({ text }) => plain(text))
    expect(lines).toEqual(['Kính gửi:', '- Bộ Y tế;', '- Sở Y tế.'])
  })
})

describe('tables and annexes', () => {
  it('repeats the header row of each ruled table and tears no row apart', () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml)
    const ruled = tables.filter((xml) => xml.includes('"BangTieuDe"'))
    expect(ruled).toHaveLength(3)
    for (const table of ruled) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    for (const table of tables)
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length)
  })

  it('fills the width of its page to the twip', () => {
    const grids = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)].map(([, grid]) =>
      [...grid!.matchAll(/w:w="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0),
    )
    expect(grids).toEqual([9354, 9354, 9354, 14286, 9354])
  })

  it('names several annexes I and II, a single one without a number, and what they belong to', async () => {
    expect(withStyle('PhuLuc').filter((text) => text.startsWith('Phụ lục'))).toEqual([
      'Phụ lục I',
      'Phụ lục II',
    ])
    expect(withStyle('KemTheo')[0]).toMatch(
      /^\(Kèm theo Báo cáo số +\/BC-UBND ngày +tháng +năm +của Ủy ban nhân dân thành phố Hoa Phượng\)$/,
    )
    const alone = await change({ annexes: model.annexes.slice(0, 1) })
    const names = paragraphsOf(alone.get('word/document.xml')!).filter(({ style: id }) => id === 'PhuLuc')
    expect(names[0]?.text).toBe('Phụ lục')
  })
})

describe('the file', () => {
  it('is the same bytes for the same report', async () => {
    const again = await renderReport(buildReport(structuredClone(sampleReport())))
    expect(Buffer.from(again).equals(Buffer.from(await renderReport(model)))).toBe(true)
  })

  it('is well formed, without a relationship that leads nowhere', () => {
    for (const [path, xml] of parts) {
      expect(unbalancedTag(xml), path).toBeNull()
      const folder = path.startsWith('word/_rels') ? 'word/' : ''
      for (const [, target] of path.endsWith('.rels') ? xml.matchAll(/Target="([^"]*)"/g) : [])
        expect(parts.has(folder + target!), `${path} → ${target}`).toBe(true)
    }
    const known = [...part('word/_rels/document.xml.rels').matchAll(/ Id="(\w+)"/g)].map((match) => match[1])
    const used = [...body.matchAll(/r:id="(\w+)"/g)].map((match) => match[1])
    expect(used.filter((id) => !known.includes(id))).toEqual([])
  })

  it('uses only styles that it defines', () => {
    const missing = paragraphs.filter(({ style: id }) => style(id) === '')
    expect(missing).toEqual([])
  })

  it('names the day of its figures as its only date and escapes what it is given', async () => {
    const core = (await change({ issuerInText: 'A & <B>' })).get('docProps/core.xml')!
    expect(core).toContain('A &amp; &lt;B&gt;')
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual(['2026-06-14T00:00:00Z', '2026-06-14T00:00:00Z'])
  })

  it('marks fictional figures on every page, first pages included, and real ones nowhere', async () => {
    const marks = [...parts].filter(([path]) => path.startsWith('word/footer'))
    expect(marks).toHaveLength(6)
    expect(marks.every(([, xml]) => xml.includes('DỮ LIỆU MINH HỌA'))).toBe(true)
    const real = await change({ mark: null })
    expect([...real.values()].join('')).not.toContain('MINH HỌA')
  })

  it('says in Word exactly what the preview says', () => {
    const inFile = paragraphs.map(({ text }) => plain(text).replaceAll('&amp;', '&'))
    const told = documentLines(model).filter((line) => !line.includes(' | ') && line !== model.mark)
    const missing = told.filter(
      (line) => !inFile.includes(line) && !inFile.some((text) => text.includes(line)),
    )
    expect(missing).toEqual([])
  })

  it.each(REPORT_ISSUERS)('is written for the issuer %s without an unfilled slot', async (issuer) => {
    const xml = docxParts(await renderReport(buildReport(sampleReport(issuer)))).get('word/document.xml')!
    expect(paragraphsOf(xml).filter(({ text }) => /[{}]/.test(text))).toEqual([])
  })
})
