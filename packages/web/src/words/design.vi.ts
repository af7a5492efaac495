/** Words of the shared parts: states, dialogs, status of targets. */
export const words = {
  loading: 'Đang tải…',
  retry: 'Thử lại',
  close: 'Đóng',
  cancel: 'Thôi',
  reference: 'Mã sự cố: {{instance}}',
  offline: 'Không có mạng. Những gì đã gửi vẫn an toàn; phần đang nhập vẫn ở trên màn hình này.',
  update: {
    ready: 'Có phiên bản mới.',
    busy: 'Sẽ cập nhật được khi phần đang nhập đã chuyển xong.',
    apply: 'Cập nhật',
    later: 'Để sau',
  },
  notFound: {
    title: 'Không có trang này',
    body: 'Đường dẫn có thể đã cũ, hoặc tài khoản này không xem được. Không có gì bị mất.',
    home: 'Về trang đầu',
  },
  broken: {
    title: 'Trang chưa hiện được',
    body: 'Phần đã lưu vẫn an toàn. Hãy tải lại trang; nếu còn gặp, báo cho quản trị kèm giờ xảy ra.',
    reload: 'Tải lại trang',
  },
  language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
  scheme: { label: 'Giao diện', light: 'Sáng', dark: 'Tối', auto: 'Theo máy' },
  status: {
    achieved: 'Đạt',
    'on-track': 'Đúng tiến độ',
    'at-risk': 'Có nguy cơ không đạt',
    'off-track': 'Chậm tiến độ',
    'no-data': 'Chưa có số liệu',
    'quota-only': 'Chỉ theo dõi số liệu',
    'awaiting-release': 'Chưa có kỳ công bố',
    outside: 'Theo dõi ngoài phần mềm – chỉ nhập tổng số',
    'level-ended': 'Cấp đơn vị đã kết thúc',
  },
}
