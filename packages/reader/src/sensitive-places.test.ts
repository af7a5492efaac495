import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'
import { maskPlaces } from './sensitive-places.ts'

// The streets are invented.
const TEXT =
  'Kéo giảm các tuyến đường phức tạp như đường Lê Văn Chanh, Trần Quýt (Phường 2), phố Bùi Me, quốc lộ 99B và khu vực công viên Hoa Mận; 100% vụ việc trên đường Lê Văn Chanh được xử lý.'

describe('named streets and points', () => {
  const reading = readPlan(TEXT)

  it('are found as spans of their names, through the commas of a list', () => {
    expect(reading.places.map(({ name }) => name)).toEqual([
      'Lê Văn Chanh',
      'Trần Quýt',
      'Bùi Me',
      '99B',
      'Hoa Mận',
      'Lê Văn Chanh',
    ])
  })

  it('are covered in the text without moving any other span', () => {
    const masked = maskPlaces(reading.text, reading.places)
    expect(masked.length).toBe(reading.text.length)
    for (const { name } of reading.places) expect(masked).not.toContain(name)
    const target = reading.targets[0]!
    expect(maskPlaces(target.text, reading.places, target.start)).toBe(masked.slice(target.start, target.end))
  })

  it('are not seen in cities, rings and lines of command', () => {
    expect(
      readPlan('Triệt phá đường dây tại thành phố Huế, nhu cầu Sở Y tế, tuyến y tế cơ sở, Phường 5 và chợ.')
        .places,
    ).toEqual([])
  })
})

// All streets are invented.
describe('ways in which papers name streets and points', () => {
  const namesIn = (text: string): string[] => readPlan(text).places.map(({ name }) => name)

  it.each<readonly [string, string, readonly string[]]>([
    [
      'behind an announcement',
      'Tập trung các tuyến trọng điểm như: Lê Văn Chanh, Trần Quýt và Bùi Me.',
      ['Lê Văn Chanh', 'Trần Quýt', 'Bùi Me'],
    ],
    ['behind a colon', 'Các tuyến đường: Lê Văn Chanh, Trần Quýt.', ['Lê Văn Chanh', 'Trần Quýt']],
    ['abbreviated', 'Khu vực đ. Lê Văn Chanh và Đ.Trần Quýt còn phức tạp.', ['Lê Văn Chanh', 'Trần Quýt']],
    ['on the next line', 'Chuyển hóa địa bàn dọc đường\nLê Văn Chanh trong năm 2026.', ['Lê Văn Chanh']],
    ['in small letters', 'chuyển hóa đường nguyễn chanh thuộc phường 2', ['nguyễn chanh']],
    ['as road codes', 'Dọc QL 99B, TL.98 và ĐT970 còn 03 điểm.', ['99B', '98', '970']],
    ['by number', 'Dọc đường số 97 và đường 31/9 còn 03 điểm.', ['số 97', '31/9']],
    [
      'one to a line',
      'Các tuyến đường phức tạp gồm:\n- Lê Văn Chanh;\n- Đường Trần Quýt (Phường 2);\n- Bùi Me.\nII. NHIỆM VỤ',
      ['Lê Văn Chanh', 'Trần Quýt', 'Bùi Me'],
    ],
    [
      'in a table',
      'STT\tTuyến đường\tPhường\n1\tLê Văn Chanh\tPhường 2\n2\tĐường Trần Quýt (đoạn đầu)\tPhường 3',
      ['Lê Văn Chanh', 'Trần Quýt (đoạn đầu)'],
    ],
    [
      'again without the word for street',
      'Đường Lê Văn Chanh là điểm phức tạp. Tại Lê Văn Chanh lập 01 chốt.',
      ['Lê Văn Chanh', 'Lê Văn Chanh'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    'UBND huyện Chợ Mới, Quận Cầu Giấy, thị xã Bến Cát chủ trì thực hiện.',
    'Tuyến Trung ương; đường dây nóng 111; đường lối của Đảng; cầu Trời; tuyến tỉnh: Sở Y tế, Công an tỉnh.',
    'Các địa bàn trọng điểm gồm:\n- Phường Bến Nghé;\n- Xã Hòa An.',
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nHồ Chanh Quýt',
    'SỞ VĂN HÓA\nLê Hải Đường          Trần Me',
    'VEN ĐƯỜNG LỚN CÒN QUÁN; ĐIỂM NÓNG VỀ AN NINH. Sông Cầu: Gần 9 xã có kế hoạch tại Cửa khẩu quốc tế Cầu Mận.',
    'Mức chi 500.000 đ. Sở Tài chính thẩm định.',
    'Đường Hà Nội có 01 điểm. Thành phố Hà Nội là Thủ đô, Hà Nội có 126 xã, phường.',
  ])('leave units, agencies and other words alone: %s', (text) => {
    expect(namesIn(text).filter((name) => name !== 'Trời' && name !== 'Hà Nội')).toEqual([])
    expect(namesIn(text).length).toBeLessThanOrEqual(1)
  })
})
