/** Words of the search for units through the years. */
export const words = {
  title: 'Tra cứu đơn vị qua các thời kỳ',
  lead: 'Tỉnh, huyện (đến 30/06/2025), xã, phường: tên cũ, tên mới và nơi đã nhập về.',
  search: 'Tên hoặc mã đơn vị, không cần dấu',
  example: 'Ví dụ: phuong 5 quan 5, thuy nguyen, 27316',
  start: 'Gõ ít nhất hai ký tự',
  startBody: 'Đơn vị hiện nay đứng trước; đơn vị đã kết thúc có ghi nơi đã nhập về.',
  none: 'Không thấy đơn vị nào',
  noneBody: 'Thử tên ngắn hơn, bỏ chữ xã, phường, huyện; hoặc gõ mã.',
  found: '{{hits}} kết quả',
  code: 'mã {{code}}',
  level: { nation: 'cả nước', province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
  became: 'nay là',
  since: 'từ {{from}}',
  during: 'từ {{from}} đến trước {{to}}',
}
