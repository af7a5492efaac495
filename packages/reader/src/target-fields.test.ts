import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'
import type { ReadTarget } from './plan-reading.ts'

/** Reads lines as the targets of a plan for 2021-2025. */
const targetsIn = (lines: string, section = 'II. CHỈ TIÊU'): readonly ReadTarget[] =>
  readPlan(`KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2021 - 2025\n\n${section}\n- ${lines}\n`).targets
const only = (line: string): ReadTarget => targetsIn(line)[0]!

describe('the denominator of a share', () => {
  it.each([
    ['100% cơ sở kinh doanh ký cam kết', 'cơ sở kinh doanh'],
    ['80% xã, phường lành mạnh', 'xã, phường'],
    ['Tỷ lệ xã có kế hoạch đạt 85%', 'xã'],
    ['Số cơ sở được kiểm tra: 90%', 'cơ sở'],
    ['Giải quyết, xét xử các vụ án về mua bán người đạt từ 90% trở lên', 'các vụ án về mua bán người'],
    ['Tỷ lệ điều tra, khám phá các vụ án đạt trên 75%', 'các vụ án'],
    ['100% người có nhu cầu được tiếp cận dịch vụ', 'người có nhu cầu'],
    ['Ít nhất 80% vụ việc được phát hiện phải xử lý theo quy định', 'vụ việc được phát hiện'],
    ['Ít nhất 80% vụ việc được phát hiện và xử lý', 'vụ việc'],
    ['Giảm 10% số tụ điểm so với năm 2020', 'tụ điểm'],
    ['Tỷ lệ cơ sở vi phạm giảm xuống dưới 5%', 'cơ sở vi phạm'],
    ['95% vụ án hằng năm được giải quyết', 'vụ án'],
    ['Trên 60% người dân hiểu biết pháp luật', 'người dân'],
    ['Ít nhất 50% nạn nhân (15/30 người) được học nghề', 'nạn nhân'],
  ])('%s', (line, denominator) => {
    expect(only(line).denominator).toBe(denominator)
  })

  it('of a share of a share is the population just before', () => {
    const [whole, part] = targetsIn(
      'Trên 90% số người lao động được truyền thông; trong đó ít nhất 30% được tư vấn riêng',
    )
    expect(whole).toMatchObject({ operator: '>=', value: 90, denominator: 'người lao động' })
    expect(part).toMatchObject({
      operator: '>=',
      value: 30,
      denominator: 'người lao động',
      subject: 'người lao động được tư vấn riêng',
      group: whole!.group,
    })
  })
})

describe('the subject', () => {
  it.each([
    ['Theo kế hoạch, tỉnh đặt mục tiêu 100% xã có tổ truyền thông', 'xã có tổ truyền thông'],
    ['Năm 2024, huyện phấn đấu 60% xã có câu lạc bộ', 'xã có câu lạc bộ'],
    ['Trước ngày 30/6/2024, 100% đơn vị ký cam kết', 'đơn vị ký cam kết'],
    ['60% xã có câu lạc bộ vào năm 2023', 'xã có câu lạc bộ'],
    ['Số xã lành mạnh đạt 85/102 xã (83,3%)', 'Số xã lành mạnh'],
    ['Kiểm tra cơ sở ít nhất 02 lần/năm', 'Kiểm tra cơ sở'],
    [
      'Tỷ lệ hiện nhiễm HIV trong dân cư dưới 0,2%, giảm tác động của dịch bệnh',
      'Tỷ lệ hiện nhiễm HIV trong dân cư',
    ],
    ['Ít nhất 85% số xã (tương đương 51/60 xã) có mô hình', 'xã có mô hình'],
    ['Cả năm: 90% cơ sở được kiểm tra', 'cơ sở được kiểm tra'],
    ['Quý I: 30%; cả năm: 90% cơ sở được kiểm tra', 'cơ sở được kiểm tra'],
    ['Từ nay đến năm 2023, 40% xã có câu lạc bộ', 'xã có câu lạc bộ'],
    ['Toàn huyện phấn đấu 45% xã có câu lạc bộ', 'xã có câu lạc bộ'],
    ['Kiểm tra 40 cơ sở, huyện Mường La kiểm tra 25 cơ sở', 'Kiểm tra cơ sở'],
    [
      'Tăng cường kiểm tra liên ngành, bảo đảm 100% cơ sở được kiểm tra trong kỳ',
      'cơ sở được kiểm tra trong kỳ',
    ],
  ])('of "%s"', (line, subject) => {
    expect(only(line).subject).toBe(subject)
  })

  it('is told whole, however long', () => {
    const long = `cán bộ ${'làm công tác truyền thông, tư vấn và hỗ trợ tại cơ sở, '.repeat(8)}được tập huấn`
    expect(only(`100% ${long}`).subject).toBe(long)
  })

  it('goes on behind a semicolon that tears the population from its deed', () => {
    const [target, ...others] = targetsIn(
      '100% cán bộ chuyên trách cấp huyện; cộng tác viên cấp xã được tập huấn kỹ năng',
    )
    expect(others).toEqual([])
    expect(target!.text).toBe(
      '100% cán bộ chuyên trách cấp huyện; cộng tác viên cấp xã được tập huấn kỹ năng',
    )
    expect(target!.scope).toEqual(['district', 'commune'])
  })

  it('lends its deed to those before it in a list', () => {
    expect(
      targetsIn('Ít nhất 70% người lao động tại cơ sở, 60% công nhân và 80% học sinh được truyền thông').map(
        ({ subject, operator }) => `${operator} ${subject}`,
      ),
    ).toEqual([
      '>= người lao động tại cơ sở được truyền thông',
      '>= công nhân được truyền thông',
      '>= học sinh được truyền thông',
    ])
  })

  it('comes from the line above where the number stands alone', () => {
    const targets = targetsIn('Tỷ lệ xã có mô hình hỗ trợ:\n+ Năm 2023: 40%;\n+ Năm 2025: 60%.')
    expect(targets).toMatchObject([
      { value: 40, deadline: 2023, subject: 'Tỷ lệ xã có mô hình hỗ trợ', denominator: 'xã' },
      { value: 60, deadline: 2025, subject: 'Tỷ lệ xã có mô hình hỗ trợ', denominator: 'xã' },
    ])
    expect(targets[0]!.milestoneOf).not.toBeNull()
    expect(targets[0]!.milestoneOf).toBe(targets[1]!.milestoneOf)
  })
})

