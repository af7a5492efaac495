/** Words of the programme's frame. */
export const words = {
  product: 'Hòa Nhập',
  skip: 'Đến nội dung chính',
  demo: 'Dữ liệu minh hoạ, không phải số liệu thật.',
  fictional: 'minh hoạ',
  nav: {
    label: 'Các mục',
    home: 'Việc của tôi',
    plans: 'Kế hoạch & nhiệm vụ',
    returns: 'Biểu & báo cáo',
    administration: 'Quản trị',
  },
  unit: {
    label: 'Đơn vị',
    choose: 'Chọn đơn vị',
    filter: 'Tên hoặc mã, không cần dấu',
    none: 'Không thấy đơn vị nào.',
  },
  period: { label: 'Kỳ', open: 'đang mở', closed: 'đã chốt' },
  search: {
    open: 'Tìm',
    hint: 'Ctrl K',
    title: 'Tìm nhanh',
    label: 'Tìm đơn vị hoặc trang, không cần dấu',
    pages: 'Trang',
    units: 'Đơn vị',
    none: 'Không thấy. Thử tên ngắn hơn.',
    history: 'Tra cứu đơn vị qua các thời kỳ',
  },
  save: {
    device: 'Chỉ có trên máy này',
    sending: 'Đang chuyển',
    safe: 'Đã lưu an toàn',
  },
  account: {
    menu: 'Tài khoản',
    mine: 'Tài khoản của tôi',
    about: 'Giới thiệu và ghi chú',
    signOut: 'Đăng xuất',
    unsent: 'Còn phần chưa chuyển xong. Đăng xuất sẽ mất phần đó. Vẫn đăng xuất?',
  },
}
