import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'
import type { ReadTarget } from './plan-reading.ts'

const HEAD = 'KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2021 - 2025\n\nII. CHỈ TIÊU\n'
const targetsOf = (table: string): readonly ReadTarget[] => readPlan(`${HEAD}${table}\n`).targets
const brief = ({ operator, value, valueTo, unit, deadline, subject }: ReadTarget): string =>
  `${subject}: ${operator} ${value}${valueTo === null ? '' : `..${valueTo}`} ${unit}${deadline === null ? '' : ` by ${deadline}`}`
const read = (table: string): string[] => targetsOf(table).map(brief)

describe('a table of targets', () => {
  it('gives one target for each row and year', () => {
    expect(
      read(
        'STT\tChỉ tiêu\tĐơn vị tính\tNăm 2023\tNăm 2025\n1\tXã có mô hình hỗ trợ\t%\t40\t≥ 60\n2\tLượt người được tư vấn\tlượt người\t1.200\t1.500',
      ),
    ).toEqual([
      'Xã có mô hình hỗ trợ: = 40 % by 2023',
      'Xã có mô hình hỗ trợ: >= 60 % by 2025',
      'Lượt người được tư vấn: = 1200 count by 2023',
      'Lượt người được tư vấn: = 1500 count by 2025',
    ])
  })

  it('has its years in a second row below a merged head', () => {
    expect(
      read(
        '| TT | Nội dung chỉ tiêu | ĐVT | Lộ trình thực hiện |\n| | | | 2022 | 2023 | 2024 |\n| 1 | Xã có câu lạc bộ | % | 50 | 55 | 60 |',
      ),
    ).toEqual([
      'Xã có câu lạc bộ: = 50 % by 2022',
      'Xã có câu lạc bộ: = 55 % by 2023',
      'Xã có câu lạc bộ: = 60 % by 2024',
    ])
  })

  it.each([
    ['empty first cells', 'STT\tChỉ tiêu\tĐVT\tGiao\tGiao\n\t\t\tNăm 2024\tNăm 2025'],
    [
      'heads that reach over both rows',
      'STT\tChỉ tiêu\tĐVT\tGiao\tGiao\nSTT\tChỉ tiêu\tĐVT\tNăm 2024\tNăm 2025',
    ],
    ['bars', '| STT | Chỉ tiêu | ĐVT | Giao | Giao |\n| | | | Năm 2024 | Năm 2025 |'],
    ['bars and a merged head', '| STT | Chỉ tiêu | ĐVT | Giao | |\n| | | | Năm 2024 | Năm 2025 |'],
  ])('has a head of two rows with %s', (_, head) => {
    const bars = head.startsWith('|')
    const row = ['1', 'Thôn có tổ tư vấn', '%', '45', '55']
    expect(read(`${head}\n${bars ? `| ${row.join(' | ')} |` : row.join('\t')}`)).toEqual([
      'Thôn có tổ tư vấn: = 45 % by 2024',
      'Thôn có tổ tư vấn: = 55 % by 2025',
    ])
  })

  it('gives each figure its own words, without those of its neighbours', () => {
    const targets = targetsOf('STT\tChỉ tiêu\tĐVT\t2024\t2025\n1\tLượt khám lưu động\tlượt\t310\t420')
    expect(targets.map(({ text }) => text)).toEqual(['Lượt khám lưu động\tlượt\t310', '420'])
    expect(targets.map(({ subject }) => subject)).toEqual(['Lượt khám lưu động', 'Lượt khám lưu động'])
  })

  it('sets aside a share of more than all', () => {
    const { targets, setAside } = readPlan(
      `${HEAD}STT\tChỉ tiêu\tĐVT\t2024\n1\tThôn có tổ tư vấn\t%\t130\n2\tThôn có hòm thư\t%\t7O%\n3\tThôn có góc đọc\t%\t70\n`,
    )
    expect(targets.map(brief)).toEqual(['Thôn có góc đọc: = 70 % by 2024'])
    expect(setAside.map(({ text, why }) => `${text} ${why}`)).toEqual([
      '130 set-aside:unusual',
      '7O% set-aside:unusual',
    ])
  })

  it('has its unit in the head, in the name or in the cell', () => {
    expect(
      read(
        'Chỉ tiêu | Kế hoạch 2024\nTỷ lệ xã có kế hoạch (%) | 95\nThông tin trên đài | 2 lần/tháng\nMô hình điểm | 03 mô hình\nCơ sở được kiểm tra | Trên 80%\nTỷ lệ tái phạm | 5 - 7%',
      ),
    ).toEqual([
      'Tỷ lệ xã có kế hoạch: = 95 % by 2024',
      'Thông tin trên đài: = 2 lần/tháng by 2024',
      'Mô hình điểm: = 3 count by 2024',
      'Cơ sở được kiểm tra: >= 80 % by 2024',
      'Tỷ lệ tái phạm: range 5..7 % by 2024',
    ])
  })

  it('may have drawn lines below its head, and its head once more on the next page', () => {
    expect(
      read(
        '| Chỉ tiêu | ĐVT | 2024 |\n|:---|---|---:|\n| Xã có mô hình | % | 50 |\n| Chỉ tiêu | ĐVT | 2024 |\n| Xã có câu lạc bộ | % | 60 |',
      ),
    ).toEqual(['Xã có mô hình: = 50 % by 2024', 'Xã có câu lạc bộ: = 60 % by 2024'])
  })

  it('tells the level that a row starts from', () => {
    expect(
      targetsOf('STT\tChỉ tiêu\tĐVT\tThực hiện 2020\tMục tiêu 2025\n1\tXã lành mạnh\t%\t48\t65')[0],
    ).toMatchObject({ value: 65, deadline: 2025, baselineValue: 48, baselineYear: 2020 })
  })

  it('ties the years of one row together and names parts of a row by both', () => {
    const targets = targetsOf(
      'Chỉ tiêu\tĐVT\t2023\t2025\nCán bộ được tập huấn\t%\t70\t90\n- Cấp xã\t%\t60\t80',
    )
    expect(targets.map(({ subject }) => subject)).toEqual([
      'Cán bộ được tập huấn',
      'Cán bộ được tập huấn',
      'Cán bộ được tập huấn - Cấp xã',
      'Cán bộ được tập huấn - Cấp xã',
    ])
    expect(targets.map(({ milestoneOf }) => milestoneOf)).toEqual(['m1', 'm1', 'm2', 'm2'])
    expect(targets.map(({ group }) => group)).toEqual(['g1', 'g1', 'g2', 'g2'])
  })

  it('is rebuilt from cells that come one to a line', () => {
    const lines = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2023', 'Năm 2025']
    const rows = [
      '1',
      'Tỷ lệ xã có kế hoạch',
      '%',
      '80',
      '100',
      '2',
      'Số mô hình hỗ trợ',
      'mô hình',
      '02',
      '04',
    ]
    expect(read([...lines, ...rows].join('\n'))).toEqual([
      'Tỷ lệ xã có kế hoạch: = 80 % by 2023',
      'Tỷ lệ xã có kế hoạch: = 100 % by 2025',
      'Số mô hình hỗ trợ: = 2 count by 2023',
      'Số mô hình hỗ trợ: = 4 count by 2025',
    ])
  })

  it('may hold sentences, which are read like running text', () => {
    expect(
      read(
        'STT\tNhiệm vụ\tChỉ tiêu\tCơ quan chủ trì\n1\tTruyền thông tại cơ sở\t100% xã, phường có tổ truyền thông\tSở Y tế\n2\tTập huấn cán bộ\tÍt nhất 02 lớp tập huấn mỗi năm\tSở Nội vụ',
      ),
    ).toEqual(['xã, phường có tổ truyền thông: = 100 %', 'Tập huấn cán bộ: >= 2 lớp/năm'])
  })

  it('keeps parts of a whole as they are written', () => {
    expect(
      targetsOf('Chỉ tiêu | Năm 2025\nXã lành mạnh | 84/111\nPhường lành mạnh | 75% (15/20)'),
    ).toMatchObject([
      { value: 84, unit: 'count', fraction: { numerator: 84, denominator: 111 } },
      { value: 75, unit: '%', fraction: { numerator: 15, denominator: 20 } },
    ])
  })
})

describe('a table of something else', () => {
  it.each([
    ['money by year', 'TT\tNội dung chi\tNăm 2022\tNăm 2023\n1\tTruyền thông\t15.000.000\t18.000.000'],
    ['a budget', 'TT\tNội dung\tSố lượng\tĐơn giá\tThành tiền\n1\tTập huấn\t2\t5.000\t10.000'],
    ['sums without a unit', 'Nội dung\tNăm 2022\nTruyền thông\t15.000.000'],
    ['results', 'STT\tChỉ tiêu\tĐVT\tThực hiện 2019\tThực hiện 2020\n1\tXã lành mạnh\t%\t40\t48'],
    [
      'who does what',
      'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tTruyền thông tại xã\tSở Y tế\tQuý II/2022',
    ],
  ])('gives no target: %s', (_, table) => {
    expect(read(table)).toEqual([])
  })
})
