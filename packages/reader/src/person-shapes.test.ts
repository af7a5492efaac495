import { describe, expect, it } from 'vitest'
import { findPersonList } from './person-lists.ts'

// Every name and number here is invented.
const inPlan = (list: string): string =>
  `KẾ HOẠCH\nPhòng ngừa năm 2026\nI. CHỈ TIÊU\n- 100% xã, phường có kế hoạch.\n${list}\nIII. TỔ CHỨC THỰC HIỆN\nSở Y tế chủ trì.`

describe('persons listed inside a plan', () => {
  it.each<readonly [string, string]>([
    [
      'with blanks for bars',
      'STT Họ và tên Năm sinh Địa chỉ\n1 Đỗ Thị Hạnh 1994 Thôn 3\n2 Mai Văn Lạc 1990 Thôn 5',
    ],
    ['with blanks, small', 'STT Họ và tên Năm sinh\n1 đỗ thị hạnh 1994\n2 mai văn lạc 1990'],
    ['names, then years', 'Đỗ Thị Hạnh\nMai Văn Lạc\nLê Thị Cam\n1994\n1990\n1988'],
    ['a table turned round', 'Họ và tên | Hạnh | Lạc\nNăm sinh | 1994 | 1990'],
    ['cards', 'Họ và tên: Đỗ Thị Hạnh\nNăm sinh: 1994\n\nHọ và tên: Mai Văn Lạc\nNăm sinh: 1990'],
    ['a head of names alone', 'STT | Họ và tên\n1 | Đỗ Thị Hạnh\n2 | Mai Văn Lạc'],
    ['one word in small letters', 'STT | Họ và tên | Nơi bắt gặp\n1 | hạnh | quán A\n2 | lạc | quán B'],
    ['heads of one word', 'STT | Tên | Tuổi | Nơi ở\n1 | Hạnh | 30 | Thôn 3\n2 | Lạc | 34 | Ấp 2'],
    ['odd heads', 'Số TT | Họ, tên và chữ đệm | Ghi chú\n1 | Hạnh | x\n2 | Lạc | x'],
    ['no head', '| 1 | Hạnh | 1994 | thôn 3 |\n| 2 | Lạc | 1990 | ấp 5 |'],
    [
      'small letters with births',
      'đỗ thị cam, mai thị hạnh sinh năm 1994 trú tại thôn 3\nlê thị lạc sinh năm 1990',
    ],
    ['given names with titles', 'Chị Hạnh, sinh năm 1994, thôn 3\nChị Lạc, sinh năm 1990, thôn 5'],
    ['initials', 'ĐTH, sinh năm 1994\nM T L, sinh năm 1990'],
    ['names of peoples', "H'Lan Êban, sinh năm 1994\nY Wang, sinh năm 1990"],
    ['foreign names', 'Maria Lopez, passport P7654321B\nAnna Ivanova, hộ chiếu số 721234567'],
    ['ages', 'Có Đỗ Thị Hạnh (30 tuổi); Mai Thị Lạc (28t) cùng ở trọ.'],
    ['years in brackets', 'Đỗ Thị Hạnh (1994)\nMai Thị Lạc (1990)'],
    ['short years', 'Đỗ Thị Hạnh, sn 94\nMai Thị Lạc, sn 90'],
    ['homes', 'Đỗ Thị Hạnh, thôn Đoài, xã Sao Mai\nMai Thị Lạc, thôn Đông, xã Sao Mai'],
    ['plates', 'Đỗ Văn Hạnh, xe 15B1-123.45\nMai Văn Lạc, xe 15B1-678.90'],
    ['accounts', 'Đỗ Thị Hạnh, Vietcombank 0011004123456\nMai Thị Lạc, BIDV 3211000412345'],
    ['insurance cards', 'Đỗ Thị Hạnh, BHYT DN4010112345678\nMai Thị Lạc, BHYT DN4010112345679'],
    ['split numbers', 'Hạnh 001-094-000-111\nLạc 0010 9000 0222'],
    ['spaced digits', 'Hạnh: 0 0 1 0 9 4 0 0 0 1 1 1\nLạc: 0 0 1 0 9 0 0 0 0 2 2 2'],
    ['wide digits', 'Đỗ Thị Hạnh, ００１０９４０００１１１\nMai Thị Lạc, ００１０９００００２２２'],
    ['glued names', 'Đỗ.Thị.Hạnh sinh năm 1994\nMai_Thị_Lạc1990'],
    ['a wrong accent', 'Đỗ Thị Hạnh, sinh nãm 1994\nMai Thị Lạc, sinh nãm 1993'],
    ['a title', 'Danh sách chị em được hỗ trợ:\n1. Đỗ Thị Hạnh\n2. Mai Thị Lạc'],
    ['names behind a colon', 'Các trường hợp cần theo dõi gồm: Đỗ Thị Hạnh, Mai Thị Lạc.'],
    ['owners', 'DANH SÁCH CHỦ CƠ SỞ\n1. Đỗ Thị Hạnh - karaoke A\n2. Mai Thị Lạc - massage B'],
    ['bullets', '- Đỗ Thị Hạnh;\n- Mai Thị Lạc;\n- Lê Thị Cam;\n- Vũ Thị Mít;\n- Bùi Thị Mận.'],
    [
      'members told as clients',
      '1. Bà Đỗ Thị Hạnh, thành viên nhóm bán dâm\n2. Bà Mai Thị Lạc, thành viên nhóm bán dâm',
    ],
    [
      'notes on clients',
      'STT | Họ và tên | Chức vụ | Ghi chú\n1 | Đỗ Thị Hạnh | Hội viên | nhiễm HIV\n2 | Mai Thị Lạc | Hội viên | HIV',
    ],
    ['a file’s name', 'Đỗ Thị Hạnh 1994 - Mai Thị Lạc 1990.txt'],
  ])('as %s are found', (_, list) => {
    expect(findPersonList(inPlan(list))?.kind).toBe('persons')
  })

  it.each<readonly [string, string]>([
    ['two signatures', 'PHÓ GIÁM ĐỐC\nĐỗ Văn Hạnh\nGIÁM ĐỐC\nMai Văn Lạc'],
    ['a form to sign', 'NGƯỜI LẬP | THỦ TRƯỞNG\n(Ký, họ tên) | (Ký, họ tên)\nĐỗ Văn Hạnh | Mai Văn Lạc'],
    ['recipients', '- Đ/c Đỗ Văn Hạnh, Phó Chủ tịch (để b/c);\n- Đ/c Mai Văn Lạc, Giám đốc Sở (để b/c);'],
    ['streets', 'Các tuyến đường:\n- Đỗ Văn Hạnh, khóm 3\n- Lê Văn Chanh, khóm 5'],
    ['hot spots', '- Tụ điểm Đỗ Hạnh địa chỉ: phường 5\n- Tụ điểm Mai Lạc địa chỉ: phường 3'],
    ['communes', 'Các xã gồm:\n- Đỗ Văn Hạnh;\n- Mai Văn Lạc;\n- Lê Văn Cam;\n- Vũ Văn Mít;\n- Bùi Văn Mận'],
    ['schools', 'Trường THPT Đỗ Văn Hạnh (1994), Trường THCS Mai Thị Lạc (1990)'],
    ['accounts of the treasury', 'Tài khoản kho bạc 371101234; mã 372109876'],
    ['undivided sums', '112345678; 223456789 nghìn'],
    ['rows of counts', 'Sở Y tế 0 5 2 3 0 2 1 0 4 1 1 2\nCông an 0 5 2 3 0 2 1 0 4 1 1 3'],
    ['groups by birth', 'Trẻ em sinh năm 2010, phụ nữ sinh năm 1990; công dân sinh năm 2000'],
    ['headings in capitals', 'I. MỤC TIÊU NĂM 2010\nII. TÌNH HÌNH NĂM 2009'],
    ['districts with years', 'tại Mai Châu (2010), Lương Sơn (2012); Kim Bôi, xóm Mát; Lạc Thủy, thôn Đoài'],
    ['a form on a page', 'Họ và tên:\nEmail:\nNội dung:\nNgười ký: Đỗ Văn Hạnh\nNgười ký: Mai Văn Lạc'],
    ['honoured people', 'Danh sách cá nhân được khen thưởng:\n1. Đỗ Văn Hạnh\n2. Mai Thị Lạc'],
    ['indicators', 'STT | Tên chỉ tiêu | Đơn vị\n1 | Xã có kế hoạch | %\n2 | Người được tư vấn | người'],
    [
      'an empty form',
      'STT | Họ và tên | Năm sinh\n1 | | \n2 | | \nTổ chức thực hiện\nTổ công tác liên ngành',
    ],
  ])('but %s are none', (_, words) => {
    expect(findPersonList(inPlan(words))).toBeNull()
  })
})
