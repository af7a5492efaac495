import { describe, expect, it } from 'vitest'
import { readDocumentFacts } from './document-facts.ts'
import { readPeriod } from './period-reader.ts'
import { readBlocks } from './plan-blocks.ts'
import { normalisePlanText } from './plan-text.ts'

const sourceOf = (text: string) => readBlocks(normalisePlanText(text))
const titleOf = (text: string): string | null => readDocumentFacts(sourceOf(text)).title

describe('the title', () => {
  it.each([
    [
      'in capitals over three lines, before the line of the authority',
      'Số: 7/QĐ-BYT\nQUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH HỖ TRỢ NGƯỜI DÂN TỘC\nTHIỂU SỐ TẠI CÁC HUYỆN CỦA TỈNH LÀO\nCAI\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật;',
      'Quyết định ban hành Kế hoạch hỗ trợ người dân tộc thiểu số tại các huyện của tỉnh Lào Cai',
    ],
    [
      'that begins like a sentence of the text',
      'KẾ HOẠCH\nThực hiện Kết luận số 13-KL/TU của Tỉnh ủy về an sinh\nThực hiện Kết luận số 13-KL/TU, Ủy ban nhân dân huyện xây dựng Kế hoạch:',
      'Kế hoạch Thực hiện Kết luận số 13-KL/TU của Tỉnh ủy về an sinh',
    ],
    [
      'of a letter over the lines of its column',
      'SỞ Y TẾ\nSố: 41/SYT-NVY\nV/v rà soát cơ sở\ntư vấn năm 2024\nKính gửi: UBND các xã',
      'Công văn về việc rà soát cơ sở tư vấn năm 2024',
    ],
    [
      'of a directive that says V/v',
      'Số: 3/CT-UBND\nCHỈ THỊ\nV/v chấn chỉnh dịch vụ lưu trú\n\nNhững năm qua, dịch vụ phát triển nhanh.',
      'Chỉ thị về việc chấn chỉnh dịch vụ lưu trú',
    ],
    [
      'lost, of which the first article tells',
      'Số: 3/QĐ-UBND\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này bản "Kế hoạch chăm sóc người lao động di cư năm 2022".\nĐiều 2. Có hiệu lực.',
      'Quyết định Ban hành Kế hoạch chăm sóc người lao động di cư năm 2022',
    ],
    [
      'lost, of which the opening tells',
      'Số: 3/KH-UBND\nThực hiện Thông tư số 10/2022/TT-BYT, UBND tỉnh ban hành Kế hoạch giám sát cơ sở trợ giúp giai đoạn 2022-2025 (sau đây gọi tắt là Kế hoạch).',
      'Kế hoạch giám sát cơ sở trợ giúp giai đoạn 2022-2025',
    ],
    [
      'half in capitals',
      'THÔNG BÁO\nKẾT LUẬN CỦA THƯỜNG TRỰC\nvề hỗ trợ người dân\nTại phiên họp ngày 2/3, Thường trực kết luận:',
      'Thông báo kết luận của thường trực về hỗ trợ người dân',
    ],
    [
      'in the headline of a page',
      'Kế hoạch số 21/KH-UBND ngày 12/02/2019 của UBND huyện Mai Sơn về hỗ trợ học nghề năm 2019\nNgày đăng: 15/02/2019',
      'Kế hoạch về hỗ trợ học nghề năm 2019',
    ],
    [
      'of two bodies’ plan',
      'KẾ HOẠCH LIÊN NGÀNH\nKiểm tra cơ sở lưu trú năm 2016\nCăn cứ Luật;',
      'Kế hoạch liên ngành Kiểm tra cơ sở lưu trú năm 2016',
    ],
  ])('%s', (_, text, title) => expect(titleOf(text)?.toLowerCase()).toBe(title.toLowerCase()))

  it('keeps the names of places and papers in a title of capitals', () => {
    expect(titleOf('KẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH AN SINH XÃ HỘI CỦA HUYỆN MAI SƠN NĂM 2020')).toBe(
      'Kế hoạch thực hiện Chương trình an sinh xã hội của huyện Mai Sơn năm 2020',
    )
  })

  it('does not take the account of a meeting for the rest of the title', () => {
    const text =
      'THÔNG BÁO\nKết luận cuộc họp về phòng, chống tệ nạn xã hội\nNgày 10 tháng 6, Phó Chủ tịch chủ trì họp.'
    expect(titleOf(text)).toBe('Thông báo Kết luận cuộc họp về phòng, chống tệ nạn xã hội')
  })
})

describe('the period', () => {
  it.each([
    ['KẾ HOẠCH\nHỗ trợ việc làm giai đoạn 2021-2025, định hướng đến năm 2030', { from: 2021, to: 2025 }],
    ['KẾ HOẠCH\nTruyền thông học đường năm học 2019 - 2020', { from: 2019, to: 2020 }],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG\nPhòng ngừa bạo lực đến năm 2030', { from: null, to: 2030 }],
    ['KẾ HOẠCH\nPhong trào năm 2021 và giai đoạn 2021 - 2025', { from: 2021, to: 2025 }],
    ['KẾ HOẠCH\nThực hiện Chương trình hỗ trợ giai đoạn 2021 - 2025 năm 2023', { from: 2023, to: 2023 }],
    ['KẾ HOẠCH\nHỗ trợ học nghề từ năm 2016 đến năm 2020', { from: 2016, to: 2020 }],
    ['KẾ HOẠCH\nTruyền thông quý IV/2024', { from: 2024, to: 2024 }],
    ['THÔNG BÁO\nKết luận cuộc họp quý I năm 2015', null],
    ['Số: 5/SYT-NV\nV/v báo cáo kết quả năm 2019', { from: 2019, to: 2019 }],
    ['Số: 5/SYT-NV\nV/v báo cáo năm 2019, phương hướng năm 2020', null],
    ['KẾ HOẠCH\nTổng kết thi hành Luật Bình đẳng giới năm 2006', null],
  ])('%s', (text, years) => {
    const source = sourceOf(text)
    const period = readPeriod(source, readDocumentFacts(source))
    expect(period && { from: period.from, to: period.to }).toEqual(years)
  })
})
