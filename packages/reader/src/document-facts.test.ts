import { describe, expect, it } from 'vitest'
import { readDocumentFacts } from './document-facts.ts'
import { readBlocks } from './plan-blocks.ts'
import { normalisePlanText } from './plan-text.ts'

const factsOf = (text: string) => readDocumentFacts(readBlocks(normalisePlanText(text)))
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

describe('the issuer of a letterhead', () => {
  it.each([
    [
      'in two lines',
      `ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n${MOTTO}\nSố: 8/KH-UBND`,
      'Ủy ban nhân dân tỉnh Gia Lai',
    ],
    [
      'in two columns of blanks',
      'UBND TỈNH ĐẮK NÔNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ LAO ĐỘNG - THƯƠNG BINH     Độc lập - Tự do - Hạnh phúc\n   VÀ XÃ HỘI\nSố: 77/KH-SLĐTBXH',
      'Sở Lao động - Thương binh và Xã hội',
    ],
    [
      'broken in mid-word by a portal',
      'ỦY\nBAN NHÂN DÂN\nTỈNH LONG AN\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n19/KH-UBND\n|',
      'Ủy ban nhân dân tỉnh Long An',
    ],
    [
      'of a district office below its committee',
      `UBND HUYỆN BA TRI\nPHÒNG LĐ-TB&XH\n${MOTTO}\nSố: 3/KH-LĐTBXH`,
      'Phòng Lao động - Thương binh và Xã hội',
    ],
    [
      'of a committee whose office wrote the notice',
      `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nVĂN PHÒNG\n${MOTTO}\nSố: 90/TB-VPUBND`,
      'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
    ],
    [
      'of a board over three lines',
      `BAN CHỈ ĐẠO PHÒNG, CHỐNG\nAIDS VÀ TỆ NẠN MA TÚY,\nMẠI DÂM\nSố: 4/KH-BCĐ`,
      'Ban Chỉ đạo phòng, chống AIDS và tệ nạn ma túy, mại dâm',
    ],
    ['of a party committee', 'HUYỆN ỦY GÒ DẦU\n*\nSố 31-CTr/HU\nĐẢNG CỘNG SẢN VIỆT NAM', 'Huyện ủy Gò Dầu'],
    [
      'of two bodies that write together',
      'CÔNG AN TỈNH - SỞ Y TẾ\nSố: 512/KHLN-CA-SYT',
      'Công an tỉnh - Sở Y tế',
    ],
    [
      'of a council',
      'HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 6/2015/NQ-HĐND | Hà Giang, ngày 3 tháng 7 năm 2015 |\nNGHỊ QUYẾT\nVề biện pháp phòng ngừa\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG\nKHÓA XVI',
      'Hội đồng nhân dân tỉnh Hà Giang',
    ],
    [
      'of a council with its session',
      `HỘI ĐỒNG NHÂN DÂN\nHUYỆN MAI SƠN\nKHÓA X - KỲ HỌP THỨ 5\n${MOTTO}\nSố: 15/NQ-HĐND`,
      'Hội đồng nhân dân huyện Mai Sơn',
    ],
    [
      'of a board below the line of its unit',
      `TỈNH SƠN LA\nBAN CHỈ ĐẠO 138\n${MOTTO}\nSố: 12/KH-BCĐ`,
      'Ban Chỉ đạo 138 tỉnh Sơn La',
    ],
    [
      'that lost the name of its province',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 15/QĐ-UBND | Sơn La, ngày 2 tháng 2 năm 2012 |\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA\nCăn cứ Luật Tổ chức;',
      'Ủy ban nhân dân tỉnh Sơn La',
    ],
    [
      'told by the table of a portal only',
      'Số hiệu: 88/QĐ-BYT\nLoại văn bản: Quyết định\nCơ quan ban hành: Bộ Y tế\nNgày ban hành: 01/02/2024',
      'Bộ Y tế',
    ],
  ])('%s', (_, text, issuer) => expect(factsOf(text).issuer).toBe(issuer))

  it.each([
    ['Sở Y tế tỉnh Hà Giang vừa có kế hoạch hỗ trợ năm 2024.', 'Sở Y tế tỉnh Hà Giang'],
    ['Ngày 23/8/2017, Tỉnh ủy Quảng Nam đã ban hành Chương trình số 27-CTr/TU.', 'Tỉnh ủy Quảng Nam'],
    ['UBND TP.HCM vừa có văn bản chỉ đạo các sở.', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ['Công an huyện Mai Sơn xây dựng kế hoạch mở đợt cao điểm.', 'Công an huyện Mai Sơn'],
  ])('in a story: %s', (story, issuer) => expect(factsOf(story).issuer).toBe(issuer))

  it('is the body to which a story gives the deed', () => {
    const story =
      'Phó Chủ tịch UBND tỉnh Cà Mau Trần Văn Mẫu vừa ký ban hành kế hoạch hỗ trợ người lao động năm 2024.'
    expect(factsOf(story).issuer).toBe('Ủy ban nhân dân tỉnh Cà Mau')
  })
})

describe('the number', () => {
  it.each([
    ['with blanks and a long dash', 'Số:  312 /KH–UBND', '312/KH-UBND'],
    ['of the party without a colon', 'Số 15-KL/TU', '15-KL/TU'],
    ['of a letter', 'Số: 12 /LĐTBXH-PCTNXH', '12/LĐTBXH-PCTNXH'],
    ['of an old decision', 'Số: 55/2007/QĐ-UBND', '55/2007/QĐ-UBND'],
    [
      'run together with the next cell',
      'Số hiệu:1636/BYT-BTXHNgày đăng công báo:Đang cập nhật',
      '1636/BYT-BTXH',
    ],
    ['left open in a draft', 'Số:      /KH-UBND', null],
  ])('%s', (_, line, number) =>
    expect(factsOf(`ỦY BAN NHÂN DÂN TỈNH NINH THUẬN\n${line}\n`).number).toBe(number),
  )

  it('of a plan that stands without its decision is the decision’s, and the kind is the plan’s', () => {
    const facts = factsOf(
      'KẾ HOẠCH\nHỗ trợ hòa nhập giai đoạn 2012 - 2015\n(Ban hành kèm theo Quyết định số 75/QĐ-UBND ngày 09 tháng 3 năm 2012 của UBND tỉnh Trà Vinh)\nI. MỤC TIÊU',
    )
    expect(facts).toMatchObject({ number: '75/QĐ-UBND', kind: 'KH', issuedOn: '2012-03-09' })
  })
})

describe('place and day', () => {
  it.each([
    ['Phan Rang-Tháp Chàm, ngày 3 tháng 4 năm 2014', 'Phan Rang-Tháp Chàm', '2014-04-03'],
    ['Số: 9/KH-UBND Hậu Giang, ngày 02 tháng 7 năm 2013', 'Hậu Giang', '2013-07-02'],
    ['TÂY NINH, NGÀY 30 THÁNG 6 NĂM 2008', 'Tây Ninh', '2008-06-30'],
    ['Bến Tre, ngày 15/9/2019', 'Bến Tre', '2019-09-15'],
    ['Bình\nPhước, ngày 10 tháng 7 năm 2017', 'Bình Phước', '2017-07-10'],
  ])('%s', (line, place, issuedOn) =>
    expect(factsOf(`\n${line}\nKẾ HOẠCH`)).toMatchObject({ place, issuedOn }),
  )

  it('takes no other day for that of a draft whose day is open', () => {
    const draft =
      'Tân Lập, ngày    tháng 3 năm 2026\nKẾ HOẠCH\nThực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh.'
    expect(factsOf(draft).issuedOn).toBeNull()
  })
})
