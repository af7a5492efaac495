import { describe, expect, it } from 'vitest'
import { readBlocks } from './plan-blocks.ts'
import type { ReadReportRequest } from './plan-reading.ts'
import { normalisePlanText } from './plan-text.ts'
import { readReportRequests } from './report-requests.ts'

const read = (text: string): ReadReportRequest[] => readReportRequests(readBlocks(normalisePlanText(text)))

const LETTER = [
  'SỞ Y TẾ TỈNH LÂM ĐỒNG',
  'Số: 512/SYT-BTXH',
  'V/v báo cáo kết quả hỗ trợ tại cộng đồng năm 2026',
  'Lâm Đồng, ngày 02 tháng 10 năm 2026',
  'Kính gửi:',
  '- Công an tỉnh;',
  '- Ủy ban nhân dân các xã, phường, đặc khu.',
  'Thực hiện Công văn số 88/BYT-BTXH ngày 21/9/2026 của Bộ Y tế, Sở Y tế đề nghị các cơ quan, địa phương báo cáo theo đề cương gửi kèm.',
  'Báo cáo gửi về Sở trước ngày 15/11 để tổng hợp./.',
  'Nơi nhận:',
  '- Như trên;',
  'ĐỀ CƯƠNG BÁO CÁO',
  'I. Công tác chỉ đạo',
  'II. Kết quả',
  '1. Số lượt người được tư vấn, tỷ lệ người được chuyển gửi.',
  'III. Kiến nghị',
].join('\n')

describe('readReportRequests', () => {
  it('joins what a letter asks with its day, its reader and its outline', () => {
    expect(read(LETTER)).toEqual([
      expect.objectContaining({
        id: 'q1',
        addressees: ['Công an tỉnh', 'Ủy ban nhân dân các xã, phường, đặc khu'],
        recipient: 'Sở Y tế tỉnh Lâm Đồng',
        subject: 'báo cáo kết quả hỗ trợ tại cộng đồng năm 2026',
        due: 'trước ngày 15/11',
        dueOn: '2026-11-15',
        outline: [
          'Công tác chỉ đạo',
          'Kết quả',
          'Số lượt người được tư vấn, tỷ lệ người được chuyển gửi',
          'Kiến nghị',
        ],
        figures: ['Số lượt người được tư vấn', 'tỷ lệ người được chuyển gửi'],
      }),
    ])
  })

  it('gives no year to a day that would lie before the letter', () => {
    expect(read(LETTER.replace('15/11', '15/3'))[0]).toMatchObject({ due: 'trước ngày 15/3', dueOn: null })
  })

  it('reads the points that the letter tells in its own text', () => {
    const [request] = read(
      'Số: 9/PVHXH\nNam Đông, ngày 5 tháng 5 năm 2026\nKính gửi: Trạm Y tế xã.\nPhòng Văn hóa - Xã hội đề nghị Trạm Y tế xã báo cáo các nội dung sau:\n1. Số buổi truyền thông đã tổ chức.\n2. Khó khăn, vướng mắc.\nTrân trọng./.',
    )
    expect(request).toMatchObject({
      addressees: ['Trạm Y tế xã'],
      outline: ['Số buổi truyền thông đã tổ chức', 'Khó khăn, vướng mắc'],
      figures: ['Số buổi truyền thông đã tổ chức'],
    })
  })

  it('reads who is to report to whom in a conclusion that names the day', () => {
    expect(
      read(
        'KẾT LUẬN\n3. Giao Sở Nội vụ, Sở Tài chính rà soát chế độ của cộng tác viên, báo cáo UBND tỉnh trước ngày 30/9/2026.',
      ),
    ).toEqual([
      expect.objectContaining({
        addressees: ['Sở Nội vụ', 'Sở Tài chính'],
        recipient: 'Ủy ban nhân dân tỉnh',
        subject: 'rà soát chế độ của cộng tác viên',
        dueOn: '2026-09-30',
      }),
    ])
  })

  it.each([
    'II. TỔ CHỨC THỰC HIỆN\nĐịnh kỳ hằng quý, các đơn vị báo cáo Sở Y tế trước ngày 15/6/2026.',
    'Sau khi nghe báo cáo của Sở Y tế trước ngày 5/5/2026, Chủ tịch kết luận.',
    'Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
  ])('sees no request in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })

  it('tells spans that hold exactly their words', () => {
    const text = normalisePlanText(LETTER)
    for (const { start, end, text: words } of readReportRequests(readBlocks(text)))
      expect(text.slice(start, end)).toBe(words)
  })
})
