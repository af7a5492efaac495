import { describe, expect, it } from 'vitest'
import { convertBy, TCVN3, VNI, type LegacyTable } from '@hoanhap/reader/legacy-tables'
import { readPlanFile, textOfPasted } from '../plan-file.ts'

const read = (bytes: Buffer) => readPlanFile({ name: 'ke-hoach', bytes })
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
const PLAN =
  'Kế hoạch phòng ngừa của xã\nMỗi thôn giữ một tổ hỗ trợ, đủ người để gặp gỡ và giới thiệu dịch vụ.'

/** The bytes of a text as an old keyboard wrote them. */
function written(table: LegacyTable, text: string): Buffer {
  const forms = new Map([...table.letters].reverse().map(([form, letter]) => [letter, form]))
  const old = [...text].map((letter) => forms.get(letter) ?? letter).join('')
  expect(convertBy(table, old)).toBe(text)
  return Buffer.from(old, 'latin1')
}

/** Windows-1258: letters with breve, circumflex or horn have codes; tones are marks behind them. */
function windows1258(text: string): Buffer {
  const codes = new Map<string, number>()
  for (let code = 0; code < 256; code++)
    codes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(code)), code)
  const bytes = Array.from(text, (letter) => {
    if (codes.has(letter)) return [codes.get(letter)!]
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))![0]
    const bare = letter.normalize('NFD').replace(tone, '').normalize('NFC')
    return [codes.get(bare)!, codes.get(tone)!]
  })
  return Buffer.from(bytes.flat())
}

describe('plain text', () => {
  it.each([
    ['TCVN3', written(TCVN3, PLAN)],
    ['VNI', written(VNI, PLAN)],
    ['Windows-1258', windows1258(PLAN)],
    ['UTF-16 without a mark', Buffer.from(PLAN, 'utf16le')],
    ['decomposed UTF-8', Buffer.from(PLAN.normalize('NFD'))],
  ])('in %s becomes Unicode', async (_name, bytes) => {
    expect((await read(bytes)).normalize('NFC')).toBe(PLAN)
  })

  it('with a letterhead side by side is put column by column', async () => {
    const text =
      'UBND XÃ SAO MAI          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 3/KH-UBND            Độc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH'
    expect(lines(await read(Buffer.from(text)))).toEqual([
      'UBND XÃ SAO MAI',
      'Số: 3/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
    ])
  })
})

describe('a page', () => {
  const page = `<!DOCTYPE html><html><head><title>Cổng</title><style>p{}</style><script>var x = "100% xã"</script></head><body>
    <nav><a href="/">Trang chủ</a></nav><ul><li><a href="/a">Tin tức</a></li><li><a href="/b">Văn bản</a></li><li><a href="/c">Liên hệ</a></li></ul>
    <h1>K&#7871; ho&#7841;ch s&#7889; 5</h1><p style="display:none">ẩn</p><p>Câu thứ nhất,<br>câu thứ hai &ge; 80&nbsp;%.</p>
    <ol type="I" start="2"><li>Mục tiêu<ol type="a"><li>Chung</li><li>Riêng</li></ol></li></ol><ul><li>Gạch<ul><li>Cộng</li></ul></li><li>1. Có số sẵn</li></ul>
    <table><tr><th rowspan="2">Việc</th><th colspan="2">Cơ quan</th></tr><tr><td>Chủ trì</td><td>Phối hợp</td></tr><tr><td>Kiểm tra</td><td>Công an</td><td><p>Sở A</p><p>Sở B</p></td></tr></table>
    <footer>Bản quyền</footer></body></html>`
  const shown = [
    'Kế hoạch số 5',
    'Câu thứ nhất,',
    'câu thứ hai ≥ 80 %.',
    'II. Mục tiêu',
    'a. Chung',
    'b. Riêng',
    '- Gạch',
    '+ Cộng',
    '1. Có số sẵn',
    'Việc\tCơ quan\tCơ quan',
    'Việc\tChủ trì\tPhối hợp',
    'Kiểm tra\tCông an\tSở A; Sở B',
  ]

  it('gives its words without menus, code, hidden and foot lines; lists numbered, tables by rows', async () => {
    expect(lines(await read(Buffer.from(page)))).toEqual(shown)
  })

  it('is read the same when its source is pasted, and plain words with a "<" stay plain', () => {
    expect(lines(textOfPasted(page))).toEqual(shown)
    expect(textOfPasted('Giữ tỷ lệ < 5 % và > 2 %')).toBe('Giữ tỷ lệ < 5 % và > 2 %')
  })

  it('saved as a web archive is read part by part', async () => {
    const quoted = Buffer.from('<html><body><p>Kế hoạch</p></body></html>')
      .toString('latin1')
      .replace(/[\x80-\xff=]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n--b1\r\nContent-Type: image/png\r\n\r\nxx\r\n--b1--`
    expect(await read(Buffer.from(archive, 'latin1'))).toBe('Kế hoạch')
  })
})

describe('an RTF text', () => {
  const rtf = (body: string) =>
    Buffer.from(
      `{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 Times New Roman;}{\\f1\\fcharset0 .VnTime;}{\\f2\\fcharset163 Arial;}}{\\info{\\title x}}${body}}`,
      'latin1',
    )

  it('gives letters in Unicode, in Windows-1258 and of old fonts; hidden and deleted words stay out', async () => {
    const body =
      "\\pard\\f0 K\\u7871 ? ho\\u7841 ?ch\\par{\\f1 K\\'d5 ho\\'b9ch}\\par{\\f2 m\\'f5 l\\'e2\\'f2i}\\par{\\v \\'41n}{\\deleted B}C{\\*\\bkmkstart q}\\par"
    expect(lines(await read(rtf(body)))).toEqual(['Kế hoạch', 'Kế hoạch', 'mơ lậi', 'C'])
  })

  it('gives list labels, and rows of tables with merged cells', async () => {
    const widths = '\\trowd\\cellx1000\\cellx2000\\cellx3000'
    const body = `{\\listtext 1.\\tab}Mot\\par${'\\trowd\\cellx1000\\cellx3000'}\\intbl Viec\\cell Co quan\\cell\\row${widths}\\intbl a\\cell b\\cell c\\cell\\row\\pard Het\\par`
    expect(lines(await read(rtf(body)))).toEqual(['1. Mot', 'Viec\tCo quan\tCo quan', 'a\tb\tc', 'Het'])
  })
})
