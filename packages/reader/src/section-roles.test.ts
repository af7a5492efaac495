import { describe, expect, it } from 'vitest'
import { roleOfHeading } from './section-roles.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

const roleOf = (heading: string) => roleOfHeading(foldSameLength(lowerVietnamese(heading)))

describe('the role of a heading', () => {
  it.each([
    [
      'situation',
      [
        'Khái quát chung',
        'Ưu điểm',
        'Một số tồn tại, hạn chế',
        'Sơ lược tình hình',
        'Về kết quả',
        'Bối cảnh và dự báo',
      ],
    ],
    ['basis', ['Cơ sở pháp lý', 'Căn cứ xây dựng kế hoạch']],
    ['purpose', ['Mục đích, ý nghĩa', 'Yêu cầu', 'MỤC ĐÍCH YÊU CẦU']],
    ['viewpoint', ['Quan điểm chỉ đạo', 'Nguyên tắc phối hợp']],
    ['objective', ['Mục tiêu tổng quát', 'Mục đích, mục tiêu']],
    [
      'target',
      ['Những mục tiêu cụ thể', 'Bảng chỉ tiêu', 'Các mục tiêu, chỉ tiêu cụ thể', 'Chỉ tiêu năm 2020'],
    ],
    [
      'task',
      ['Nội dung, biện pháp', 'Phương hướng, nhiệm vụ', 'Công tác trọng tâm', 'Về nhiệm vụ 6 tháng cuối năm'],
    ],
    ['budget', ['Bảo đảm kinh phí', 'Cơ chế, nguồn kinh phí', 'Tài chính', 'Về kinh phí']],
    [
      'organisation',
      ['Biện pháp tổ chức thực hiện', 'Tiến độ và phân công', 'Nhiệm vụ của các sở, ngành', 'Thực hiện'],
    ],
    [
      'reporting',
      ['Kiểm tra, giám sát và báo cáo', 'Sơ kết, tổng kết', 'Về chế độ báo cáo', 'Thời hạn báo cáo'],
    ],
    ['annex', ['Phụ lục số 1', 'Biểu số 2', 'Đề cương báo cáo']],
  ])('%s', (role, headings) => expect(headings.map(roleOf)).toEqual(headings.map(() => role)))

  it.each([
    'Hạn chế tái phạm ở các xã biên giới',
    'Yêu cầu UBND các huyện',
    'Sở Tài chính',
    'Thực hiện đăng ký cam kết',
  ])('is not told by the first word of "%s"', (heading) => expect(roleOf(heading)).toBeNull())
})
