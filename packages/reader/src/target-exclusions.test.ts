import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'

const HEAD =
  'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU\nSố: 7/KH-UBND\nLai Châu, ngày 04 tháng 01 năm 2024\nKẾ HOẠCH\nPhòng, chống mại dâm năm 2024\n'
const read = (section: string, line: string) => readPlan(`${HEAD}${section}\n- ${line}\n`)
const reasons = (section: string, line: string): string[] =>
  read(section, line).setAside.map(({ text, why }) => `${text} ${why}`)

it('takes figures behind "có thể kể đến" for aims where the words of aim stand with them', () => {
  const lines = 'Một số chỉ tiêu có thể kể đến là phấn đấu 65% xã có tổ truyền thông.'
  expect(read('I. CHỈ TIÊU', lines).targets.map(({ value }) => value)).toEqual([65])
})

it.each([
  ['Tỷ lệ bản có nhóm nòng cốt đạt 7O% vào cuối năm', '7O%'],
  ['l00% bản có nhóm nòng cốt hoạt động thường xuyên', 'l00%'],
  ['135% hộ kinh doanh lưu trú được nhắc nhở', '135%'],
  ['1000% hộ kinh doanh lưu trú được nhắc nhở', '1000%'],
])('leaves a figure that cannot be right to a person, as no aim without a figure: %s', (line, figure) => {
  const { targets, objectives, setAside } = read('I. CHỈ TIÊU', line)
  expect([targets, objectives]).toEqual([[], []])
  expect(setAside.map(({ text, why }) => `${text} ${why}`)).toEqual([`${figure} set-aside:unusual`])
})

