import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'

const served = (text: string): (string | null)[] => {
  const reading = readPlan(text)
  const about = new Map(reading.targets.map(({ id, value }) => [id, value]))
  return reading.tasks.map(({ serves }) => (serves === null ? null : String(about.get(serves))))
}
const TARGETS = [
  'KẾ HOẠCH',
  'I. CHỈ TIÊU',
  '1. 85% người lao động tại cơ sở lưu trú được tư vấn chăm sóc sức khỏe sinh sản.',
  '2. 40% thành viên đội tình nguyện được cấp chứng chỉ kỹ năng tham vấn.',
  'II. NHIỆM VỤ',
].join('\n')

describe('linkTargets', () => {
  it('ties a task to the target that it names by place or figure', () => {
    expect(
      served(
        `${TARGETS}\n- Mở lớp bồi dưỡng để đạt chỉ tiêu 2.\n- Bố trí phòng khám lưu động nhằm đạt 85% theo kế hoạch.`,
      ),
    ).toEqual(['40', '85'])
  })

  it('ties a task that repeats the words of one target', () => {
    expect(
      served(
        `${TARGETS}\n1. Tổ chức để người lao động tại cơ sở lưu trú được tư vấn chăm sóc sức khỏe sinh sản tại chỗ.`,
      ),
    ).toEqual(['85'])
  })

  it('leaves alone a task that only shares a few words', () => {
    expect(served(`${TARGETS}\n- Vận động chủ cơ sở lưu trú ký cam kết.`)).toEqual([null])
  })

  it('ties a task to the target that it states itself', () => {
    expect(served('KẾ HOẠCH\nII. NHIỆM VỤ\n- Tổ chức 05 lớp tập huấn cho cộng tác viên.')).toEqual(['5'])
  })
})
