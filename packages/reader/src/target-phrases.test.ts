import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'
import type { ReadTarget } from './plan-reading.ts'

/** Reads one sentence as a target of a plan for 2021-2025. */
const targetsIn = (sentence: string): readonly ReadTarget[] =>
  readPlan(`KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2021 - 2025\n\nII. CHỈ TIÊU\n- ${sentence}\n`).targets

const brief = ({ operator, value, valueTo, unit, deadline }: ReadTarget): string =>
  `${operator} ${value}${valueTo === null ? '' : `..${valueTo}`} ${unit}${deadline === null ? '' : ` by ${deadline}`}`
const read = (sentence: string): string[] => targetsIn(sentence).map(brief)

describe('a target sentence', () => {
  const cases: readonly (readonly [sentence: string, ...expected: string[]])[] = [
    ['100% xã, phường có kế hoạch truyền thông;', '= 100 %'],
    ['Ít nhất 80 % người lao động tại cơ sở được cung cấp thông tin.', '>= 80 %'],
    ['Tối thiểu 60% học sinh trung học phổ thông được truyền thông;', '>= 60 %'],
    ['Không dưới 75% đơn vị ký cam kết', '>= 75 %'],
    ['Hơn 85% hộ gia đình được phổ biến pháp luật', '>= 85 %'],
    ['Trên 70% số xã duy trì hình thức truyền thông', '>= 70 %'],
    ['Tỷ lệ cơ sở được kiểm tra đạt từ 90% trở lên', '>= 90 %'],
    ['Từ 90% số cơ sở trở lên được kiểm tra', '>= 90 %'],
    ['Có từ 95 % trở lên cán bộ được tập huấn', '>= 95 %'],
    ['Tỷ lệ tái vi phạm dưới 9,5%', '<= 9.5 %'],
    ['Tỷ lệ cơ sở vi phạm không quá 5%', '<= 5 %'],
    ['Tỷ lệ đơn thư tồn đọng không vượt quá 2,5 %', '<= 2.5 %'],
    ['Tối đa 3% cơ sở chưa được kiểm tra', '<= 3 %'],
    ['Khoảng 75-80% xã đạt tiêu chuẩn lành mạnh', 'range 75..80 %'],
    ['Từ 70% đến 80% người dân hiểu biết về pháp luật', 'range 70..80 %'],
    ['Đạt từ 70 – 75% số phường được công nhận', 'range 70..75 %'],
    ['Giảm 60-80% số cơ sở có vi phạm', 'reduce_by 60..80 %'],
    ['Giảm 25% số vụ vi phạm so với năm 2020', 'reduce_by 25 %'],
    ['Giảm ít nhất 10% số điểm phức tạp so với cuối năm 2020', 'reduce_by 10 %'],
    ['Số vụ vi phạm hằng năm giảm từ 3% đến 5%', 'reduce_by 3..5 %'],
    ['Kéo giảm tỷ lệ tái vi phạm 5% mỗi năm', 'reduce_by 5 %'],
    ['Giảm tỷ lệ vi phạm xuống còn 10% vào năm 2025', '<= 10 % by 2025'],
    ['Giảm tỷ lệ cơ sở vi phạm từ 30% xuống 20%', '<= 20 %'],
    ['Giảm tỷ lệ cơ sở vi phạm từ 30% xuống còn dưới 20%', '<= 20 %'],
    ['Giảm tỷ lệ vi phạm từ 30% năm 2020 xuống còn dưới 20% năm 2025', '<= 20 % by 2025'],
    ['Tăng 15% số buổi truyền thông so với năm 2020', 'increase_by 15 %'],
    ['Số lượt tư vấn tăng 2 lần so với giai đoạn 2016 - 2020', 'increase_by 2 lần'],
    ['Số lượt tư vấn tăng gấp 1,5 lần so với năm 2020', 'increase_by 1.5 lần'],
    ['Nâng tỷ lệ xã có đội tình nguyện lên 60% vào năm 2023', '= 60 % by 2023'],
    ['Duy trì 120/130 xã không có tụ điểm phức tạp', 'maintain 120 count'],
    ['Duy trì 100% xã có tổ truyền thông', 'maintain 100 %'],
    ['Đến năm 2025 có 80% (104/130) xã đạt chuẩn lành mạnh', '= 80 % by 2025'],
    ['10/10 huyện xây dựng kế hoạch', '= 10 count'],
    ['Xây dựng 01 mô hình hỗ trợ tại thành phố', '= 1 count'],
    ['Sản xuất 03 phóng sự phát trên truyền hình tỉnh', '= 3 count'],
    ['Tổ chức ít nhất 02 hội nghị tập huấn', '>= 2 count'],
    ['Thông tin trên báo, đài ít nhất 1 lần/tháng', '>= 1 lần/tháng'],
    ['Đăng tải tin tức tối thiểu 02 lần trong tháng trên cổng thông tin', '>= 2 lần/tháng'],
    ['Mỗi quý tổ chức ít nhất 01 lần kiểm tra chéo', '>= 1 lần/quý'],
    ['Mỗi năm ít nhất 20% cơ sở được kiểm tra', '>= 20 %'],
    ['Đến năm 2023: 50%, năm 2025: 100% các huyện có mô hình', '= 50 % by 2023', '= 100 % by 2025'],
    [
      'Đến các năm 2022, 2023 và 2025 lần lượt đạt 40%, 60% và 100% xã có mô hình',
      '= 40 % by 2022',
      '= 60 % by 2023',
      '= 100 % by 2025',
    ],
    [
      'Phấn đấu 70% số xã vào năm 2023, 100% số xã vào năm 2025 có hình thức truyền thông',
      '= 70 % by 2023',
      '= 100 % by 2025',
    ],
    ['Một trăm phần trăm cán bộ chuyên trách được bồi dưỡng', '= 100 %'],
    ['Hai phần ba số xã có câu lạc bộ', '= 66.67 %'],
    ['Ít nhất 2/3 số xã có câu lạc bộ', '>= 66.67 %'],
    ['Ít nhất 5.300 người dân được tuyên truyền', '>= 5300 count'],
    ['Cấp phát 12.500 tờ rơi', '= 12500 count'],
    ['Tiếp cận 1,2 triệu lượt người qua mạng xã hội', '= 1200000 count'],
    ['100% xã tổ chức ít nhất một hình thức truyền thông', '= 100 %'],
    ['100% số cơ sở được kiểm tra ít nhất 01 lần/năm', '= 100 %'],
    [
      'Phấn đấu đến hết năm 2025, 100% huyện và 80% xã có mạng lưới cộng tác viên',
      '= 100 % by 2025',
      '= 80 % by 2025',
    ],
    ['≥ 70% người lao động được tiếp cận thông tin', '>= 70 %'],
    ['Tổ chức 04 lớp tập huấn cho 200 cán bộ cấp xã', '= 4 count', '= 200 count'],
    ['15 phường tổ chức truyền thông lồng ghép', '= 15 count'],
    ['Xây dựng ít nhất một mô hình hỗ trợ hòa nhập', '>= 1 count'],
    ['Phát hiện, xử lý 100 vụ án; xét xử 90% số vụ án đã thụ lý', '= 100 count', '= 90 %'],
    ['Bình quân mỗi năm giảm 5% số điểm phức tạp', 'reduce_by 5 %'],
    ['Trên 90% tổng số vụ việc được giải quyết trong năm 2024', '>= 90 % by 2024'],
    ['Tỷ lệ người dân hài lòng đạt 85,5% trước năm 2024', '= 85.5 % by 2024'],
    ['Duy trì và nhân rộng 05 mô hình hiện có', 'maintain 5 count'],
    ['Phấn đấu 100 % các vụ việc được phát hiện đều được xử lý', '= 100 %'],
    ['Số điểm phức tạp còn dưới 10 điểm', '<= 10 count'],
    ['Mỗi huyện xây dựng được 01 mô hình điểm', '= 1 count'],
    ['Lượng tin, bài: 02 tin, bài/tháng', '= 2 tin, bài/tháng'],
    ['Kiểm tra ít nhất 120 lượt cơ sở', '>= 120 count'],
    ['Ít nhất 03 - 05 cuộc kiểm tra liên ngành trong năm', 'range 3..5 count'],
    ['Phấn đấu không còn tụ điểm; tối thiểu 50 % số xã có tổ tự quản đến 31/12/2024', '>= 50 % by 2024'],
  ]
  it.each(cases)('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected)
  })
})

