import { describe, expect, it } from 'vitest'
import { readBlocks } from './plan-blocks.ts'
import type { ReadTask } from './plan-reading.ts'
import { normalisePlanText } from './plan-text.ts'
import { readTasks } from './task-reader.ts'

const read = (text: string): ReadTask[] => readTasks(readBlocks(normalisePlanText(text)))
const texts = (text: string): string[] => read(text).map((task) => task.text)

describe('readTasks', () => {
  it('takes headings that state a deed as parents, and passes over mere titles', () => {
    const tasks = read(
      [
        'III. NHIỆM VỤ, GIẢI PHÁP',
        '1. Công tác truyền thông',
        '- Biên soạn sổ tay hỏi đáp pháp luật;',
        '2. Tăng cường kiểm tra cơ sở dịch vụ',
        '- Lập danh mục cơ sở có điều kiện;',
        '+ Rà soát danh mục mỗi quý 01 lần.',
      ].join('\n'),
    )
    expect(tasks.map(({ id, parent, text }) => [id, parent, text])).toEqual([
      ['n1', null, 'Biên soạn sổ tay hỏi đáp pháp luật;'],
      ['n2', null, 'Tăng cường kiểm tra cơ sở dịch vụ'],
      ['n3', 'n2', 'Lập danh mục cơ sở có điều kiện;'],
      ['n4', 'n3', 'Rà soát danh mục mỗi quý 01 lần.'],
    ])
  })

  it.each([
    'Để đạt được các mục tiêu trên, tỉnh tập trung vào các nhóm việc:',
    'Các nhiệm vụ cụ thể như sau:',
    'Triển khai các nội dung sau:',
    '(Chi tiết theo Phụ lục kèm theo)',
  ])('leaves out "%s"', (line) => {
    expect(texts(`III. NHIỆM VỤ\n${line}\n- Mở lớp nghề ngắn hạn cho lao động nữ.`)).toEqual([
      'Mở lớp nghề ngắn hạn cho lao động nữ.',
    ])
  })

  it('keeps a deed that opens a list, without its colon', () => {
    expect(
      texts('III. NHIỆM VỤ\n1. Xây dựng mạng lưới hỗ trợ tại cộng đồng:\n- Lập nhóm đồng đẳng.'),
    ).toEqual(['Xây dựng mạng lưới hỗ trợ tại cộng đồng', 'Lập nhóm đồng đẳng.'])
  })

  it('reads due days and frequencies, in the task or in a label below it', () => {
    const [first, second] = read(
      [
        'III. NHIỆM VỤ',
        '1. Khảo sát nhu cầu học nghề, hoàn thành trước ngày 30/4/2026.',
        '2. Giao ban liên ngành.',
        '- Đơn vị chủ trì: Sở Y tế.',
        '- Thời gian: Hằng quý.',
      ].join('\n'),
    )
    expect(first).toMatchObject({ dueOn: '2026-04-30', deadline: 2026, frequency: null })
    expect(second).toMatchObject({ text: 'Giao ban liên ngành.', dueOn: null, frequency: 'Hằng quý' })
  })

  it('takes no table row, label or closing word for a task', () => {
    expect(
      texts(
        'III. NHIỆM VỤ\n- Kiện toàn đội tình nguyện cấp xã.\nTT\tNội dung\tChủ trì\n1\tTập huấn\tSở Y tế\n- Sản phẩm: Quyết định kiện toàn; Chủ trì: Sở Y tế',
      ),
    ).toEqual(['Kiện toàn đội tình nguyện cấp xã.'])
  })

  it('reads the orders of a meeting as tasks', () => {
    expect(
      texts(
        'Sau khi nghe báo cáo, Chủ tịch kết luận:\n1. Giao Sở Y tế tham mưu kế hoạch liên ngành trước ngày 30/6/2026.\n2. Đồng ý chủ trương.',
      ),
    ).toEqual(['Giao Sở Y tế tham mưu kế hoạch liên ngành trước ngày 30/6/2026.'])
  })
})
