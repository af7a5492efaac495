import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'

const objectivesIn = (text: string): string[] => readPlan(text).objectives.map((objective) => objective.text)

describe('an aim without a figure', () => {
  it('is every statement of a section on aims that holds no target', () => {
    expect(
      objectivesIn(
        'KẾ HOẠCH\nPhòng, chống mại dâm năm 2024\nI. MỤC TIÊU\n1. Mục tiêu chung\nNâng cao nhận thức của nhân dân; giảm kỳ thị với người cần hỗ trợ.\n2. Chỉ tiêu\n- 100% xã có kế hoạch.\n- Không để phát sinh tụ điểm mới.',
      ),
    ).toEqual([
      'Nâng cao nhận thức của nhân dân',
      'giảm kỳ thị với người cần hỗ trợ',
      'Không để phát sinh tụ điểm mới',
    ])
  })

  it('is what a story tells behind "với mục tiêu", but not that the plan was issued', () => {
    expect(
      objectivesIn(
        'Với mục tiêu tạo chuyển biến về nhận thức; bảo đảm quyền tiếp cận dịch vụ; ngày 05/3/2019 UBND huyện đã ban hành kế hoạch.',
      ),
    ).toEqual(['tạo chuyển biến về nhận thức', 'bảo đảm quyền tiếp cận dịch vụ'])
  })

  it('ends where the section turns to what is to be done', () => {
    const text =
      'Huyện vừa có kế hoạch mới.\nMục tiêu cụ thể của kế hoạch:\nNâng cao nhận thức cho người lao động nhập cư.\nUBND huyện giao Phòng Y tế chủ trì, phối hợp với các đơn vị tổ chức truyền thông.\nCủng cố đội tình nguyện tại các xã trọng điểm.'
    expect(objectivesIn(text)).toEqual(['Nâng cao nhận thức cho người lao động nhập cư'])
  })

  it('is not a result told among the aims', () => {
    expect(
      objectivesIn(
        'KẾ HOẠCH\nPhòng, chống mại dâm năm 2024\nI. MỤC TIÊU\nNăm 2023 đã kiểm tra 120 cơ sở, đạt 98% kế hoạch. Tiếp tục nâng cao chất lượng kiểm tra liên ngành.',
      ),
    ).toEqual(['Tiếp tục nâng cao chất lượng kiểm tra liên ngành'])
  })
})
