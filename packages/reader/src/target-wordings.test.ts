import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'
import type { ReadTarget } from './plan-reading.ts'

/** Reads one sentence as a target of a plan for 2021-2025. */
const targetsIn = (sentence: string, section = 'II. CHỈ TIÊU'): readonly ReadTarget[] =>
  readPlan(`KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2021 - 2025\n\n${section}\n- ${sentence}\n`).targets

const brief = ({ operator, value, valueTo, unit, deadline }: ReadTarget): string =>
  `${operator} ${value}${valueTo === null ? '' : `..${valueTo}`} ${unit}${deadline === null ? '' : ` by ${deadline}`}`

describe('numbers in words', () => {
  it.each<readonly [string, ...string[]]>([
    ['Ba mô hình hỗ trợ được thành lập tại thành phố', '= 3 count'],
    ['Toàn bộ 5 vị trí chuyên trách được bồi dưỡng nghiệp vụ', '= 5 count'],
    ['Toàn bộ 14 phường tổ chức ký cam kết', '= 14 count'],
    ['Cả ba huyện xây dựng kế hoạch', '= 3 count'],
    ['Đăng tin không ít hơn một lần mỗi tháng', '>= 1 lần/tháng'],
    ['Thông tin trên báo ít nhất một tháng một lần', '>= 1 lần/tháng'],
    ['Phát thanh mỗi tháng hai lần', '= 2 lần/tháng'],
    ['Hơn bảy phần mười số người lao động được truyền thông', '>= 70 %'],
    ['Ít nhất một nửa số xã có câu lạc bộ', '>= 50 %'],
    ['Ít nhất tám mươi phần trăm số trường có góc tuyên truyền', '>= 80 %'],
    ['Số buổi tư vấn tăng gấp đôi so với năm 2020', 'increase_by 2 lần'],
    ['Số lượt tư vấn gấp ba năm 2020', 'increase_by 3 lần'],
    ['Mỗi quý một cuộc kiểm tra liên ngành', '= 1 cuộc/quý'],
    ['Sáu trên chín huyện thành lập tổ tư vấn', '= 6 count'],
  ])('%s', (sentence, ...expected) => {
    expect(targetsIn(sentence).map(brief)).toEqual(expected)
  })
})

