import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskContacts } from './contact-masks.ts'

// Every number and address is invented.
describe('maskContacts', () => {
  it.each<readonly [string, string]>([
    ['Điện thoại: 0225 3000 111; Fax: (0225) 3.000.222', '••••'],
    ['Điện thoại 0912.000.001', '0912'],
    ['Hotline: +84 912 000 001', '912'],
    ['Email: phongctxh@hoaphuong.example', 'phongctxh'],
    ['Xem tại https://hoaphuong.example/van-ban?id=7', 'hoaphuong'],
    ['Cổng: www.hoaphuong.gov.vn và hoaphuong.gov.vn', 'hoaphuong'],
    ['zalo.me/0912000001', '0912'],
  ])('covers %s', (text, secret) => {
    const masked = maskContacts(text)
    expect(masked.length).toBe(text.length)
    expect(masked).toContain('•••')
    if (secret !== '••••') expect(masked).not.toContain(secret)
  })

  it.each([
    'Số: 0123/2024/QĐ-UBND ngày 05/01/2024',
    'Nghị định số 178/2004/NĐ-CP; Thông tư 05/2006/TT-BLĐTBXH',
    'Kinh phí 1.200.000.000 đồng, năm 2026: 350.000.000 đồng',
    'Tổng đài 111 và 113; 5.300 người; 100% xã; giai đoạn 2021 - 2025',
    '1.1. Mục tiêu.\n2.3.4. Nhiệm vụ',
  ])('leaves "%s" as it is', (text) => {
    expect(maskContacts(text)).toBe(text)
  })

  it('never throws, and a second time covers nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const masked = maskContacts(text)
        return maskContacts(masked) === masked
      }),
    )
  })
})
