import { describe, expect, it } from 'vitest'
import { readAssignments } from './assignment-reader.ts'
import { readBlocks } from './plan-blocks.ts'
import type { ReadAssignment } from './plan-reading.ts'
import { normalisePlanText } from './plan-text.ts'

const read = (text: string): ReadAssignment[] => readAssignments(readBlocks(normalisePlanText(text)))
const pairs = (text: string): string[] => read(text).map(({ role, agency }) => `${role} ${agency}`)

describe('readAssignments', () => {
  it('gives one lead and the coordinators of an order, without vague members', () => {
    expect(
      pairs(
        'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Nội vụ, UBND các xã, phường và các đơn vị liên quan rà soát điểm tư vấn.',
      ),
    ).toEqual([
      'lead Sở Y tế',
      'coordinate Công an tỉnh',
      'coordinate Sở Nội vụ',
      'coordinate Ủy ban nhân dân các xã, phường',
    ])
  })

  it('charges every body that is to carry out a decision', () => {
    expect(
      pairs(
        'QUYẾT ĐỊNH:\nĐiều 4. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Y tế, Tài chính; Chủ tịch UBND các xã và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      ),
    ).toEqual([
      'perform Văn phòng Ủy ban nhân dân tỉnh',
      'perform Sở Y tế',
      'perform Sở Tài chính',
      'perform Ủy ban nhân dân các xã',
    ])
  })

  it('keeps a list of partners that semicolons divide in one clause', () => {
    expect(
      pairs(
        'TỔ CHỨC THỰC HIỆN\n2. Công an tỉnh: Chủ trì, phối hợp với Sở Xây dựng; Sở Công Thương kiểm tra nhà trọ.',
      ),
    ).toEqual(['lead Công an tỉnh', 'coordinate Sở Xây dựng', 'coordinate Sở Công Thương'])
  })

  it('reads "đề nghị … phối hợp" as asked and as shared, and a later "phối hợp" as shared', () => {
    expect(
      pairs(
        'TỔ CHỨC THỰC HIỆN\n7. Đề nghị Tòa án nhân dân tỉnh phối hợp lựa chọn vụ án điểm. Phối hợp với Sở Tư pháp xét xử lưu động.',
      ),
    ).toEqual([
      'request Tòa án nhân dân tỉnh',
      'coordinate Tòa án nhân dân tỉnh',
      'coordinate Tòa án nhân dân tỉnh',
    ])
  })

  it('reads what follows an opening that asks as requests', () => {
    expect(
      pairs('Sở Y tế đề nghị:\n1. UBND các xã rà soát số liệu.\n2. Công an tỉnh cung cấp số vụ đã xử lý.'),
    ).toEqual(['request Ủy ban nhân dân các xã', 'request Công an tỉnh'])
  })

  it('gives the lines below an order to those whom it names', () => {
    const assignments = read(
      'UBND tỉnh yêu cầu Sở Y tế, UBND các xã thực hiện các nội dung sau:\n1. Kiện toàn mạng lưới cộng tác viên.\n2. Phối hợp với nhà trường tổ chức sinh hoạt chuyên đề.',
    )
    expect(assignments.filter(({ role }) => role === 'coordinate').map(({ agency }) => agency)).toEqual([
      'Sở Y tế',
      'Ủy ban nhân dân các xã',
    ])
  })

  it('reads labels below a task, with the time that a further label tells', () => {
    const assignments = read(
      'II. NHIỆM VỤ\n1. Tập huấn nghiệp vụ cho cộng tác viên.\n- Cơ quan chủ trì: Sở Y tế.\n- Cơ quan phối hợp: Hội LHPN tỉnh; Tỉnh Đoàn.\n- Thời gian hoàn thành: trước ngày 30/9/2025.',
    )
    expect(assignments.map(({ role, agency, dueOn, task }) => [role, agency, dueOn, task])).toEqual([
      ['lead', 'Sở Y tế', '2025-09-30', 'Tập huấn nghiệp vụ cho cộng tác viên'],
      ['coordinate', 'Hội Liên hiệp Phụ nữ tỉnh', '2025-09-30', 'Tập huấn nghiệp vụ cho cộng tác viên'],
      ['coordinate', 'Tỉnh Đoàn', '2025-09-30', 'Tập huấn nghiệp vụ cho cộng tác viên'],
    ])
  })

  it('reads labels that stand behind the task in its own line', () => {
    expect(
      pairs('II. NHIỆM VỤ\n- Xây dựng bản đồ dịch vụ. Chủ trì: Sở Y tế; phối hợp: Sở Khoa học và Công nghệ.'),
    ).toEqual(['lead Sở Y tế', 'coordinate Sở Khoa học và Công nghệ'])
  })

  it('reads bodies of no catalogue where a list charges them', () => {
    expect(
      pairs(
        'III. PHÂN CÔNG\n1. Đội An ninh: Chủ trì, phối hợp với Đội Tổng hợp rà soát địa bàn.\n2. Trung tâm Dạy nghề và Hỗ trợ việc làm phụ nữ: tư vấn học nghề.',
      ),
    ).toEqual([
      'lead Đội An ninh',
      'coordinate Đội Tổng hợp',
      'perform Trung tâm Dạy nghề và Hỗ trợ việc làm phụ nữ',
    ])
  })

  it('names the part of an agency that acts for it', () => {
    expect(read('Giao Sở Y tế (thông qua Chi cục Dân số) chủ trì biên soạn tài liệu.')[0]).toMatchObject({
      agency: 'Sở Y tế',
      role: 'lead',
      through: 'Chi cục Dân số',
    })
  })

  it('reads slips of the pen and capitals', () => {
    expect(
      pairs(
        'III. TỔ CHỨC THỰC HIỆN\n1. SỞ Y TẾ CHỦ TRÌ, PHỐI HỢP VỚI UBND CÁC XÃ XÂY DỰNG KẾ HOẠCH.\n2. Sở Lao dộng - Thưong binh và Xã hội: chủ trì, phôi hợp vơi Công an tỉnh kiểm tra.',
      ),
    ).toEqual([
      'lead Sở Y tế',
      'coordinate Ủy ban nhân dân các xã',
      'lead Sở Lao động - Thương binh và Xã hội',
      'coordinate Công an tỉnh',
    ])
  })

  it.each([
    'Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 12/TTr-SYT ngày 5/5/2025 về việc đề nghị UBND tỉnh ban hành Kế hoạch;',
    'Ủy ban nhân dân huyện xây dựng Kế hoạch thực hiện năm 2025, cụ thể như sau:',
    'Ngày 08/5/2025, Chủ tịch UBND tỉnh chủ trì cuộc họp giao ban.',
    'Kính gửi: Sở Y tế; Công an tỉnh.',
  ])('charges nobody in "%s"', (text) => {
    expect(pairs(text)).toEqual([])
  })
})

describe('readAssignments in tables', () => {
  it('reads a header of two lines, several bodies in a cell and the column of times', () => {
    const assignments = read(
      [
        'PHỤ LỤC',
        'TT\tNội dung nhiệm vụ\tPhân công\t\tThời gian',
        '\t\tChủ trì\tPhối hợp\t',
        '1\tTập huấn cán bộ\tSở Y tế\tCông an tỉnh; Sở Nội vụ\tQuý II/2025',
        '2\tKiểm tra cơ sở\tCông an tỉnh\tSở VHTTDL, UBND cấp xã\tThường xuyên',
      ].join('\n'),
    )
    expect(assignments.map(({ role, agency, task, deadline }) => [role, agency, task, deadline])).toEqual([
      ['lead', 'Sở Y tế', 'Tập huấn cán bộ', 2025],
      ['coordinate', 'Công an tỉnh', 'Tập huấn cán bộ', 2025],
      ['coordinate', 'Sở Nội vụ', 'Tập huấn cán bộ', 2025],
      ['lead', 'Công an tỉnh', 'Kiểm tra cơ sở', null],
      ['coordinate', 'Sở Văn hóa, Thể thao và Du lịch', 'Kiểm tra cơ sở', null],
      ['coordinate', 'Ủy ban nhân dân cấp xã', 'Kiểm tra cơ sở', null],
    ])
    expect(assignments.map(({ frequency }) => frequency).filter(Boolean)).toEqual([
      'Thường xuyên',
      'Thường xuyên',
      'Thường xuyên',
    ])
  })

  it('keeps the task of a merged cell and begins anew at the next header', () => {
    expect(
      read(
        [
          '| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |',
          '|---|---|---|---|',
          '| 1 | Sản xuất phóng sự | Báo Hòa Bình | Sở Y tế |',
          '| | | Đài PT-TH tỉnh | Hội LHPN tỉnh |',
          '| Việc | Đơn vị thực hiện | Thời hạn |',
          '| Rà soát cơ sở | Chủ trì: Công an xã; phối hợp: Phòng Văn hóa - Xã hội | 6 tháng/lần |',
        ].join('\n'),
      ).map(({ role, agency, task }) => [role, agency, task]),
    ).toEqual([
      ['lead', 'Báo Hòa Bình', 'Sản xuất phóng sự'],
      ['coordinate', 'Sở Y tế', 'Sản xuất phóng sự'],
      ['lead', 'Đài Phát thanh và Truyền hình tỉnh', 'Sản xuất phóng sự'],
      ['coordinate', 'Hội Liên hiệp Phụ nữ tỉnh', 'Sản xuất phóng sự'],
      ['lead', 'Công an xã', 'Rà soát cơ sở'],
      ['coordinate', 'Phòng Văn hóa - Xã hội', 'Rà soát cơ sở'],
    ])
  })
})
