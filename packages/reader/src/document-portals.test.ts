import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'

const headOf = (text: string) => {
  const { document, period, basis } = readPlan(text)
  const { number, kind, issuedOn, place, issuer, title } = document
  return {
    number,
    kind,
    issuedOn,
    place,
    issuer,
    title,
    years: period && [period.from, period.to],
    acts: basis.map((act) => [act.number ?? act.kind, act.issuedOn, act.issuer]),
  }
}

describe('the head of a paper as portals give it', () => {
  it('is read with the number behind the body and the day behind the motto', () => {
    expect(
      headOf(
        'ỦY BAN NHÂN DÂN Số: 61/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Hà Giang, ngày 4 tháng 5 năm 2022 |\nKẾ HOẠCH\nTRUYỀN THÔNG VỀ BÌNH ĐẲNG GIỚI NĂM 2022\nI. MỤC ĐÍCH',
      ),
    ).toMatchObject({
      number: '61/KH-UBND',
      place: 'Hà Giang',
      issuedOn: '2022-05-04',
      issuer: 'Ủy ban nhân dân tỉnh Hà Giang',
    })
  })

  it('keeps the office whole whose first word stands alone', () => {
    expect(
      headOf(
        'VĂN\nPHÒNG QUỐC HỘI\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n17/TB-VPQH\n|\nTHÔNG BÁO\nVề lịch làm việc',
      ).issuer,
    ).toBe('Văn phòng Quốc hội')
  })

  it('keeps the years of a title that stand on a line of their own', () => {
    expect(
      headOf('KẾ HOẠCH\nHỖ TRỢ “GIA ĐÌNH TRẺ” GIAI ĐOẠN\n2022-2026\nThực hiện chỉ đạo của Tỉnh ủy.').title,
    ).toBe('Kế hoạch hỗ trợ “Gia đình trẻ” giai đoạn 2022-2026')
  })

  it('reads the subject of a letter from the line below "V/v"', () => {
    expect(
      headOf(
        'SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 72/SYT-NV V/v\nrà soát cơ sở tư vấn năm 2023 | Cao Bằng, ngày 6 tháng 2 năm 2023 |\nKính gửi: Ủy ban nhân dân các huyện',
      ),
    ).toMatchObject({ title: 'Công văn về việc rà soát cơ sở tư vấn năm 2023', years: [2023, 2023] })
  })

  it('takes a number alone on the first line for its own, and no day of an act it cites', () => {
    expect(
      headOf(
        '318/BYT-TE\n\nCông văn V/v rà soát mạng lưới cộng tác viên\n\nKính gửi: Sở Y tế các tỉnh\n\nThực hiện Quyết định 25/QĐ-TTg ngày 06 tháng 02 năm 2015 của Thủ tướng Chính phủ về việc phê duyệt Chương trình bảo vệ trẻ em.',
      ),
    ).toMatchObject({ number: '318/BYT-TE', kind: 'CV', issuedOn: null })
  })

  it('reads a decision that a story numbers without "số"', () => {
    expect(
      headOf(
        'UBND tỉnh Lai Châu vừa ban hành Quyết định 214/QĐ-UBND về việc xây dựng xã an toàn năm 2017. Quyết định được ban hành trên cơ sở đề nghị của các ngành liên quan trong tỉnh.',
      ),
    ).toMatchObject({
      title: 'Quyết định về việc xây dựng xã an toàn năm 2017',
      years: [2017, 2017],
    })
  })

  it('takes no day of a cited plan for the year of its aims', () => {
    expect(
      headOf(
        'QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH KẾ HOẠCH HỖ TRỢ CAI NGHIỆN\nCăn cứ Kế hoạch số 39/KH-UBND ngày 09 tháng 8 năm 2012 của Ủy ban nhân dân tỉnh;',
      ).years,
    ).toBeNull()
  })

  it('reads laws and ministries with commas in their names', () => {
    expect(
      headOf(
        'QUYẾT ĐỊNH\nCăn cứ Luật Bảo vệ, chăm sóc và giáo dục trẻ em ngày 15 tháng 6 năm 2004;\nCăn cứ Thông tư số 3/TT-BVHTTDL ngày 5/3/2019 của Bộ Văn hóa, Thể thao và Du lịch về gia đình;',
      ).acts,
    ).toEqual([
      ['Luật', '2004-06-15', null],
      ['3/TT-BVHTTDL', '2019-03-05', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ])
  })

  it('dates a paper that a story calls a document', () => {
    expect(
      headOf(
        'Ngày 9/5/2018 UBND tỉnh Kon Tum đã ban hành văn bản số 88/UBND-VX về tổ chức tuyên truyền trong hè.',
      ),
    ).toMatchObject({
      number: '88/UBND-VX',
      issuedOn: '2018-05-09',
      title: 'Công văn về việc tổ chức tuyên truyền trong hè',
    })
  })
})