describe('figures and their operators', () => {
  it.each<readonly [string, ...string[]]>([
    ['Tỷ lệ tái phạm dưới 9,5%', '<= 9.5 %'],
    ['Tỷ lệ tái phạm dưới 9.5 %', '<= 9.5 %'],
    ['Ít nhất 1.200 người được truyền thông', '>= 1200 count'],
    ['Ít nhất 1 200 người được truyền thông', '>= 1200 count'],
    ['Xây dựng từ 05 đến 07 mô hình', 'range 5..7 count'],
    ['Mở 01-02 lớp tập huấn cho cán bộ cấp xã', 'range 1..2 count'],
    ['Kiểm tra ít nhất 02 lần/năm', '>= 2 lần/năm'],
    ['Tăng tỷ lệ xã có kế hoạch từ 60% lên 80%', '= 80 %'],
    ['Số lượt khám, tư vấn phấn đấu tăng lên 1,4 lần so với năm 2020', 'increase_by 1.4 lần'],
    ['Duy trì 41/60 xã lành mạnh và tăng thêm 05 xã', 'maintain 41 count', 'increase_by 5 count'],
    ['Giải quyết 100% tin báo và đưa ra khỏi danh sách 04 tuyến phức tạp', '= 100 %', '= 4 count'],
    ['Giảm số ca mắc mới, góp phần đạt mục tiêu 90% người bệnh được điều trị', '= 90 %'],
    ['Tỷ lệ khám phá đạt trên 80% số vụ, 95% số vụ được đưa ra xét xử', '>= 80 %', '= 95 %'],
    ['Ít nhất 65% người lao động ở nhà hàng và 55% công nhân được phổ biến pháp luật', '>= 65 %', '>= 55 %'],
    [
      'Truyền thông cho ít nhất 700 người dân và 250 người lao động ở cơ sở lưu trú',
      '>= 700 count',
      '>= 250 count',
    ],
    ['Hỗ trợ sinh kế cho 6 - 8 chị em', 'range 6..8 count'],
    ['Biên tập 36 bản tin phát trên loa', '= 36 count'],
    ['Hình thành 02 điểm cấp vật phẩm', '= 2 count'],
    ['Kiểm tra ít nhất tại 9 phường', '>= 9 count'],
    ['Kiểm tra 30/48 cơ sở theo danh sách đã duyệt', '= 30 count'],
    ['Đưa vào cơ sở cai nghiện bắt buộc57 người', '= 57 count'],
    ['Nâng số xã đạt chuẩn từ 30 xã lên ít nhất 45 xã', '>= 45 count'],
    ['Giảm ít nhất 10% so với năm trước', 'reduce_by 10 %'],
    ['Số vụ vi phạm giảm dần hằng năm từ 5-10%', 'reduce_by 5..10 %'],
    ['Tỷ lệ cơ sở vi phạm giảm xuống dưới 5%', '<= 5 %'],
    ['Không để tỷ lệ tái phạm vượt 25%', '<= 25 %'],
    ['Kiềm chế tỷ lệ gia tăng vi phạm dưới 1%/năm', '<= 1 %'],
    ['Số vụ phát hiện tăng không quá 3%', '<= 3 %'],
    ['Góp phần tăng trên 3% số vụ được phát hiện', 'increase_by 3 %'],
    ['Tỷ lệ giải quyết tin báo tăng 3 điểm phần trăm so với năm 2020', 'increase_by 3 %'],
    ['Giảm 10% số vụ và 5% số người vi phạm so với năm 2020', 'reduce_by 10 %', 'reduce_by 5 %'],
    ['Giảm số vụ vi phạm so với năm 2020 và 100% vụ việc được xử lý', '= 100 %'],
    ['100%: xã, phường, thị trấn có kế hoạch', '= 100 %'],
    ['Số xã có kế hoạch đạt tỷ lệ 85%', '= 85 %'],
    ['Tỷ lệ xã có kế hoạch đạt 85%', '= 85 %'],
    ['Cơ sở được kiểm tra ký cam kết: phấn đấu đạt 100%', '= 100 %'],
    ['Có từ 60% số xã, phường, thị trấn trở lên có tổ truyền thông', '>= 60 %'],
    ['80% cán bộ từ cấp phó phòng trở lên được tập huấn', '= 80 %'],
    ['Duy trì tỷ lệ xã không có tệ nạn ở mức 95%', 'maintain 95 %'],
    ['Giữ vững 84/111 xã lành mạnh; xây dựng mới 02 xã', 'maintain 84 count', '= 2 count'],
    ['Duy trì 04 câu lạc bộ, 02 nhà tạm lánh', 'maintain 4 count', 'maintain 2 count'],
    ['68/101 xã đạt lành mạnh, chiếm 67,3%', '= 68 count', '= 67.3 %'],
    ['10/10 huyện và 102/102 xã có kế hoạch', '= 10 count', '= 102 count'],
    [
      'Giảm tỷ suất xuống 550/100.000 trẻ em vào năm 2023 và 500/100.000 vào năm 2025',
      '<= 550 count by 2023',
      '<= 500 count by 2025',
    ],
    ['Lần lượt 40 và 25 người được hỗ trợ', '= 40 count', '= 25 count'],
    ['Lần lượt 40, 50 và 60% số xã có mô hình', '= 40 %', '= 50 %', '= 60 %'],
    ['Cuối năm 2024 có 10, cuối năm 2025 có 15 điểm tư vấn', '= 10 count by 2024', '= 15 count by 2025'],
    ['In 5.000 tờ rơi, 200 áp phích và 15 pa-nô', '= 5000 count', '= 200 count', '= 15 count'],
    ['Lắp đặt 25 thiết bị chiếu sáng', '= 25 count'],
    ['Bồi dưỡng 1.500 lượt trưởng thôn (mỗi năm 300 lượt)', '= 1500 count', '= 300 lượt/năm'],
    ['Mỗi năm mở 02 đợt cao điểm', '= 2 đợt/năm'],
    ['Mỗi câu lạc bộ có ít nhất 15 thành viên', '>= 15 count'],
    ['Ký cam kết với 120 cơ sở lưu trú', '= 120 count'],
    ['Đến hết quý III/2024 có 80% xã hoàn thành', '= 80 % by 2024'],
  ])('%s', (sentence, ...expected) => {
    expect(targetsIn(sentence).map(brief)).toEqual(expected)
  })
})

it('takes the verb above a list for that of its lines', () => {
  const text =
    'KẾ HOẠCH\nPhòng, chống mại dâm năm 2019\nI. CHỈ TIÊU\n1. Phấn đấu giảm:\n- 10% số điểm phức tạp;\n- 05% số vụ vi phạm.'
  expect(readPlan(text).targets.map(brief)).toEqual(['reduce_by 10 %', 'reduce_by 5 %'])
})

it('takes a stage above a list for the deadline of what stands in it', () => {
  const text =
    'KẾ HOẠCH\nPhòng, chống mại dâm giai đoạn 2021 - 2030\nI. CHỈ TIÊU\n1. Giai đoạn 2021 - 2025\n- 60% xã có mô hình.\n2. Giai đoạn 2026 - 2030\n- 90% xã có mô hình.'
  expect(readPlan(text).targets.map(brief)).toEqual(['= 60 % by 2025', '= 90 % by 2030'])
})
