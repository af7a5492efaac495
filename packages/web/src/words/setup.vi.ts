/** Words of the first run. */
export const words = {
  title: 'Thiết lập lần đầu',
  step: 'Bước {{step}}/{{steps}}',
  next: 'Tiếp tục',
  back: 'Quay lại',
  ready: 'Đã thiết lập xong. Bây giờ đăng nhập bằng tài khoản quản trị.',
  goSignIn: 'Đến trang đăng nhập',
  noToken:
    'Mở đúng đường dẫn thiết lập mà máy chủ in ra (có mã ở cuối). Đường dẫn dùng được 15 phút; khởi động lại để có đường dẫn mới.',
  refusals: {
    title: 'Những điều phần mềm này không làm',
    lead: 'Mỗi quản trị viên đọc và đồng ý trước khi dùng. Các điều này nằm trong cách phần mềm được làm ra, không phải tuỳ chọn.',
    accept: 'Tôi đã đọc và đồng ý.',
  },
  province: {
    title: 'Tỉnh, thành phố nào?',
    lead: 'Danh sách xã, phường, đặc khu sẽ theo tỉnh, thành phố đã chọn.',
    search: 'Tên tỉnh, thành phố, không cần dấu',
    none: 'Không thấy. Thử tên ngắn hơn.',
  },
  administrator: {
    title: 'Ai là quản trị?',
    lead: 'Quản trị mời các tài khoản khác. Lần đăng nhập đầu sẽ thiết lập xác thực hai bước.',
    userName: 'Tên đăng nhập',
    userNameHelp: 'Chữ thường không dấu, số, dấu chấm hoặc gạch nối.',
    displayName: 'Họ tên cán bộ',
    finish: 'Hoàn tất thiết lập',
  },
}
