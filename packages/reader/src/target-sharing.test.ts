import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'
import type { ReadTarget } from './plan-reading.ts'

const targetsIn = (line: string): readonly ReadTarget[] =>
  readPlan(`KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2021 - 2025\n\nII. CHỈ TIÊU\n- ${line}.\n`).targets

describe('the same measure at a later time', () => {
  it.each([
    'Đến cuối năm 2022 có 4/11 huyện mở điểm tư vấn và đến năm 2025 có 7/11 huyện mở điểm tư vấn',
    'Đến cuối năm 2022 có 4/11 huyện mở điểm tư vấn và đến năm 2025 có 7/11',
  ])('as a part of the same whole: %s', (line) => {
    const targets = targetsIn(line)
    expect(targets.map(({ value, deadline, subject }) => [value, deadline, subject])).toEqual([
      [4, 2022, 'huyện mở điểm tư vấn'],
      [7, 2025, 'huyện mở điểm tư vấn'],
    ])
    expect(targets.map(({ fraction, milestoneOf }) => [fraction?.denominator, milestoneOf])).toEqual([
      [11, 'm1'],
      [11, 'm1'],
    ])
  })

  it('in a sentence of its own that tells only the change', () => {
    expect(
      targetsIn('70% thôn có hòm thư góp ý vào năm 2023. Năm 2024 nâng lên 90%').map(
        ({ value, deadline, subject, milestoneOf }) => [value, deadline, subject, milestoneOf],
      ),
    ).toEqual([
      [70, 2023, 'thôn có hòm thư góp ý', 'm1'],
      [90, 2024, 'thôn có hòm thư góp ý', 'm1'],
    ])
  })

  it('is no other part that ends a sentence, such as a day', () => {
    expect(targetsIn('Hỗ trợ 4/11 huyện; tổng kết dịp 30/4').map(({ value }) => value)).toEqual([4])
  })
})

describe('two measures in one sentence', () => {
  it('keep their own populations where the first is told with "từ … trở lên"', () => {
    expect(
      targetsIn('Tỷ lệ phá án từ 80% trở lên, án rất nghiêm trọng đạt 97%').map(
        ({ operator, value, denominator }) => [operator, value, denominator],
      ),
    ).toEqual([
      ['>=', 80, 'án'],
      ['=', 97, 'án rất nghiêm trọng'],
    ])
  })
})

it('leaves "trong số đó" to the share behind it', () => {
  expect(
    targetsIn('65% hộ lưu trú được nhắc nhở, trong số đó 45% hộ vi phạm được tái kiểm tra').map(
      ({ subject }) => subject,
    ),
  ).toEqual(['hộ lưu trú được nhắc nhở', 'hộ vi phạm được tái kiểm tra'])
})

it('leaves the deed before a second count to that count', () => {
  expect(
    targetsIn('Duy trì 03 nhóm tự lực tại thị trấn và thành lập mới 02 nhóm tự lực').map(({ text }) => text),
  ).toEqual(['Duy trì 03 nhóm tự lực tại thị trấn', 'thành lập mới 02 nhóm tự lực'])
})

describe('what a number counts', () => {
  it.each([
    ['Chuyển hóa 35% tụ điểm hiện có', 'tụ điểm hiện có'],
    ['45% hộ lưu trú (năm 2020: 31%) ký cam kết', 'hộ lưu trú'],
    ['Tỷ lệ hộ lưu trú ký cam kết đạt 45% (năm 2020: 31%)', 'hộ lưu trú'],
    ['Các năm 2022, 2023 và 2024 lần lượt có 25%, 35%, 45% thôn mở góc đọc', 'thôn'],
    ['Trên 55% hộ lưu trú được nhắc nhở; trong đó có 15% số đó được tập huấn', 'hộ lưu trú'],
    ['Xóa 40% số điểm phức tạp hiện nay, trong đó 25% ở vùng ven', 'điểm phức tạp hiện nay'],
    ['Tỷ lệ thôn có tổ tư vấn các năm 2023, 2024 lần lượt đạt 35% và 55%', 'thôn'],
  ])('is told whole and without figures: %s', (line, denominator) => {
    for (const target of targetsIn(line)) expect(target.denominator).toBe(denominator)
    expect(targetsIn(line)).not.toEqual([])
  })
})

it('takes the lower figure of "từ … đến … trở lên" for the least', () => {
  expect(targetsIn('Hằng năm triệt phá từ 2 đến 4 vụ trở lên')).toMatchObject([
    { operator: '>=', value: 2, valueTo: null },
  ])
})

it('leaves the figures in brackets out of what is doubled', () => {
  expect(targetsIn('Tăng gấp 2 lần số điểm tư vấn lưu động (từ 7 lên 14)')).toMatchObject([
    { operator: 'increase_by', value: 2, unit: 'lần', subject: 'Tăng điểm tư vấn lưu động' },
  ])
})
