import { describe, expect, it } from 'vitest'
import { readOutline, readRecipients } from './outline-reader.ts'
import { readBlocks } from './plan-blocks.ts'
import { normalisePlanText } from './plan-text.ts'

const sourceOf = (text: string) => readBlocks(normalisePlanText(text))

/** The outline with two blanks for each level: "  1. Hình thức [task]". */
function drawn(text: string): string[] {
  const entries = readOutline(sourceOf(text))
  const depths = new Map<string, number>()
  return entries.map(({ id, parent, marker, title, role }) => {
    const depth = parent === null ? 0 : depths.get(parent)! + 1
    depths.set(id, depth)
    return `${'  '.repeat(depth)}${`${marker} ${title}`.trim()} [${role}]`
  })
}

describe('the outline', () => {
  it('hangs every kind of marker from the one above it', () => {
    expect(
      drawn(
        'II. NỘI DUNG\n1. Truyền thông\n1.1. Hình thức\na) Trực tiếp\n- Nói chuyện chuyên đề.\nb) Gián tiếp\n2. Hỗ trợ\nIII. KINH PHÍ THỰC HIỆN',
      ),
    ).toEqual([
      'II. NỘI DUNG [task]',
      '  1. Truyền thông [task]',
      '    1.1. Hình thức [task]',
      '      a) Trực tiếp [task]',
      '      b) Gián tiếp [task]',
      '  2. Hỗ trợ [task]',
      'III. KINH PHÍ THỰC HIỆN [budget]',
    ])
  })

  it('joins parts, chapters, articles and markers with the title on the next line', () => {
    expect(
      drawn(
        'Phần thứ nhất\nTÌNH HÌNH\nPhần thứ hai\nMỤC TIÊU\nI.\nChỉ tiêu cụ thể\nChương II\nTRÁCH NHIỆM\nĐiều 5.\nChế độ báo cáo',
      ),
    ).toEqual([
      'Phần thứ nhất TÌNH HÌNH [situation]',
      'Phần thứ hai MỤC TIÊU [objective]',
      '  I. Chỉ tiêu cụ thể [target]',
      'Chương II TRÁCH NHIỆM [organisation]',
      '  Điều 5. Chế độ báo cáo [reporting]',
    ])
  })

  it('holds a decision and the plan behind it, each with its own parts', () => {
    expect(
      drawn(
        'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch hỗ trợ\nCăn cứ Luật;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\nNơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nKẾ HOẠCH\nHỗ trợ hòa nhập\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\nI. MỤC ĐÍCH\nNâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\nPHỤ LỤC I',
      ),
    ).toEqual([
      'QUYẾT ĐỊNH [null]',
      '  Điều 1. Ban hành Kế hoạch. [null]',
      '  Nơi nhận: [recipients]',
      '  TM. ỦY BAN NHÂN DÂN [signature]',
      'KẾ HOẠCH [null]',
      '  I. MỤC ĐÍCH [purpose]',
      '  II. TỔ CHỨC THỰC HIỆN [organisation]',
      '  PHỤ LỤC I [annex]',
    ])
  })

  it('lets aims end where the text goes over to what is to be done', () => {
    expect(
      drawn(
        'Các chỉ tiêu cụ thể gồm:\n- 100% xã có kế hoạch;\nĐể đạt được các mục tiêu trên, huyện thực hiện các giải pháp sau:\nThứ nhất, tăng cường lãnh đạo.',
      ),
    ).toEqual([
      'Các chỉ tiêu cụ thể gồm: [target]',
      'Để đạt được các mục tiêu trên, huyện thực hiện các giải pháp sau: [task]',
      '  Thứ nhất, tăng cường lãnh đạo. [task]',
    ])
  })

  it('leaves out menus, counters and what stands below a story', () => {
    const words = 'UBND xã xây dựng kế hoạch hỗ trợ người dân tìm việc làm tại chỗ trong năm nay.\n'.repeat(4)
    const page = `Trang chủ\nĐăng nhập\nSố lượt xem: 36\nI. MỤC TIÊU\n${words}Tin liên quan\n1. Giải bóng đá của huyện\n`
    expect(drawn(page)).toEqual(['I. MỤC TIÊU [objective]'])
    expect(sourceOf(page).blocks.length).toBe(5)
  })

  it('takes no "V/v" for a Roman numeral', () => {
    expect(drawn('V/v hỗ trợ người dân\nI. NỘI DUNG')).toEqual(['I. NỘI DUNG [task]'])
  })
})

describe('the recipients', () => {
  it.each([
    [
      'beside the signature',
      'Nơi nhận:                        TM. ỦY BAN NHÂN DÂN\n- Như Điều 2;                      KT. CHỦ TỊCH\n- TT Tỉnh ủy, HĐND tỉnh;           PHÓ CHỦ TỊCH\n- Lưu: VT, VX.                     Trần Văn Mẫu',
      ['Như Điều 2', 'TT Tỉnh ủy, HĐND tỉnh', 'Lưu: VT, VX'],
    ],
    [
      'on one line',
      'Nơi nhận: - Bộ Y tế; - Các sở, ngành; - Lưu: VT.',
      ['Bộ Y tế', 'Các sở, ngành', 'Lưu: VT'],
    ],
  ])('%s', (_, text, recipients) => expect(readRecipients(sourceOf(text))).toEqual(recipients))
})

describe('the text of pages', () => {
  const sentence =
    'Sở chủ trì, phối hợp với các cơ quan tổ chức tư vấn, giới thiệu việc làm cho người lao động '
  const page = (number: number) =>
    `${sentence.repeat(9)}${number} lần mỗi quý và hỗ trợ\n\n${' '.repeat(30)}${number}\n\nKế hoạch số 5/KH-UBND\n\n`

  it('loses page numbers and running heads, keeps its length, and joins the sentence that a page tore', () => {
    const text = `${page(1)}vốn vay cho từng gia đình. ${page(2)}học nghề cho từng gia đình. Hết.`
    const read = normalisePlanText(text)
    expect(read.length).toBe(text.length)
    expect(read).toMatch(/hỗ trợ\s+vốn vay/u)
    expect(read).not.toContain('5/KH-UBND')
    expect(read).toContain('2 lần mỗi quý')
  })

  it('keeps a column of figures', () => {
    const column = 'Số xã\n\n1\n\n2\n\n3\n\nCộng'
    expect(normalisePlanText(column)).toContain('2')
  })
})