describe('a number that is no target', () => {
  const cases: readonly (readonly [section: string, line: string, ...reasons: string[]])[] = [
    [
      'I. CHỈ TIÊU',
      'Ngân sách tỉnh bảo đảm 70%, ngân sách xã 30%.',
      '70% set-aside:money-share',
      '30% set-aside:money-share',
    ],
    ['I. CHỈ TIÊU', 'Doanh nghiệp 100% vốn nước ngoài ký cam kết.', '100% set-aside:money-share'],
    ['I. CHỈ TIÊU', 'Tổ chức có tỷ lệ vốn nhà nước trên 50% ký cam kết.', '50% set-aside:money-share'],
    ['I. CHỈ TIÊU', 'Điểm chuẩn của xã lành mạnh là 80/100 điểm.', '80/100 set-aside:score'],
    ['I. CHỈ TIÊU', 'Xã đạt từ 85 điểm trở lên được xếp loại tốt.', '85 điểm set-aside:score'],
    ['I. CHỈ TIÊU', 'Tỉnh có 106 xã, phường.', '106 xã, phường set-aside:population'],
    ['II. NHIỆM VỤ', 'Đồng bào dân tộc chiếm khoảng 84% dân số toàn tỉnh.', '84% set-aside:population'],
    ['II. NHIỆM VỤ', 'Đội kiểm tra gồm 09 thành viên.', '09 thành viên set-aside:procedure'],
    ['II. NHIỆM VỤ', 'Mỗi đoàn kiểm tra không quá 07 người.', '07 người set-aside:nested'],
    ['II. NHIỆM VỤ', 'Tổ chức 02 lớp tập huấn, mỗi lớp khoảng 50 người.', '50 người set-aside:nested'],
    ['II. NHIỆM VỤ', 'Gửi 02 bản về Sở Y tế để lưu.', '02 bản set-aside:procedure'],
    ['II. NHIỆM VỤ', 'Quản lý chặt cơ sở có từ 20 phòng trở lên.', '20 phòng set-aside:law'],
    ['I. CHỈ TIÊU', 'Kế hoạch gồm 05 nhóm nhiệm vụ.', '05 nhóm set-aside:scope'],
    ['I. CHỈ TIÊU', '100% xã tổ chức ít nhất một hình thức truyền thông.', 'một hình thức set-aside:nested'],
    ['II. NHIỆM VỤ', 'Rà soát cơ sở mỗi năm một lần.', 'một lần set-aside:how-often'],
    ['II. NHIỆM VỤ', 'Nêu rõ nguyên nhân nếu đạt dưới 80%.', '80% set-aside:condition'],
    ['II. NHIỆM VỤ', 'Dự báo số khách lưu trú tăng 18%.', '18% set-aside:condition'],
    ['II. NHIỆM VỤ', 'Mỗi nhân viên phụ trách không quá 15 trường hợp.', '15 trường hợp set-aside:nested'],
    ['II. NHIỆM VỤ', 'Tổ chức lễ ra quân, dự kiến 350 người tham gia.', '350 người set-aside:nested'],
    ['II. NHIỆM VỤ', 'Kiểm tra theo kế hoạch không quá 01 lần/năm.', '01 lần/năm set-aside:procedure'],
    ['II. NHIỆM VỤ', 'Cùng dự có UBND 8 huyện.', '8 huyện set-aside:past-result'],
    ['II. NHIỆM VỤ', 'Vận động nhân dân 14 xã ven biển tham gia.', '14 xã set-aside:scope'],
    ['II. NHIỆM VỤ', 'Địa bàn trọng điểm: 6 huyện ven sông.', '6 huyện set-aside:scope'],
    ['I. CHỈ TIÊU', 'Ba tổ tự quản hiện có tiếp tục sinh hoạt.', 'Ba tổ tự quản set-aside:scope'],
    [
      'I. CHỈ TIÊU',
      'Tỉnh có 38 đơn vị hành chính cấp xã (35 xã, 03 phường).',
      '38 đơn vị set-aside:population',
      '35 xã set-aside:bracket',
      '03 phường set-aside:bracket',
    ],
    [
      'II. NHIỆM VỤ',
      'Khảo sát tại 28 cơ sở cho thấy 61% người lao động chưa có hợp đồng.',
      '28 cơ sở set-aside:past-result',
      '61% set-aside:past-result',
    ],
    [
      'I. CHỈ TIÊU',
      '55% người cần trợ giúp được học nghề, so với mức 31% của kỳ trước.',
      '31% set-aside:start-level',
    ],
    ['I. CHỈ TIÊU', 'Tỷ lệ hiện nhiễm dưới 0,2% (cả nước dưới 0,3%).', '0,3% set-aside:start-level'],
    ['II. NHIỆM VỤ', 'Đến cuối năm 2022 còn 12% cơ sở chưa ký cam kết.', '12% set-aside:past-result'],
    ['I. CHỈ TIÊU', 'Đội kiểm tra liên ngành 178 cấp xã được kiện toàn.', '178 set-aside:place-number'],
    ['I. CHỈ TIÊU', 'Nâng tỷ lệ xã có mô hình từ 40% lên 60%.', '40% set-aside:start-level'],
    ['I. CHỈ TIÊU', 'Giảm 5% tỷ lệ bỏ dở so với năm 2023 (18,4%).', '18,4% set-aside:start-level'],
    ['I. CHỈ TIÊU', '90% xã có kế hoạch (năm 2022 là 73%).', '73% set-aside:past-result'],
    [
      'III. TÌNH HÌNH, KẾT QUẢ',
      'Kiểm tra 320 cơ sở, đạt 98% kế hoạch.',
      '320 cơ sở set-aside:situation',
      '98% set-aside:situation',
    ],
    ['III. KINH PHÍ', 'Hỗ trợ 02 mô hình từ ngân sách tỉnh.', '02 mô hình set-aside:budget'],
    [
      'I. CHỈ TIÊU',
      'Thực hiện Nghị định số 178/2004/NĐ-CP trong toàn tỉnh.',
      '178/2004/NĐ-CP set-aside:act-number',
    ],
    ['I. CHỈ TIÊU', 'Bố trí 1.250 triệu đồng cho cơ sở.', '1.250 triệu đồng set-aside:money'],
    ['I. CHỈ TIÊU', 'Người từ 18 tuổi được tư vấn.', '18 tuổi set-aside:duration'],
    ['I. CHỈ TIÊU', 'Kiện toàn Đội 178 của tỉnh.', 'Đội 178 set-aside:place-number'],
    [
      'I. CHỈ TIÊU',
      'Thực hiện theo khoản 2 Điều 14 Pháp lệnh.',
      'khoản 2 set-aside:article',
      'Điều 14 set-aside:article',
    ],
  ]
  it.each(cases)('%s: %s', (section, line, ...expected) => {
    expect(reasons(section, line)).toEqual(expected)
  })

  it('is told with exactly its words, in the order of the text', () => {
    const { text, setAside } = read(
      'I. CHỈ TIÊU',
      'Ngân sách bảo đảm 70%; 100% xã tổ chức ít nhất một hình thức truyền thông.',
    )
    expect(setAside.map(({ start }) => start)).toEqual(
      setAside.map(({ start }) => start).sort((a, b) => a - b),
    )
    for (const each of setAside) expect(text.slice(each.start, each.end)).toBe(each.text)
  })

  it('does not hide the target beside it', () => {
    const { targets } = read(
      'I. CHỈ TIÊU',
      '92% người dùng dịch vụ hài lòng; giảm 5% tỷ lệ bỏ dở so với năm 2023 (18,4%).',
    )
    expect(targets.map(({ operator, value }) => `${operator} ${value}`)).toEqual(['= 92', 'reduce_by 5'])
  })

  it.each([
    'Không để phát sinh tụ điểm mới trên địa bàn toàn tỉnh.',
    'Phấn đấu không có tụ điểm hoạt động công khai.',
    'Tất cả các huyện, thành phố tổ chức hội nghị triển khai kế hoạch.',
  ])('is not made up: "%s" stays an aim without a figure', (line) => {
    const reading = read('I. CHỈ TIÊU', line)
    expect(reading.targets).toEqual([])
    expect(reading.objectives.map(({ text }) => `${text}.`)).toEqual([line])
  })
})
