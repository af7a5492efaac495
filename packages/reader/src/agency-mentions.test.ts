import { describe, expect, it } from 'vitest'
import { findAgencies } from './agency-mentions.ts'
import { findAgencyRun } from './agency-runs.ts'
import { lowerVietnamese } from './spelling.ts'

const namesIn = (text: string): string[] =>
  findAgencies(text, lowerVietnamese(text), 0, text.length).map(({ name }) => name)

describe('findAgencies', () => {
  it.each([
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở LĐTB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Lao động, Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Lao động – Thương binh & Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Lao động Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Phòng Lao động - TBXH huyện', 'Phòng Lao động - Thương binh và Xã hội huyện'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['UBND các huyện, thị xã, thành phố', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
    ['Uỷ ban nhân dân các xã, phường, đặc khu', 'Ủy ban nhân dân các xã, phường, đặc khu'],
    ['UBND cấp xã', 'Ủy ban nhân dân cấp xã'],
    ['Ủy ban nhân dân Quận 5', 'Ủy ban nhân dân Quận 5'],
    ['Ủy ban MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Mặt trận Tổ quốc Việt Nam thành phố', 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố'],
    ['UBMTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
    ['Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['Hội Liên hiệp phụ nữ Việt Nam tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['Đoàn TNCS Hồ Chí Minh tỉnh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh'],
    ['Tỉnh Đoàn', 'Tỉnh Đoàn'],
    ['VKSND tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
    ['TAND cấp huyện', 'Tòa án nhân dân cấp huyện'],
    ['Bộ Chỉ huy BĐBP tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    ['Bộ đội biên phòng', 'Bộ đội biên phòng'],
    ['Ngân hàng CSXH', 'Ngân hàng Chính sách xã hội'],
    ['Liên đoàn Lao động tỉnh', 'Liên đoàn Lao động tỉnh'],
    ['Đài PT&TH tỉnh', 'Đài Phát thanh và Truyền hình tỉnh'],
    ['Báo và Đài Phát thanh - Truyền hình tỉnh', 'Báo và Đài Phát thanh - Truyền hình tỉnh'],
  ])('knows "%s"', (written, name) => {
    expect(namesIn(`${written} chủ trì thực hiện`)).toEqual([name])
  })

  it.each([
    'công an nhân dân là lực lượng',
    'đoàn viên tham gia',
    'sở thích của mỗi người',
    'xã hội hóa công tác này',
    'kế hoạch và đầu tư công',
  ])('sees no agency in "%s"', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('ends a list of agencies where the task begins', () => {
    const text =
      'các sở, ban, ngành, Công an tỉnh, các đơn vị có liên quan và UBND các xã, phường tổ chức kiểm tra cùng Sở Y tế'
    const run = findAgencyRun(text, lowerVietnamese(text), 0, text.length)
    expect(run.agencies.map(({ name }) => name)).toEqual([
      'Các sở, ban, ngành',
      'Công an tỉnh',
      'Ủy ban nhân dân các xã, phường',
    ])
    expect(text.slice(run.end).trim()).toMatch(/^tổ chức kiểm tra/)
  })
})
