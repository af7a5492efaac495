import type { ProblemWords } from './problem-words.ts'

const unchanged = 'Chưa có gì thay đổi; phần đã lưu vẫn nguyên.'
const typed = 'Phần đang nhập vẫn còn trên màn hình.'
const file = 'Phần mềm không giữ lại tệp này; phần đã lưu vẫn nguyên.'

/** Mỗi mã từ chối: việc gì đã xảy ra, cần làm gì, và không có gì bị mất. */
export const words = {
  'request/invalid': {
    what: 'Nội dung gửi chưa đúng mẫu.',
    next: 'Kiểm tra các mục được đánh dấu rồi gửi lại.',
    kept: typed,
  },
  'request/too-large': {
    what: 'Nội dung gửi quá lớn.',
    next: 'Rút gọn hoặc chia thành nhiều phần rồi gửi lại.',
    kept: typed,
  },
  'request/not-found': {
    what: 'Không có nội dung ở địa chỉ này.',
    next: 'Kiểm tra lại đường dẫn hoặc về trang đầu.',
    kept: unchanged,
  },
  'request/bad-text': {
    what: 'Văn bản có ký tự điều khiển không nhìn thấy.',
    next: 'Dán lại dưới dạng chữ thường (không kèm định dạng) rồi gửi lại.',
    kept: typed,
  },
  'request/cross-site': {
    what: 'Yêu cầu đến từ một trang khác nên đã bị chặn.',
    next: 'Mở phần mềm bằng đúng địa chỉ của đơn vị rồi thực hiện lại.',
    kept: unchanged,
  },
  'request/wrong-host': {
    what: 'Dịch vụ này chỉ trả lời ở địa chỉ của nó.',
    next: 'Mở địa chỉ bắt đầu bằng {{host}}.',
    kept: unchanged,
  },
  'request/repeated-differently': {
    what: 'Cùng một lần gửi nhưng nội dung hai lần khác nhau.',
    next: 'Tải lại trang để xem nội dung đã nhận, rồi sửa tiếp.',
    kept: 'Nội dung nhận lần đầu vẫn nguyên.',
  },
  'system/unexpected': {
    what: 'Phần mềm gặp lỗi ngoài dự kiến.',
    next: 'Thử lại; nếu còn gặp, báo quản trị kèm mã sự cố.',
    kept: unchanged,
  },
  'system/busy': {
    what: 'Máy chủ đang bận hoặc đang khởi động lại.',
    next: 'Chờ một phút rồi thử lại.',
    kept: typed,
  },
  'system/disk-full': {
    what: 'Máy chủ hết chỗ lưu.',
    next: 'Báo quản trị giải phóng chỗ lưu rồi thử lại.',
    kept: 'Lần lưu này chưa được nhận; phần đã lưu trước đó vẫn nguyên.',
  },
  'system/already-set-up': {
    what: 'Phần mềm đã được thiết lập từ trước.',
    next: 'Đăng nhập bằng tài khoản quản trị.',
    kept: unchanged,
  },
  'database/folder-in-use': {
    what: 'Thư mục dữ liệu đang được một chương trình khác mở.',
    next: 'Tắt chương trình đó, hoặc đưa lệnh qua chương trình đang mở.',
    kept: unchanged,
  },
  'database/migration-changed': {
    what: 'Bước nâng cấp dữ liệu {{name}} đã bị sửa sau khi chạy.',
    next: 'Dùng đúng bản phần mềm đã cài; không sửa các bước nâng cấp.',
    kept: unchanged,
  },
  'database/migration-missing': {
    what: 'Thiếu bước nâng cấp {{name}} mà cơ sở dữ liệu đã chạy.',
    next: 'Dùng bản phần mềm đã cài hoặc mới hơn.',
    kept: unchanged,
  },
  'database/migration-out-of-order': {
    what: 'Bước nâng cấp {{name}} đứng trước bước đã chạy.',
    next: 'Đặt lại tên bước mới để nó đứng sau cùng.',
    kept: unchanged,
  },
  'database/not-migrated': {
    what: 'Cơ sở dữ liệu chưa được nâng cấp cho bản phần mềm này.',
    next: 'Chạy lệnh nâng cấp bằng tài khoản chủ sở hữu dữ liệu.',
    kept: unchanged,
  },
  'database/owner-needed': {
    what: 'Thiếu địa chỉ kết nối của chủ sở hữu dữ liệu.',
    next: 'Đặt DATABASE_OWNER_URL rồi chạy lại.',
    kept: unchanged,
  },
  'database/server-too-old': {
    what: 'Máy chủ PostgreSQL quá cũ.',
    next: 'Dùng PostgreSQL {{floor}} trở lên.',
    kept: unchanged,
  },
  'database/unsafe-login': {
    what: 'Tài khoản kết nối của ứng dụng có quá nhiều quyền.',
    next: 'Dùng tài khoản không sở hữu bảng và không phải quản trị máy chủ.',
    kept: unchanged,
  },
  'network/offline': {
    what: 'Không kết nối được với máy chủ.',
    next: 'Kiểm tra mạng rồi thử lại.',
    kept: typed,
  },
  'network/timeout': {
    what: 'Máy chủ chưa trả lời.',
    next: 'Mạng có thể đang chậm; thử lại, gửi hai lần cũng chỉ tính một lần.',
    kept: typed,
  },
  'network/captive-portal': {
    what: 'Mạng đang dùng trả lời thay máy chủ (thường là trang đăng nhập Wi-Fi).',
    next: 'Đăng nhập Wi-Fi hoặc đổi mạng rồi thử lại.',
    kept: 'Lần gửi này chưa được nhận; phần đang nhập vẫn còn trên màn hình.',
  },
  'auth/signed-out': {
    what: 'Phiên làm việc đã hết.',
    next: 'Đăng nhập lại để tiếp tục.',
    kept: typed,
  },
  'auth/wrong-credentials': {
    what: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    next: 'Kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.',
    kept: unchanged,
  },
  'auth/second-factor-needed': {
    what: 'Còn thiếu bước xác thực thứ hai.',
    next: 'Nhập mã 6 số trong ứng dụng xác thực.',
    kept: typed,
  },
  'auth/wrong-code': {
    what: 'Mã xác thực chưa đúng hoặc đã dùng.',
    next: 'Chờ mã mới (30 giây) rồi nhập lại; kiểm tra giờ của điện thoại.',
    kept: unchanged,
  },
  'auth/too-many-tries': {
    what: 'Đã thử quá nhiều lần.',
    next: 'Chờ ít phút rồi thử lại, hoặc nhờ quản trị đặt lại.',
    kept: unchanged,
  },
  'auth/not-permitted': {
    what: 'Tài khoản này không có quyền làm việc đó.',
    next: 'Nếu đây là việc của bạn, đề nghị quản trị cấp quyền.',
    kept: unchanged,
  },
  'auth/second-factor-required': {
    what: 'Việc này cần xác thực hai bước.',
    next: 'Bật xác thực hai bước trong trang tài khoản rồi làm lại.',
    kept: unchanged,
  },
  'account/not-found': {
    what: 'Không thấy tài khoản này.',
    next: 'Tải lại danh sách; tài khoản có thể thuộc đơn vị khác.',
    kept: unchanged,
  },
  'account/user-name-taken': {
    what: 'Tên đăng nhập này đã có người dùng.',
    next: 'Chọn tên khác.',
    kept: typed,
  },
  'account/bad-user-name': {
    what: 'Tên đăng nhập chưa đúng quy cách.',
    next: 'Dùng chữ thường không dấu, số, dấu chấm hoặc gạch nối, từ 3 ký tự.',
    kept: typed,
  },
  'account/weak-password': {
    what: 'Mật khẩu quá ngắn hoặc quá dễ đoán.',
    next: 'Dùng ít nhất 12 ký tự, ví dụ bốn từ không liên quan đến nhau.',
    kept: 'Mật khẩu cũ vẫn dùng được.',
  },
  'account/same-password': {
    what: 'Mật khẩu mới trùng mật khẩu cũ.',
    next: 'Chọn mật khẩu khác.',
    kept: 'Mật khẩu cũ vẫn dùng được.',
  },
  'account/link-invalid': {
    what: 'Đường dẫn này đã dùng, đã hết hạn hoặc không đúng.',
    next: 'Đề nghị quản trị cấp đường dẫn mới.',
    kept: unchanged,
  },
  'account/needs-second-administrator': {
    what: 'Việc này cần một quản trị khác xác nhận.',
    next: 'Nhờ quản trị thứ hai mở tài khoản đó và xác nhận.',
    kept: 'Yêu cầu vẫn đang chờ.',
  },
  'account/own-account': {
    what: 'Không tự làm việc này với tài khoản của chính mình.',
    next: 'Nhờ quản trị khác thực hiện.',
    kept: unchanged,
  },
  'account/last-administrator': {
    what: 'Đây là quản trị cuối cùng đang hoạt động.',
    next: 'Mời thêm một quản trị trước.',
    kept: unchanged,
  },
  'account/wrong-status': {
    what: 'Tài khoản không ở trạng thái cho phép việc này.',
    next: 'Tải lại để xem trạng thái hiện tại.',
    kept: unchanged,
  },
  'account/grant-outside-scope': {
    what: 'Đơn vị này nằm ngoài phạm vi quản trị của bạn.',
    next: 'Chọn đơn vị trong phạm vi của mình.',
    kept: typed,
  },
  'account/refusals-not-accepted': {
    what: 'Chưa đồng ý với những điều phần mềm không làm.',
    next: 'Đọc và đồng ý ở bước đầu rồi tiếp tục.',
    kept: typed,
  },
  'unit/not-found': {
    what: 'Không thấy đơn vị này trong phạm vi của tài khoản.',
    next: 'Chọn lại đơn vị.',
    kept: unchanged,
  },
  'unit/ended': {
    what: 'Đơn vị này đã kết thúc (sáp nhập hoặc chia tách).',
    next: 'Chọn đơn vị hiện nay, hoặc chọn kỳ khi đơn vị còn tồn tại.',
    kept: unchanged,
  },
  'period/unknown': {
    what: 'Không có kỳ báo cáo này.',
    next: 'Chọn một kỳ trong danh sách.',
    kept: unchanged,
  },
  'period/not-open': {
    what: 'Kỳ này chưa mở hoặc đã khoá.',
    next: 'Chọn kỳ đang mở.',
    kept: unchanged,
  },
  'file/empty': { what: 'Tệp này trống.', next: 'Chọn đúng tệp văn bản rồi tải lên lại.', kept: file },
  'file/too-large': {
    what: 'Tệp này quá lớn.',
    next: 'Bỏ ảnh trong tệp, tách phụ lục hoặc dán phần chữ vào.',
    kept: file,
  },
  'file/unknown-kind': {
    what: 'Không đọc được loại tệp này (nội dung không khớp với đuôi tệp).',
    next: 'Dùng tệp DOCX, DOC, RTF, ODT, PDF có chữ, HTML, TXT hoặc dán nội dung.',
    kept: file,
  },
  'file/damaged': { what: 'Tệp này bị hỏng.', next: 'Mở tệp, lưu lại thành DOCX rồi tải lên.', kept: file },
  'file/unsafe-archive': {
    what: 'Tệp nén trong tài liệu có kích thước bất thường nên đã bị từ chối.',
    next: 'Mở tệp, lưu lại thành DOCX mới rồi tải lên.',
    kept: file,
  },
  'file/external-entity': {
    what: 'Tệp trỏ ra nội dung bên ngoài nên đã bị từ chối.',
    next: 'Lưu lại thành DOCX mới hoặc dán nội dung.',
    kept: file,
  },
  'file/macros': {
    what: 'Tệp có macro nên đã bị từ chối.',
    next: 'Lưu lại thành DOCX không có macro.',
    kept: file,
  },
  'file/no-text': {
    what: 'Tệp không có chữ, có thể là bản chụp.',
    next: 'Dùng bản soạn thảo hoặc dán nội dung.',
    kept: file,
  },
  'file/only-pictures': {
    what: 'Tệp chỉ có ảnh chụp, không có chữ để đọc.',
    next: 'Dùng bản soạn thảo (DOCX) hoặc PDF có chữ, hoặc dán nội dung.',
    kept: file,
  },
  'file/encrypted': {
    what: 'Tệp được đặt mật khẩu nên không mở được.',
    next: 'Bỏ mật khẩu rồi tải lên lại, hoặc dán nội dung.',
    kept: file,
  },
  'file/list-of-persons': {
    what: 'Nội dung có danh sách người nên không được nhận.',
    next: 'Bỏ danh sách rồi gửi lại; cần nêu số người thì chỉ ghi tổng số.',
    kept: 'Phần mềm không giữ lại nội dung đó; phần đã lưu vẫn nguyên.',
  },
  'plan/not-found': {
    what: 'Không thấy kế hoạch này.',
    next: 'Kế hoạch có thể thuộc đơn vị khác; mở lại từ danh sách.',
    kept: unchanged,
  },
  'plan/wrong-status': {
    what: 'Kế hoạch không ở trạng thái cho phép việc này.',
    next: 'Tải lại để xem trạng thái hiện tại.',
    kept: unchanged,
  },
  'plan/header-incomplete': {
    what: 'Thông tin đầu văn bản chưa đủ.',
    next: 'Điền số, ngày, cơ quan ban hành, tên và giai đoạn.',
    kept: typed,
  },
  'plan/not-reviewed': {
    what: 'Còn mục chưa rà soát.',
    next: 'Rà soát hết các mục rồi đưa vào theo dõi.',
    kept: unchanged,
  },
  'plan/target-not-linked': {
    what: 'Có chỉ tiêu chưa gắn với chỉ số theo dõi cùng đơn vị đo.',
    next: 'Gắn chỉ số, hoặc ghi rõ cách theo dõi chỉ tiêu đó.',
    kept: unchanged,
  },
  'plan/no-target': {
    what: 'Kế hoạch chưa có chỉ tiêu nào.',
    next: 'Thêm ít nhất một chỉ tiêu.',
    kept: unchanged,
  },
  'plan/item-not-found': {
    what: 'Không thấy mục này trong kế hoạch.',
    next: 'Tải lại; mục có thể đã được bỏ.',
    kept: unchanged,
  },
  'plan/item-changed': {
    what: 'Mục này vừa được sửa ở nơi khác.',
    next: 'Xem nội dung mới rồi sửa lại.',
    kept: typed,
  },
  'plan/unknown-indicator': {
    what: 'Không có chỉ số theo dõi này trong danh mục.',
    next: 'Chọn một chỉ số trong danh mục.',
    kept: typed,
  },
  'plan/reason-needed': { what: 'Cần ghi lý do.', next: 'Ghi lý do rồi gửi lại.', kept: typed },
  'plan/too-many-items': {
    what: 'Văn bản này cho ra nhiều mục hơn mức một kế hoạch có thể chứa.',
    next: 'Chỉ giữ phần kế hoạch, bỏ phụ lục, hoặc chia thành nhiều kế hoạch.',
    kept: typed,
  },
  'plan/unknown-agency': {
    what: 'Cơ quan này không thể là cơ quan chủ quản tên tuyến, điểm của kế hoạch.',
    next: 'Chọn cơ quan thường trực, công an, y tế, nội vụ, UBND hoặc ban chỉ đạo trong danh mục.',
    kept: typed,
  },
  'plan/masks-changed': {
    what: 'Các ô che tên tuyến, điểm (█) trong văn bản đã bị sửa, thêm hoặc bớt.',
    next: 'Lấy lại văn bản, sửa phần khác và giữ nguyên từng ô che theo đúng thứ tự.',
    kept: typed,
  },
  'plan/cannot-merge': {
    what: 'Các mục này không gộp được.',
    next: 'Chọn từ hai mục còn giữ, cùng loại, đứng gần nhau trong văn bản.',
    kept: typed,
  },
  'plan/cannot-split': {
    what: 'Không tách được mục này ở chỗ đã chọn.',
    next: 'Đặt con trỏ ở giữa lời của mục, mỗi bên phải còn chữ.',
    kept: typed,
  },
  'plan/cannot-unmake': {
    what: 'Mục này không hoàn tác được ở đây: nó không do gộp hay tách mà có, hoặc đã nằm trong một mục khác.',
    next: 'Hoàn tác trên mục vừa gộp hoặc tách.',
    kept: typed,
  },
  'plan/bad-target': {
    what: 'Chỉ tiêu này chưa đo được.',
    next: 'Kiểm tra con số, đơn vị tính và năm hoàn thành.',
    kept: typed,
  },
  'target/not-found': {
    what: 'Không thấy chỉ tiêu này.',
    next: 'Mở lại từ danh sách chỉ tiêu.',
    kept: unchanged,
  },
  'target/not-for-enforcement': {
    what: 'Số liệu xử lý vi phạm không được giao xuống hay so sánh.',
    next: 'Xem con số trong kế hoạch và tổng số của cơ quan, đặt cạnh nhau.',
    kept: unchanged,
  },
  'target/locks-exceed-total': {
    what: 'Các phần đã giữ cố định vượt quá tổng cần giao.',
    next: 'Bỏ bớt phần giữ cố định hoặc tăng tổng.',
    kept: typed,
  },
  'target/nothing-to-share-by': {
    what: 'Không có căn cứ để chia chỉ tiêu.',
    next: 'Chọn cách chia khác hoặc bổ sung số liệu làm căn cứ.',
    kept: typed,
  },
  'return/not-found': {
    what: 'Không thấy báo cáo này.',
    next: 'Mở lại từ danh sách báo cáo.',
    kept: unchanged,
  },
  'return/wrong-status': {
    what: 'Báo cáo không ở trạng thái cho phép việc này.',
    next: 'Tải lại để xem trạng thái hiện tại.',
    kept: unchanged,
  },
  'return/reason-needed': { what: 'Cần ghi lý do.', next: 'Ghi lý do rồi gửi lại.', kept: typed },
  'return/own-acceptance': {
    what: 'Người gửi không tự tiếp nhận báo cáo của mình.',
    next: 'Nhờ người khác tiếp nhận.',
    kept: unchanged,
  },
  'return/incomplete': {
    what: 'Báo cáo còn dòng chưa có số liệu.',
    next: 'Nhập số, hoặc chọn lý do cho từng dòng còn thiếu.',
    kept: typed,
  },
  'return/rule-broken': {
    what: 'Có số liệu không khớp nhau.',
    next: 'Xem các dòng được đánh dấu và sửa.',
    kept: typed,
  },
  'return/unknown-line': {
    what: 'Dòng này không có trong biểu.',
    next: 'Tải lại biểu rồi nhập lại.',
    kept: typed,
  },
  'return/not-a-number': {
    what: 'Ô này chỉ nhận số.',
    next: 'Nhập riêng con số, ví dụ 1.234 (không kèm chữ).',
    kept: typed,
  },
  'return/negative': { what: 'Số liệu không được âm.', next: 'Nhập số từ 0 trở lên.', kept: typed },
  'return/not-whole': {
    what: 'Dòng này chỉ nhận số nguyên.',
    next: 'Bỏ phần thập phân.',
    kept: typed,
  },
  'return/too-big': {
    what: 'Con số quá lớn.',
    next: 'Kiểm tra lại đơn vị tính và số chữ số.',
    kept: typed,
  },
  'return/cell-changed': {
    what: 'Người khác vừa sửa ô này.',
    next: 'Xem hai giá trị và chọn giá trị đúng.',
    kept: 'Cả hai giá trị đều được giữ.',
  },
  'return/form-not-for-unit': {
    what: 'Đơn vị này không gửi biểu đó.',
    next: 'Chọn biểu của cấp đơn vị mình.',
    kept: unchanged,
  },
  'report/nothing-to-report': {
    what: 'Kỳ này chưa có số liệu để lập báo cáo.',
    next: 'Chờ số liệu hoặc chọn kỳ khác.',
    kept: unchanged,
  },
  'backup/bad-archive': {
    what: 'Bản sao lưu không đọc được.',
    next: 'Dùng bản sao lưu khác.',
    kept: unchanged,
  },
  'backup/folder-not-empty': {
    what: 'Thư mục khôi phục không trống.',
    next: 'Chọn một thư mục trống.',
    kept: 'Không có gì bị ghi đè.',
  },
  'system/demo-data': {
    what: 'Thư mục này là dữ liệu minh hoạ.',
    next: 'Dùng thư mục khác cho công việc thật (HOANHAP_DATA_DIR), hoặc chạy npm run demo.',
    kept: unchanged,
  },
  'system/live-data': {
    what: 'Thư mục này đã có dữ liệu làm việc, không thể nạp dữ liệu minh hoạ.',
    next: 'Dùng thư mục khác cho bản minh hoạ (HOANHAP_DATA_DIR).',
    kept: unchanged,
  },
  'backup/server-has-its-own-tools': {
    what: 'Cơ sở dữ liệu này nằm trên máy chủ PostgreSQL.',
    next: 'Sao lưu bằng công cụ của PostgreSQL (pg_dump) và chép thư mục dữ liệu; xem docs/operations.md.',
    kept: unchanged,
  },
  'service/same-host': {
    what: 'Hai dịch vụ không được dùng chung tên máy {{host}}: trình duyệt sẽ gửi phiên của bên này sang bên kia.',
    next: 'Đặt HOST và SUPPORT_HOST khác nhau, ví dụ localhost và 127.0.0.1.',
    kept: unchanged,
  },
  'service/same-cluster': {
    what: 'Hai dịch vụ đang trỏ vào cùng một máy chủ PostgreSQL.',
    next: 'Cho dịch vụ hỗ trợ một máy chủ PostgreSQL riêng rồi đặt SUPPORT_DATABASE_URL.',
    kept: unchanged,
  },
  'service/cluster-unknown': {
    what: 'Chưa kiểm tra được hai dịch vụ có dùng chung máy chủ PostgreSQL hay không.',
    next: 'Đặt SUPPORT_FORBIDDEN_SYSTEM_ID bằng kết quả của "select system_identifier from pg_control_system()" trên máy chủ của chương trình, hoặc "none" nếu chương trình không dùng PostgreSQL.',
    kept: unchanged,
  },
  'system/needs-tls': {
    what: 'Máy khác truy cập được địa chỉ này mà không có https.',
    next: 'Đặt chứng chỉ hoặc máy chủ trung gian https phía trước và đặt SECURE_ORIGIN=1 (SUPPORT_SECURE_ORIGIN=1), hoặc dùng HOST=localhost.',
    kept: unchanged,
  },
  'plan/nothing-changed': {
    what: 'Bản điều chỉnh chưa có gì khác bản đang theo dõi.',
    next: 'Sửa, thêm hoặc bỏ ít nhất một mục rồi đưa vào theo dõi; hoặc bỏ bản điều chỉnh.',
    kept: unchanged,
  },
} satisfies ProblemWords
