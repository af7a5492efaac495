import type { AgencyName } from './agency-kinds.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'

/** A body by its kind of word and name that no catalogue holds: "Đội An ninh", "Trung tâm Dạy nghề …". */
type OpenName = Span & { readonly agency: AgencyName; readonly name: string }

const KIND_WORD =
  '(?:Đội|Báo|Đài|Ban Quản lý|Ban|Phòng|Trung tâm|Trạm|Hạt|Chi cục|Cục|Tổ|Trường|Hội|Chi hội|Hiệp hội|Quỹ|Viện|Văn phòng|Liên minh|Thư viện|Bảo tàng|Nhà văn hóa|Nhà thiếu nhi|Lực lượng|Ngân hàng)'
/** Words that begin like a body and are none: "Ban hành", "Hội nghị", "Phòng, chống". */
const NO_BODY =
  '(?:cáo|chí|hành|ngành|đầu|đêm|ngày|nghị|thảo|thi|họp|viên|đồng|ngừa|tránh|chống|chức|hợp|ngũ|trợ|sức|diện|xá|bán|dâm|nhập|phí|tục|tổ|quán)'
const STOP =
  '(?=\\s*(?:[,;:.()|\\n]|$)|\\s+(?:thuộc\\s+|của\\s+)?(?:Sở|Công an)\\s|\\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?!\\s+hội)|phường|đặc khu)(?![\\p{L}])|\\s+và\\s+(?:các|Sở|Công|UBND|Ủy|Uỷ|Hội|Đoàn|Phòng|Ban|Đội|Trung|Tổ|Trạm|Mặt|Viện|Tòa|Văn phòng)(?![\\p{L}])|\\s+(?:chủ trì|phối hợp|tham mưu|tổ chức|thực hiện|triển khai|xây dựng|hướng dẫn|kiểm tra|theo dõi|báo cáo|tổng hợp(?=,|\\s(?:báo|kết|số|tình|chung|và))|có trách nhiệm|chịu trách nhiệm|là|cử|rà soát|tuyên truyền|vận động|bố trí|đôn đốc|xác lập|tư vấn|quản lý(?!\\s(?:hành chính|thị trường|đô thị|xuất nhập cảnh))|căn cứ|tăng cường|đẩy mạnh|chỉ đạo|phụ trách|phúc tra|cung cấp|kiểm soát|giữ gìn|khám|tiếp nhận|thẩm định|lập|mở|đưa|hỗ trợ|giới thiệu|duy trì|huy động|thống kê|tuần tra|nghiệm thu|phát sóng|nhắc nhở|yêu cầu|thông báo|giám sát|phát hiện|niêm yết|được|phải|sẽ|đã|cần|theo|để|khi|ban hành|đề xuất|trình|gửi|cân đối|cập nhật|phổ biến|quán triệt|nắm|giúp|chủ động|thường xuyên|tiếp tục|bảo đảm|đảm bảo|kịp thời|phân công|tham gia|sắp xếp|kiện toàn|khẩn trương|nghiêm túc)(?![\\p{L}]))'
const SHAPE = new RegExp(
  `(?<![\\p{L}])${KIND_WORD}(?!\\s*(?:,\\s*)?${NO_BODY}(?![\\p{L}]))(?:\\s{1,3}(?!\\d+[/-]\\d)[\\p{L}\\d][\\p{L}\\d/-]{0,14}|\\s[-–](?=\\s)){0,14}?${STOP}`,
  'gu',
)
const OPEN: AgencyName = {
  code: 'don-vi-khac',
  name: 'Đơn vị khác',
  kind: 'unit',
  spellings: '',
  asWritten: true,
}
/** A name has a capital or a number behind its kind word; an office alone may stand for the unit's own. */
const NAMED =
  /^(?:Văn phòng|Thư viện|Bảo tàng)$|^Ban Quản lý\s\p{L}|^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s+(?:[\p{Lu}\d]|kiểm tra|kinh tế|dân quân|bảo vệ)/u

/** Names of bodies outside the catalogue between `start` and `end`, where `taken` leaves room. */
export function findOpenNames(text: string, start: number, end: number, taken: readonly Span[]): OpenName[] {
  const found: OpenName[] = []
  const words = text.slice(start, end)
  for (const match of words.matchAll(SHAPE)) {
    const from = start + match.index
    const to = from + match[0].length
    if (!NAMED.test(match[0])) continue
    if (taken.some((span) => from < span.end && span.start < to)) continue
    found.push({ start: from, end: to, agency: OPEN, name: squeeze(match[0]) })
  }
  return found
}
