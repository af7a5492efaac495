import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonList } from './person-lists.ts'

// Every name and number here is invented.
describe('findPersonList', () => {
  it.each<readonly [string, string]>([
    [
      'a table with bars',
      'STT | Họ và tên | Năm sinh | Địa chỉ\n1 | Nguyễn Thị Mơ | 1994 | Thôn 3\n2 | Trần Thị Lúa | 1990 | Thôn 5',
    ],
    ['a table with tabs', 'TT\tHọ tên\tCCCD\n1\tLê Thị Na\t001094000111\n2\tPhạm Văn Ổi\t001090000222'],
    [
      'comma separated values',
      'ho va ten,nam sinh,dien thoai\nNguyen Thi Mo,1994,0900000001\nTran Thi Lua,1990,0900000002',
    ],
    [
      'a table flattened to one cell a line',
      'STT\nHọ và tên\nNăm sinh\n1\nNguyễn Thị Mơ\n1994\n2\nTrần Thị Lúa\n1990',
    ],
    [
      'running text',
      'Qua rà soát có Nguyễn Thị Mơ, sinh năm 1994, trú tại thôn 3.\nNgoài ra có Trần Thị Lúa, SN 1990, ngụ ấp 2.',
    ],
    ['one line for both', 'Gồm: Nguyễn Thị Mơ (SN 1994) và Trần Thị Lúa (SN 1990)'],
    ['capitals without a header', '1. NGUYỄN THỊ MƠ - 001094000111\n2. TRẦN THỊ LÚA - 001090000222'],
    [
      'decomposed letters',
      'Họ và tên | Năm sinh\nNguyễn Thị Mơ | 1994\nTrần Thị Lúa | 1990'.normalize('NFD'),
    ],
    ['a list title without numbers', 'DANH SÁCH NGƯỜI ĐƯỢC HỖ TRỢ\n1. Nguyễn Thị Mơ\n2. Trần Thị Lúa'],
    ['names and telephones', '- Vàng Thị Dế, 0912 000 001\n- Sùng Thị Mỉ, 0912 000 002'],
    ['small letters', 'nguyễn thị mơ cccd 001094000111\ntrần thị lúa cccd 001090000222'],
    ['a number before an inverted name', '031195001234 - Hoa Nguyễn\n031195001235 - Mận Trần'],
    ['numbers of older cards without names', 'Số 123456781\nSố 123456782'],
    ['initials with birth years', 'N.T.M. sinh năm 1994; T.T.L. sinh năm 1990'],
  ])('finds %s', (_, text) => {
    expect(findPersonList(text)?.kind).toBe('persons')
  })

  it.each<readonly [string, string]>([
    ['a signature', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Bưởi'],
    ['one office telephone', 'Đầu mối: Nguyễn Văn Bưởi, điện thoại 0225 3000 111'],
    ['a portal card', '| Ngày ban hành | 07/01/2026 |\n| Người ký | Trần Văn Cam |\n| Lĩnh vực | Xã hội |'],
    [
      'a city that bears a name',
      'Thành phố Hồ Chí Minh, ngày 15/10/2004\nỦy ban nhân dân Thành phố Hồ Chí Minh ngày 22/6/2006',
    ],
    ['recipients', 'Nơi nhận:\n- Như trên;\n- Công an tỉnh;\n- Lưu: VT, LĐ.'],
    ['streets', 'các tuyến đường Lê Văn Chanh, Trần Quýt (Phường 9), số 12 Nguyễn Me'],
    ['an empty form', 'STT | Họ và tên | Năm sinh | Địa chỉ\n1 | | |\n2 | | |'],
    ['sums of money', 'Kinh phí 120000000 đồng\nKinh phí 123456789 đồng\nTổng 987654000'],
    ['one number of an identity card', 'Mẫu số 031195001234, lặp lại 031195001234'],
    ['targets', '100% xã, phường có kế hoạch; ít nhất 5.300 người dân được tuyên truyền trong năm 2026'],
  ])('leaves %s alone', (_, text) => {
    expect(findPersonList(text)).toBeNull()
  })

  it('finds a list at the end of a long line, in linear time', () => {
    const long = 'Các đơn vị tiếp tục truyền thông về phòng ngừa. '.repeat(90)
    const found = findPersonList(`${long}Có Đỗ Thị Hạnh, sinh năm 1994 và Mai Thị Lạc, sinh năm 1990.`)
    expect(found?.kind).toBe('persons')
  })

  it('tells a committee apart, so that its annex can be left out', () => {
    const annex = 'STT | Họ và tên | Chức vụ\n1 | Nguyễn Văn Bưởi | Trưởng ban\n2 | Trần Văn Cam | Phó ban'
    expect(findPersonList(annex)?.kind).toBe('committee')
    expect(
      findPersonList(
        '1. Ông Nguyễn Văn Bưởi, Phó Chủ tịch - Trưởng ban;\n2. Bà Lê Thị Táo, Giám đốc Sở - Phó ban;',
      )?.kind,
    ).toBe('committee')
  })

  it('never throws and points inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = findPersonList(text)
        return found === null || (found.start >= 0 && found.start <= found.end && found.rows >= 2)
      }),
    )
  })
})
