import { describe, expect, it } from 'vitest'
import { properCase } from './proper-case.ts'

describe('capitals in running case', () => {
  it.each([
    ['TẠI HUYỆN CHÂU THÀNH A GIAI ĐOẠN 2011-2015', 'tại huyện Châu Thành A giai đoạn 2011-2015'],
    ['CỦA THÀNH PHỐ TAM KỲ THÀNH LẬP', 'của thành phố Tam Kỳ thành lập'],
    ['TRÊN ĐỊA BÀN HUYỆN NĂM CĂN NĂM 2019', 'trên địa bàn huyện Năm Căn năm 2019'],
    ['XÃ, PHƯỜNG LÀNH MẠNH VÀ TỆ NẠN XÃ HỘI', 'xã, phường lành mạnh và tệ nạn xã hội'],
    ['QUẬN 5 VÀ THỊ XÃ BÌNH LONG', 'Quận 5 và thị xã Bình Long'],
    ['THỰC HIỆN CHƯƠNG TRÌNH VÀ CHỈ THỊ SỐ 21/CT-TTG', 'thực hiện Chương trình và Chỉ thị số 21/CT-TTg'],
    ['PHỐI HỢP VỚI HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG', 'phối hợp với Hội Liên hiệp Phụ nữ tỉnh Cao Bằng'],
    ['TRƯỜNG THPT', 'trường THPT'],
    ['Tuyên truyền ở huyện Mai Sơn', 'Tuyên truyền ở huyện Mai Sơn'],
  ])('%s', (capitals, words) => expect(properCase(capitals)).toBe(words))
})