it('tells the level that a target starts from, and the year it is compared with', () => {
  expect(targetsIn('Giảm tỷ lệ vi phạm từ 30% năm 2020 xuống còn dưới 20% năm 2025')[0]).toMatchObject({
    baselineValue: 30,
    baselineYear: 2020,
  })
  expect(targetsIn('Giảm 25% số vụ vi phạm so với năm 2020')[0]).toMatchObject({
    baselineYear: 2020,
    deadline: null,
  })
})

describe('what is not a target', () => {
  it.each([
    'Thực hiện Nghị định số 178/2004/NĐ-CP ngày 15/10/2004 và Quyết định 1629/QĐ-TTg;',
    'Bố trí 1.250 triệu đồng từ ngân sách tỉnh cho năm 2024;',
    'Liên hệ đường dây nóng 0225 3842 111 hoặc tổng đài 111 khi cần hỗ trợ;',
    'Năm 2020 đã kiểm tra 320 cơ sở, đạt 98% kế hoạch;',
    'Kế hoạch gồm 05 nhóm nhiệm vụ và 12 giải pháp chủ yếu;',
    'Tổ chức truyền thông nhân ngày 30/7 và Tháng hành động từ 10/11 đến 10/12;',
    'Đội kiểm tra liên ngành 178 tiếp tục hoạt động 24/24 giờ;',
    'Theo Điều 5, khoản 2 và điểm a khoản 3 Pháp lệnh năm 2003;',
    'Người dưới 18 tuổi được bảo vệ trong vòng 24 giờ;',
    'Kết quả: tỷ lệ xã đạt chuẩn tăng 12% so với cùng kỳ;',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})
