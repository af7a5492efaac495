import { describe, expect, it } from 'vitest'
import { dropCommittees, whereIs } from './person-annexes.ts'
import { findPersonList } from './person-lists.ts'

// Every name is invented.
const PLAN = 'KẾ HOẠCH\nPhòng ngừa năm 2026\nI. CHỈ TIÊU\n- 100% xã, phường có kế hoạch.\n'
const COMMITTEE =
  'PHỤ LỤC I\nDANH SÁCH BAN CHỈ ĐẠO\n(Kèm theo Kế hoạch số 12/KH-UBND)\nSTT | Họ và tên | Chức vụ\n1 | Nguyễn Văn Bưởi | Trưởng ban\n2 | Trần Văn Cam | Phó ban\n'
const BUDGET = 'PHỤ LỤC II\nDỰ TOÁN\nNội dung | Số tiền\nTruyền thông | 120.000.000\n'
const PERSONS = 'STT | Họ và tên | Năm sinh\n1 | Nguyễn Thị Mơ | 1994\n2 | Trần Thị Lúa | 1990\n'

describe('a committee’s annex', () => {
  it('is left out from its title on, and the annexes behind it stay', () => {
    const rest = dropCommittees(PLAN + COMMITTEE + BUDGET)!
    expect(rest.dropped).toBe(1)
    expect(rest.text).toContain('100% xã, phường có kế hoạch')
    expect(rest.text).toContain('PHỤ LỤC II\nDỰ TOÁN')
    for (const gone of ['Bưởi', 'Cam', 'PHỤ LỤC I\n', 'DANH SÁCH']) expect(rest.text).not.toContain(gone)
    expect(findPersonList(rest.text)).toBeNull()
  })

  it('in the body loses its lines alone', () => {
    const decision =
      'Điều 1. Kiện toàn Ban Chỉ đạo.\nDanh sách gồm:\n1. Ông Nguyễn Văn Bưởi, Phó Chủ tịch - Trưởng ban;\n2. Bà Lê Thị Táo, Giám đốc Sở - Phó ban;\nĐiều 2. Ban Chỉ đạo họp 01 lần/quý.'
    const rest = dropCommittees(decision)!
    expect(rest.text).toContain('Điều 1. Kiện toàn')
    expect(rest.text).toContain('Điều 2. Ban Chỉ đạo họp')
    expect(rest.text).not.toContain('Táo')
  })

  it.each([
    [
      'with telephones',
      'STT | Họ và tên | Chức vụ | Điện thoại\n1 | Đỗ Văn Hạnh | Trưởng ban | 0912000001\n2 | Mai Văn Lạc | Phó ban | 0912000002',
    ],
    [
      'told with telephones',
      '1. Ông Đỗ Văn Hạnh, Trưởng ban (ĐT: 0912000001)\n2. Bà Mai Thị Lạc, Phó ban (ĐT 0912000002)',
    ],
    ['without titles', '- Đỗ Văn Hạnh - Phó Chủ tịch, Tổ trưởng\n- Mai Văn Lạc - Tổ phó'],
    [
      'with members of no position',
      '1. Ông Đỗ Văn Hạnh, Trưởng ban;\n2. Bà Mai Thị Lạc, Phó ban;\n3. Đ/c Hạnh Lạc;\n4. Bà Vũ Lạc, hội viên',
    ],
    [
      'of offices named after their duty',
      'STT | Họ và tên | Chức vụ\n1 | Đỗ Văn Hạnh | Trưởng phòng Phòng, chống ma túy, mại dâm\n2 | Mai Văn Lạc | Giám đốc cơ sở cai nghiện ma túy',
    ],
  ])('%s is left out whole, and the plan around it stays', (_, list) => {
    const rest = dropCommittees(`${PLAN}${list}\nIII. TỔ CHỨC THỰC HIỆN\nSở Y tế chủ trì.`)!
    expect(rest.dropped).toBe(1)
    expect(rest.text).not.toMatch(/Hạnh|Lạc/)
    expect(rest.text).toContain('100% xã, phường có kế hoạch')
    expect(rest.text).toContain('III. TỔ CHỨC THỰC HIỆN\nSở Y tế chủ trì.')
  })

  it('cannot be left out while names behind it are said to be cases', () => {
    const behind = 'PHỤ LỤC II\nHọ và tên | Nơi bắt gặp\nĐỗ Thị Hạnh | quán A\nMai Thị Lạc | quán B\n'
    expect(dropCommittees(PLAN + COMMITTEE + behind)).toBeNull()
  })

  it('cannot be left out while a list of other persons remains', () => {
    expect(dropCommittees(PLAN + COMMITTEE + PERSONS)).toBeNull()
  })

  it('is told by its line and title', () => {
    const text = PLAN + COMMITTEE
    expect(whereIs(text, findPersonList(text)!)).toEqual({ line: 5, heading: 'PHỤ LỤC I' })
  })

  it('is no more than that: a text without one comes back as it is', () => {
    expect(dropCommittees(PLAN)).toEqual({ text: PLAN, dropped: 0 })
  })
})

describe('officials in a story', () => {
  it('who say something are no committee', () => {
    const story =
      'Ông Nguyễn Văn Bưởi, Phó Chủ tịch UBND tỉnh cho biết kế hoạch đã ban hành.\nBà Lê Thị Táo, Giám đốc Sở Y tế nhấn mạnh việc tư vấn.'
    expect(findPersonList(story)).toBeNull()
  })
})
