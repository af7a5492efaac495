import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'

const FORTY = Array.from(
  { length: 40 },
  (_, n) => `tỷ lệ xã thuộc cụm ${n + 1} có hình thức truyền thông đạt ${50 + n}%`,
)

describe('a paragraph of past results', () => {
  it.each<readonly [string, string]>([
    ['below its heading', `I. KẾT QUẢ NĂM 2024\n${FORTY.join('; ')}.`],
    ['told with a year before the plan', `Năm 2024, ${FORTY.join('; ')}.`],
    ['told with "đã"', `Toàn tỉnh đã đạt nhiều kết quả: ${FORTY.join('; ')}.`],
    ['as a list', `1. Tình hình, kết quả thực hiện\n${FORTY.map((line) => `- ${line};`).join('\n')}`],
    ['of a whole stage', `Giai đoạn 2021 - 2024, ${FORTY.join(', ')}.`],
    ['of the years past', `Trong 5 năm qua, ${FORTY.join('; ')}.`],
  ])('yields no target %s', (_, paragraph) => {
    const text = `ỦY BAN NHÂN DÂN TỈNH SƠN LA\nSố: 3/KH-UBND\nSơn La, ngày 05 tháng 01 năm 2025\nKẾ HOẠCH\nPhòng, chống mại dâm năm 2025\n${paragraph}\nII. CHỈ TIÊU\n- 100% xã có kế hoạch.`
    expect(readPlan(text).targets.map(({ value }) => value)).toEqual([100])
  })

  it('is told by a year that was over before the plan, though the paper has no day', () => {
    const text =
      'KẾ HOẠCH\nPhòng, chống mại dâm năm 2025\nĐến cuối năm 2024 còn 4 việc chậm, thấp nhất là kết nối dịch vụ (38%).\nII. CHỈ TIÊU\n- 90% xã có kế hoạch.'
    expect(readPlan(text).targets.map(({ value }) => value)).toEqual([90])
  })

  it('does not hide the aim that follows it', () => {
    const text =
      'KẾ HOẠCH\nPhòng, chống mại dâm năm 2025\nNăm 2024, đã kiểm tra 250 cơ sở, đạt 96% kế hoạch; năm 2025 phấn đấu kiểm tra ít nhất 300 cơ sở.'
    expect(readPlan(text).targets.map(({ value, operator }) => [value, operator])).toEqual([[300, '>=']])
  })
})

describe('a story that only reports', () => {
  it('yields no target, though its later paragraphs speak neither of the past nor of a plan', () => {
    const text =
      'Công an tỉnh tổ chức hội nghị tổng kết công tác năm 2023.\nTrong đó, số vụ vi phạm giảm 8%, tỷ lệ giải quyết đạt 83,5%.\nTỷ lệ khám phá vượt gần 4%. Tội phạm xâm hại trẻ em giảm 50%.'
    expect(readPlan(text).targets).toEqual([])
  })

  it('holds no target in a headline under a menu and a day', () => {
    const text =
      'Tìm kiếm tin tức\n18/03/2024 - 10:15\n71 xã phường lành mạnh, không có tụ điểm\nSở Y tế tổng kết 5 năm thực hiện chương trình. Toàn tỉnh đã có 71/98 xã phường lành mạnh.'
    expect(readPlan(text).targets).toEqual([])
  })

  it('may turn to the plan of the next year', () => {
    const text =
      'Sáng nay, Sở Y tế tổng kết công tác phòng, chống mại dâm.\nTỷ lệ xã có mô hình đạt 40%.\nNăm tới, tỉnh phấn đấu 60% xã có mô hình.\n100% cơ sở được kiểm tra liên ngành.'
    expect(readPlan(text).targets.map(({ value }) => value)).toEqual([60, 100])
  })
})
