/** Words of the page about the software. */
export const words = {
  title: 'Giới thiệu và ghi chú',
  version: 'Phiên bản {{version}}',
  what: 'Hòa Nhập đưa một kế hoạch đã ký thành chương trình đang chạy: chỉ tiêu, nhiệm vụ, số liệu, báo cáo – từ cấp xã đến tỉnh – mà không lập danh sách người.',
  refusals: 'Những điều phần mềm này không làm',
  sources: {
    title: 'Nguồn số liệu',
    units:
      'Danh mục đơn vị hành chính được ghép từ các bộ dữ liệu mở và các nghị quyết đã công bố; nguồn của từng đơn vị ghi trong tài liệu đi kèm. Đây không phải danh mục chính thức.',
    numbers:
      'Mỗi con số đều có định nghĩa và nơi gửi. Chưa có số liệu luôn được ghi là chưa có, không ghi là 0.',
  },
  licences: 'Giấy phép',
  own: 'Phần mềm này theo giấy phép Apache-2.0. Màn hình dùng các thành phần sau:',
}
