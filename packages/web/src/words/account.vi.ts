/** Words of one's own account. Shared with the other app: nothing about the subject. */
export const words = {
  title: 'Tài khoản của tôi',
  userName: 'tên đăng nhập {{userName}}',
  password: {
    title: 'Mật khẩu',
    change: 'Đổi mật khẩu',
    current: 'Mật khẩu hiện tại',
    show: 'Hiện hoặc ẩn mật khẩu',
    done: 'Đã đổi mật khẩu. Các máy khác đã bị đăng xuất.',
  },
  secondFactor: {
    title: 'Xác thực hai bước',
    on: 'Đang bật. Khi đăng nhập cần thêm mã trong ứng dụng xác thực.',
    off: 'Đang tắt. Nên bật để tài khoản an toàn kể cả khi lộ mật khẩu.',
    turnOn: 'Bật xác thực hai bước',
    newPhone: 'Đổi điện thoại: đăng nhập bằng mã dự phòng, hoặc nhờ quản trị đặt lại (cần hai quản trị).',
  },
  sessions: {
    title: 'Đang đăng nhập ở đâu',
    current: 'máy này',
    times: 'từ {{from}}, dùng gần nhất {{last}}',
    end: 'Đăng xuất máy đó',
  },
  everywhere: {
    title: 'Đăng xuất khỏi mọi nơi',
    consequence:
      'Mọi máy, kể cả máy này, phải đăng nhập lại. Phần đã lưu vẫn nguyên; phần đang nhập dở trên máy khác vẫn còn trên màn hình của máy đó.',
    confirm: 'Đăng xuất khỏi mọi nơi',
    cancel: 'Thôi',
  },
}
