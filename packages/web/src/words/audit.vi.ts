/** Words of the audit list. */
export const words = {
  title: 'Nhật ký',
  lead: 'Mọi việc ghi và mọi lần xem nội dung nhạy cảm. Không ai sửa hay xoá được; lệnh audit verify kiểm tra chuỗi.',
  none: 'Chưa có việc nào được ghi',
  more: 'Xem thêm',
  number: 'số {{number}}',
}
