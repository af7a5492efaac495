import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'

const pairsOf = (...lines: string[]): string[] => [
  ...new Set(
    readPlan(['TỔ CHỨC THỰC HIỆN', ...lines].join('\n')).assignments.map(
      ({ role, agency }) => `${role} ${agency}`,
    ),
  ),
]

describe('readAssignments, in the habits of many offices', () => {
  it('charges whom the task is done by', () => {
    expect(
      pairsOf('1. Việc thống kê nhà trọ do Công an phường chủ trì, Trạm Y tế phường phối hợp thực hiện.'),
    ).toEqual(['lead Công an phường', 'coordinate Trạm Y tế phường'])
  })

  it('charges who decides, not who proposed', () => {
    expect(pairsOf('1. Trên cơ sở đề xuất của Sở Du lịch, Sở Tài chính thẩm định dự toán.')).toEqual([
      'perform Sở Tài chính',
    ])
  })

  it('takes a body that hands work on as charged with it, and a committee that orders as no actor', () => {
    expect(
      pairsOf(
        '1. Ban Quản lý các khu công nghiệp yêu cầu chủ đầu tư lắp camera.',
        '2. UBND các xã, phường giao Phòng Văn hóa - Xã hội theo dõi.',
      ),
    ).toContain('perform Ban Quản lý các khu công nghiệp')
    expect(pairsOf('UBND tỉnh thống nhất giao Sở Nội vụ lập danh mục.')).toEqual(['perform Sở Nội vụ'])
  })

  it('asks politely, too', () => {
    expect(pairsOf('3. Trân trọng đề nghị Hội Luật gia tỉnh tư vấn miễn phí cho lao động nữ.')).toEqual([
      'request Hội Luật gia tỉnh',
    ])
  })

  it('takes those a group is told to be made of, not the group', () => {
    expect(
      pairsOf(
        '4. Các đoàn thể: Hội Nông dân xã, Hội Cựu chiến binh xã',
        'Vận động hội viên đăng ký tạm trú.',
      ),
    ).toEqual(['perform Hội Nông dân xã', 'perform Hội Cựu chiến binh xã'])
  })

  it('goes on past words between a name and the next', () => {
    expect(
      pairsOf(
        '5. Các sở, ngành được giao chủ trì nhiệm vụ và UBND các huyện, thị xã lập kế hoạch riêng.',
        '6. Các cơ quan báo chí của tỉnh và Sở Tư pháp mở chuyên mục pháp luật.',
      ),
    ).toEqual([
      'perform Các sở, ngành',
      'perform Ủy ban nhân dân các huyện, thị xã',
      'perform Các cơ quan báo chí',
      'perform Sở Tư pháp',
    ])
  })

  it('reads a duty behind the field that a body keeps to', () => {
    expect(pairsOf('7. Sở Công Thương, theo chức năng, thẩm quyền được giao, cấp phép trò chơi.')).toEqual([
      'perform Sở Công Thương',
    ])
  })

  it('leads where a body is told to be the standing one', () => {
    expect(pairsOf('- Sở Y tế - cơ quan thường trực về công tác này - chuẩn bị nội dung giao ban.')).toEqual([
      'lead Sở Y tế',
    ])
  })

  it('reads the roles that stand behind names, in labels and in tables', () => {
    expect(
      pairsOf(
        '1. Diễn tập chữa cháy tại chợ trung tâm trong quý II',
        '- Đơn vị thực hiện: Công an xã (chủ trì); Trạm Y tế xã, Hội Nông dân xã (phối hợp).',
      ),
    ).toEqual(['lead Công an xã', 'coordinate Trạm Y tế xã', 'coordinate Hội Nông dân xã'])
    expect(
      pairsOf(
        'Nội dung công việc | Đơn vị thực hiện | Thời gian',
        'Khảo sát nhà trọ | Sở Xây dựng - chủ trì; Công an tỉnh - phối hợp | Quý I',
      ),
    ).toEqual(['lead Sở Xây dựng', 'coordinate Công an tỉnh'])
  })

  it('reads the roles that the sentences of a row tell about its body', () => {
    expect(
      pairsOf(
        'TT | Cơ quan, đơn vị | Nhiệm vụ',
        '1 | Sở Nội vụ | Chủ trì tập huấn cán bộ; định kỳ báo cáo Chủ tịch UBND tỉnh',
        '2 | Sở Du lịch | Phối hợp với Công an tỉnh nhắc nhở chủ tàu',
      ),
    ).toEqual(['lead Sở Nội vụ', 'perform Sở Nội vụ', 'coordinate Sở Du lịch'])
  })

  it('takes a title that tells who is the standing body', () => {
    expect(pairsOf('1. Phòng Tư pháp (cơ quan thường trực)', '- Soạn đề cương tuyên truyền.')).toEqual([
      'lead Phòng Tư pháp',
      'perform Phòng Tư pháp',
    ])
  })

  it('asks each of those that one request names', () => {
    expect(
      pairsOf('8. Đề nghị Liên đoàn Lao động tỉnh mở lớp ban đêm; Hội Nông dân tỉnh cho vay vốn.'),
    ).toEqual(['request Liên đoàn Lao động tỉnh', 'request Hội Nông dân tỉnh'])
  })

  it('charges both who hands work on and who is to lead it', () => {
    expect(pairsOf('9. UBND các xã giao Phòng Kinh tế làm đầu mối; mở sổ theo dõi.')).toEqual([
      'perform Ủy ban nhân dân các xã',
      'lead Phòng Kinh tế',
    ])
  })

  it('names an office with the body that it is part of, and a union of the young with its unit', () => {
    expect(
      pairsOf(
        '1. Phòng Nghiệp vụ Dược Sở Y tế: kiểm soát nhà thuốc.',
        '2. Thị đoàn Sa Pa',
        'Mở hội thi khéo tay.',
        '3. Bộ CHBĐBP tỉnh: tuần tra bến cá.',
      ),
    ).toEqual([
      'perform Phòng Nghiệp vụ Dược Sở Y tế',
      'perform Thị đoàn Sa Pa',
      'perform Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    ])
  })

  it('tells who orders from who is ordered in a story', () => {
    expect(pairsOf('UBND tỉnh đã chỉ đạo các sở, ban, ngành rà soát số liệu nhà trọ.')).toEqual([
      'perform Các sở, ban, ngành',
    ])
    expect(pairsOf('UBND tỉnh chỉ đạo các địa phương tăng cường tuần tra.')).toEqual([])
    expect(
      pairsOf('Căn cứ số liệu rà soát, UBND cấp xã giao Đội kiểm tra liên ngành 178 kiểm tra 20 cơ sở.'),
    ).toEqual(['perform Ủy ban nhân dân cấp xã', 'perform Đội kiểm tra liên ngành 178'])
    expect(
      pairsOf('Sở Y tế - cơ quan thường trực về phòng, chống dịch đề nghị UBND các xã gửi danh mục trước.'),
    ).toEqual(['request Ủy ban nhân dân các xã'])
  })
})
