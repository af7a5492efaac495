import { describe, expect, it } from 'vitest'
import { readBlocks } from './plan-blocks.ts'
import { normalisePlanText } from './plan-text.ts'
import { readReporting } from './reporting-reader.ts'

const dutiesOf = (text: string) =>
  readReporting(readBlocks(normalisePlanText(text))).map(({ reporter, recipient, frequency, due }) => ({
    reporter,
    recipient,
    frequency,
    due,
  }))

describe('a reporting duty', () => {
  it.each([
    [
      'UBND xã báo cáo Sở Y tế trước ngày 15 tháng 6 và 15 tháng 12.',
      ['6 tháng', 'năm'],
      ['trước ngày 15 tháng 6', 'trước ngày 15 tháng 12'],
    ],
    [
      'Định kỳ hằng quý báo cáo vào ngày 20 của tháng cuối quý về Sở Y tế.',
      ['quý'],
      ['vào ngày 20 của tháng cuối quý'],
    ],
    ['Báo cáo tháng gửi Sở Y tế chậm nhất ngày 05 tháng sau.', ['tháng'], ['chậm nhất ngày 05 tháng sau']],
    ['Gửi báo cáo về Sở Y tế trước ngày 30/11 hằng năm.', ['năm'], ['trước ngày 30/11 hằng năm']],
    ['Sở Y tế định kỳ 6 tháng, 1 năm báo cáo UBND tỉnh.', ['6 tháng', 'năm'], []],
    ['Kết quả gửi về Sở Y tế trước ngày 25/10/2025.', [], ['trước ngày 25/10/2025']],
    [
      'Báo cáo kết quả về Sở Y tế: 6 tháng trước ngày 10/6; năm trước ngày 30/11/2018.',
      ['6 tháng', 'năm'],
      ['trước ngày 10/6', 'trước ngày 30/11/2018'],
    ],
    ['Sơ kết 6 tháng, tổng kết năm; báo cáo UBND tỉnh.', ['6 tháng', 'năm'], []],
    ['Hằng tuần báo cáo tình hình về Công an huyện.', ['tuần'], []],
    ['4/ Báo cáo: gửi UBND huyện trước 20/12', ['năm'], ['trước 20/12']],
    ['UBND xã báo cáo Sở Y tế trước ngày 20/11.', [], ['trước ngày 20/11']],
    ['TRẠM Y TẾ XÃ BÁO CÁO KẾT QUẢ VỀ SỞ Y TẾ TRƯỚC NGÀY 10/8/2008.', [], ['trước ngày 10/8/2008']],
  ])('%s', (text, frequency, due) =>
    expect(dutiesOf(`IV. TỔ CHỨC THỰC HIỆN\n${text}`)).toMatchObject([{ frequency, due }]),
  )

  it('names who reports, and to whom before it is handed on', () => {
    expect(
      dutiesOf('UBND các huyện gửi báo cáo về Sở Y tế trước ngày 15/12 để tổng hợp, báo cáo UBND tỉnh.'),
    ).toMatchObject([{ reporter: 'Ủy ban nhân dân các huyện', recipient: 'Sở Y tế' }])
  })

  it('is not charged to those who only help', () => {
    const text =
      'IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: chủ trì, phối hợp với Công an tỉnh, Sở Tư pháp và Sở Nội vụ triển khai; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/6 và 05/12 hằng năm.'
    expect(dutiesOf(text)).toEqual([
      {
        reporter: 'Sở Y tế',
        recipient: 'Ủy ban nhân dân tỉnh',
        frequency: ['6 tháng', 'năm'],
        due: ['trước ngày 05/6', 'trước ngày 05/12 hằng năm'],
      },
    ])
  })

  it('is charged to those who report together', () => {
    const text =
      'IV. TỔ CHỨC THỰC HIỆN\nSở Y tế, Công an tỉnh phối hợp báo cáo Ủy ban nhân dân tỉnh hằng quý.'
    expect(dutiesOf(text)).toMatchObject([{ reporter: 'Sở Y tế; Công an tỉnh' }])
  })

  it('falls to the heading above where the sentence names only helpers', () => {
    const text =
      'IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Phối hợp với Công an tỉnh rà soát số liệu, báo cáo Ủy ban nhân dân tỉnh hằng quý.'
    expect(dutiesOf(text)).toMatchObject([{ reporter: 'Sở Y tế', recipient: 'Ủy ban nhân dân tỉnh' }])
  })

  it('falls to the agency of the heading above', () => {
    expect(
      dutiesOf('IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Định kỳ 6 tháng báo cáo Ủy ban nhân dân tỉnh.'),
    ).toMatchObject([{ reporter: 'Sở Y tế', recipient: 'Ủy ban nhân dân tỉnh' }])
  })

  it('falls to those a paragraph begins with, and not to the last agency of the list before it', () => {
    const list = 'IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Khám, tư vấn.\n2. Sở Nội vụ\n- Đào tạo cán bộ.\n'
    expect(
      dutiesOf(`${list}Công an tỉnh, UBND các huyện triển khai Kế hoạch. Định kỳ báo cáo về Sở Y tế.`),
    ).toMatchObject([{ reporter: 'Công an tỉnh; Ủy ban nhân dân các huyện', recipient: 'Sở Y tế' }])
    expect(dutiesOf(`${list}Định kỳ báo cáo kết quả về Sở Y tế.`)).toMatchObject([{ reporter: null }])
  })

  it.each([
    'Tập huấn 30 báo cáo viên của Sở Y tế hằng năm.',
    'Sở Y tế đã báo cáo UBND tỉnh trước ngày 15/6/2020.',
    'Mỗi quý, huyện ủy nghe báo cáo tình hình một lần.',
    'Theo báo cáo của Sở Y tế, năm 2020 có 12 xã tham gia.',
    'V/v báo cáo kết quả 6 tháng về Sở Y tế',
  ])('is not: %s', (text) => expect(dutiesOf(`IV. TỔ CHỨC THỰC HIỆN\n${text}`)).toEqual([]))
})
