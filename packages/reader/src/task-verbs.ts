const VERBS =
  'tổ chức(?! chính trị| xã hội| thực hiện$)|tăng cường|đẩy mạnh|nâng cao|xây dựng|rà soát|tập huấn|kiện toàn|củng cố|đánh giá|xét xử|phối hợp|phối kết hợp|thực hiện|triển khai|huy động|hỗ trợ|thiết lập|hoàn thiện|đầu tư|phát huy|thành lập|tiếp tục|chủ động|chủ trì|lồng ghép|thường xuyên|duy trì|đấu tranh|quản lý(?! nhà nước$)|phòng ngừa|tuyên truyền|truyền thông(?= (?:cho|trên|về|trong|qua|tại))|cung cấp|bố trí|kiểm tra|thanh tra|giám sát|điều tra|khảo sát|thống kê|theo dõi|đôn đốc|hướng dẫn|chỉ đạo|tham mưu|ban hành|ký kết|phát động|phát hiện|ngăn chặn|triệt phá|triệt xóa|xử lý|chuyển hóa|nhân rộng|thí điểm|đào tạo|bồi dưỡng|giáo dục(?= (?:pháp|nếp|kỹ|cho))|vận động|tư vấn|giới thiệu|kết nối|chuyển gửi|trợ giúp|giúp đỡ|tạo (?:điều kiện|việc làm|sự|môi trường|cơ hội)|dạy nghề|cho vay|khám|cấp phát|phát thanh|biên soạn|in ấn|in |treo|đăng|đưa|mở|lập|cập nhật|ứng dụng|chuẩn hóa|số hóa|tiếp nhận|tiếp cận|bảo vệ|bảo đảm|đảm bảo|giải quyết|giải cứu|thu thập|tổng hợp|báo cáo(?! viên)|sơ kết|tổng kết|khen thưởng|nghiên cứu|đề xuất|kiến nghị|sửa đổi|bổ sung|áp dụng|khuyến khích|tạo lập|thu hút|gắn|đổi mới|đa dạng hóa|mở rộng|quán triệt|phổ biến|cụ thể hóa|giảm|hạn chế|kiềm chế|không để|tập trung|quan tâm|chú trọng|từng bước|phân công|hình thành|liên kết|cải thiện|can thiệp|dự phòng|điều trị|xét nghiệm|đồng bộ|tích cực|kịp thời|khẩn trương|nghiêm cấm'

/** A line that begins with something to do. */
export const DEED: RegExp = new RegExp(`^(?:${VERBS})(?![\\p{L}])`, 'u')

/** A line that orders: "Giao Sở A …", "Yêu cầu …", or names who and what: "3. Sở Y tế chủ trì …". */
export const ORDER: RegExp = new RegExp(
  `^(?:(?:đồng ý\\s+)?giao(?:\\s+cho)?\\s|yêu cầu\\s|(?:kính |trân trọng )?đề nghị\\s|phân công\\s|[^.]{0,240}[;:,]\\s*giao\\s+(?:sở|ubnd|ủy ban|công an|phòng|các|hội)\\s|(?:các\\s+)?(?:sở|phòng|ủy ban|ubnd|công an|hội(?! nghị| thảo)|đoàn(?! thể)|ban(?! hành| ngành)|chi cục|trung tâm|văn phòng|bộ chỉ huy|đội)\\s(?![^.;]{0,120}\\s(?:đã|vừa)\\s)[^.;:]{2,160}(?::\\s|\\s(?:${VERBS}|có trách nhiệm|chịu trách nhiệm|khẩn trương|hoàn thành)(?![\\p{L}])))`,
  'u',
)
/** "Yêu cầu các ngành nghiêm túc thực hiện": the closing words of a paper. */
export const CLOSING: RegExp =
  /^(?:yêu cầu|đề nghị|trân trọng|rất mong)\s[^.;:]{0,160}(?:thực hiện|phối hợp|triển khai)(?:\s+nghiêm túc|\s+kế hoạch này|\s+quyết định này|\s+các nội dung (?:trên|nêu trên))?\s*[./]*$/u

/** Lines of a section on tasks that tell money, annexes or where to read on. */
export const NO_DEED: RegExp =
  /^(?:\(?(?:chi tiết|kèm theo|theo phụ lục|xem)|phụ lục|biểu|ghi chú|nguồn:|trên đây|căn cứ|nơi nhận|kế hoạch này|ban hành kèm theo|quyết định này|quy chế này|(?:thực hiện|triển khai) (?:kế hoạch|quyết định|công văn|chỉ thị|nghị quyết|chương trình|thông báo|luật|nghị định|văn bản|hướng dẫn|thông tư|kết luận) (?:liên tịch |liên ngành )?số|.{4,60}\sthông báo (?:để|đến|kết luận|ý kiến))(?![\p{L}])/u