describe('milestones', () => {
  it.each([
    'Tỷ lệ xã có mô hình: năm 2023: 60%; năm 2025: 80%',
    'Tỷ lệ xã có mô hình đạt 60% (năm 2023), 80% (năm 2025)',
    'Tỷ lệ xã có mô hình: giai đoạn 2021 - 2023 đạt 60%, giai đoạn 2024 - 2025 đạt 80%',
    'Tỷ lệ xã có mô hình (2023: 60%; 2025: 80%)',
    'Năm 2023 đạt 60% và năm 2025 đạt 80% số xã có mô hình',
    'Có 60% số xã vào năm 2023 và 80% số xã vào năm 2025 có mô hình',
  ])('of one aim: %s', (line) => {
    const targets = targetsIn(line)
    expect(targets.map(({ value, deadline }) => [value, deadline])).toEqual([
      [60, 2023],
      [80, 2025],
    ])
    for (const { subject } of targets) expect(subject).toContain('có mô hình')
  })

  it('in a bracket take each its own year, and the number before them takes none', () => {
    const targets = targetsIn(
      'Mỗi năm có ít nhất 75% thôn sinh hoạt câu lạc bộ (năm 2022: 45%; 2023: 55%; 2024: 65%; 2025: 75%)',
    )
    expect(targets.map(({ operator, value, deadline }) => [operator, value, deadline])).toEqual([
      ['>=', 75, null],
      ['=', 45, 2022],
      ['=', 55, 2023],
      ['=', 65, 2024],
      ['=', 75, 2025],
    ])
    expect(new Set(targets.map(({ milestoneOf }) => milestoneOf))).toEqual(new Set(['m1']))
    expect(targets[0]!.text).toBe('Mỗi năm có ít nhất 75% thôn sinh hoạt câu lạc bộ')
  })

  it('of two aims in one sentence are kept apart', () => {
    const targets = targetsIn(
      'Nâng tỷ lệ xã có tổ tư vấn lên 50% vào năm 2023 và 60% vào năm 2025; giảm tỷ lệ vi phạm xuống dưới 30% vào năm 2023 và dưới 25% vào năm 2025',
    )
    expect(targets.map(({ milestoneOf }) => milestoneOf)).toEqual(['m1', 'm1', 'm2', 'm2'])
    expect(targets.map(({ operator, value, deadline }) => `${operator} ${value} ${deadline}`)).toEqual([
      '= 50 2023',
      '= 60 2025',
      '<= 30 2023',
      '<= 25 2025',
    ])
  })
})

it('keeps the measure that "con số này" points back to', () => {
  const read = targetsIn('Năm 2023, 35% trường học có góc tư vấn, con số này là 55% vào năm 2025')
  expect(read.map(({ value, subject, deadline }) => [value, subject, deadline])).toEqual([
    [35, 'trường học có góc tư vấn', 2023],
    [55, 'trường học có góc tư vấn', 2025],
  ])
})

