import { describe, expect, it } from 'vitest'
import { maskFileName } from './sensitive-file-names.ts'

// The streets are invented.
describe('the name of a file', () => {
  it.each([
    ['Kế hoạch đường Lê Văn Chanh.pdf', 'Kế hoạch đường ████████████.pdf'],
    ['ke_hoach_đường_Lê_Văn_Chanh_năm_2026.txt', 'ke_hoach_đường_████████████_năm_2026.txt'],
    ['ra-soat-duong-le-van-chanh-2026.docx', 'ra-soat-duong-████████████-2026.docx'],
    ['KH_Duong_Le_Van_Chanh_phuong_5.pdf', 'KH_Duong_████████████_phuong_5.pdf'],
    ['cong-vien-hoa-man.docx', 'cong-vien-███████.docx'],
    ['khách sạn Hoa Mận', 'khách sạn ███████'],
  ])('loses its streets and points: %s', (name, masked) => {
    expect(maskFileName(name)).toBe(masked)
  })

  it.each([
    '12-KH-UBND.pdf',
    'KH phòng chống mại dâm thành phố Huế 2026.docx',
    'ke hoach thanh pho Ho Chi Minh 2026.doc',
    'ke-hoach-hai-duong-2020.pdf',
    'boi duong can bo.doc',
    'pho bien giao duc phap luat.doc',
    '',
  ])('keeps its other words: %s', (name) => {
    expect(maskFileName(name)).toBe(name)
  })
})