describe('a deadline', () => {
  it.each<readonly [string, readonly (number | null)[]]>([
    ['Tỷ lệ xã có mô hình đạt từ 50% trở lên vào năm 2023 và từ 65% trở lên vào năm 2024', [2023, 2024]],
    ['Năm 2022 đạt 10/14 phường; từ năm 2023 đạt 14/14 phường', [2022, 2023]],
    ['60% trường tổ chức hội thi tìm hiểu pháp luật vào năm 2024', [2024]],
    ['Số ca phát hiện mới dưới 70 trường hợp/năm vào năm 2025', [2025]],
    ['Theo Kế hoạch phòng, chống mại dâm trên địa bàn tỉnh năm 2022, 75% xã có mô hình', [null]],
    ['90% người bệnh được điều trị, hướng tới chấm dứt dịch bệnh vào năm 2030', [null]],
  ])('of "%s"', (line, deadlines) => {
    expect(targetsIn(line).map(({ deadline }) => deadline)).toEqual(deadlines)
  })

  it('stands on a line of its own above the marked lines it holds for', () => {
    const lines =
      'KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2021 - 2025\n\nII. Chỉ tiêu phấn đấu\nĐến cuối năm 2023:\n1. 60% xã có mô hình.\n2. Xây dựng 02 nhóm tự lực.\n'
    expect(readPlan(lines).targets.map(({ deadline }) => deadline)).toEqual([2023, 2023])
  })

  it('may be before a far year that the plan only looks ahead to', () => {
    const story =
      'Tỉnh hướng tới mục tiêu chấm dứt mua bán người vào năm 2030.\nKế hoạch đề ra chỉ tiêu:\n- Tỷ lệ xã có tổ truyền thông đạt 80% vào năm 2025.'
    expect(readPlan(story).targets.map(({ deadline }) => deadline)).toEqual([2025])
  })
})

it('takes the plan’s own period for no deadline, and a year of another clause neither', () => {
  expect(only('Giai đoạn 2021 - 2025 có 80% xã đạt chuẩn').deadline).toBeNull()
  expect(
    targetsIn('Tăng tỷ lệ xã có mô hình lên 60% vào năm 2023; ít nhất một phần ba số xã có câu lạc bộ').map(
      ({ deadline }) => deadline,
    ),
  ).toEqual([2023, null])
})

describe('scope, repetition and baseline', () => {
  it.each<readonly [string, Partial<ReadTarget>]>([
    ['100% huyện, thị xã và 80% xã có kế hoạch', { scope: ['district'] }],
    ['Lao động nông thôn được học nghề đạt 60%', { scope: [] }],
    ['80% cơ sở trên địa bàn tỉnh ký cam kết', { scope: [] }],
    ['100% cán bộ cấp xã được tập huấn', { scope: ['commune'] }],
    ['Mỗi xã ít nhất 01 buổi truyền thông', { operator: '>=', per: 'xã', unit: 'count', scope: ['commune'] }],
    ['Mỗi xã tổ chức 02 buổi/năm', { per: 'xã', unit: 'buổi/năm' }],
    ['Tổ chức 1 - 2 buổi/xã/năm', { per: 'xã', unit: 'buổi/năm', valueTo: 2 }],
    ['Xây dựng 01 mô hình/huyện', { per: 'huyện', unit: 'count' }],
    ['Mỗi quý 01 cuộc kiểm tra liên ngành', { per: 'quý', unit: 'cuộc/quý' }],
    ['Ít nhất 02 đợt truyền thông cao điểm/năm', { per: 'năm', unit: 'đợt/năm' }],
    ['Mỗi năm ít nhất 20% cơ sở được kiểm tra', { per: 'năm', unit: '%' }],
    ['Tỷ lệ tái vi phạm giảm 5%/năm', { per: 'năm', unit: '%', operator: 'reduce_by' }],
    ['100% cơ sở được kiểm tra ít nhất 01 lần/năm', { frequency: '01 lần/năm' }],
    ['Tăng tỷ lệ xã có kế hoạch từ 60% lên 80%', { value: 80, baselineValue: 60 }],
    ['Giảm số điểm phức tạp từ 12 điểm xuống còn 5 điểm', { value: 5, operator: '<=', baselineValue: 12 }],
    ['Giảm 10% số vụ so với năm 2020', { baselineYear: 2020, deadline: null }],
    [
      '100% huyện kiện toàn đội theo Nghị định ngày 15 tháng 10 năm 2004',
      { baselineYear: null, deadline: null },
    ],
    ['Khoảng 70% xã có tổ truyền thông', { approximate: true, operator: '=' }],
    ['80% (178/223) xã đạt chuẩn', { fraction: { numerator: 178, denominator: 223 } }],
    ['Hai phần ba số huyện (10/15 huyện) có mô hình', { fraction: { numerator: 10, denominator: 15 } }],
  ])('of "%s"', (line, expected) => {
    expect(only(line)).toMatchObject(expected)
  })
})
