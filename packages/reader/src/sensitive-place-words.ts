/** Kinds of ways and points that a plan names: matched without regard to capitals. */
export const WAY =
  '(?:(?:tuyến\\s+|trục\\s+)?đường|tuyến\\s+phố|phố\\s+đi\\s+bộ|phố\\s+tây|phố|đại\\s+lộ|hẻm|ngõ|ngách|kiệt|quốc\\s+lộ|tỉnh\\s+lộ|hương\\s+lộ|xa\\s+lộ|giao\\s+lộ|tuyến)'
/** Wide sites where people work and rest: points only where a line speaks of what goes on there. */
export const SITE = 'khu\\s+du\\s+lịch|khu\\s+công\\s+nghiệp|kcn'
const OUTDOORS = `công\\s+viên|bến\\s+xe|bến\\s+tàu|bến\\s+phà|bến\\s+cá|cầu\\s+vượt|cầu|ngã\\s+(?:ba|tư|năm|sáu|bảy)|nút\\s+giao|vòng\\s+xoay|bùng\\s+binh|quảng\\s+trường|chợ|nhà\\s+ga|ga|bãi\\s+biển|bãi\\s+tắm|vườn\\s+hoa|hồ|khu\\s+dân\\s+cư|khu\\s+đô\\s+thị|chung\\s+cư|cư\\s+xá|khu\\s+vui\\s+chơi|${SITE}|cây\\s+xăng|tụ\\s+điểm|điểm\\s+nóng`
export const PREMISES =
  'khách\\s+sạn|nhà\\s+nghỉ|nhà\\s+hàng|nhà\\s+trọ|khu\\s+trọ|quán\\s+karaoke|karaoke|vũ\\s+trường|quán\\s+bar|bar|beer\\s+club|massage|spa|tẩm\\s+quất|tắm\\s+hơi|hớt\\s+tóc(?:\\s+(?:nam\\s+nữ|thanh\\s+nữ))?|(?:quán\\s+)?cà\\s+phê(?:\\s+(?:võng|chòi))?|quán\\s+nhậu'
export const WAY_OR_POINT = `(?:${WAY}|${OUTDOORS}|${PREMISES})`

/** The same without marks, as in messages and names of files. */
export const UNMARKED_KIND =
  '(?:duong(?: so)?|tuyen duong|pho|dai lo|hem|ngo|ngach|quoc lo|tinh lo|cong vien|ben xe|nga (?:ba|tu|nam)|khach san|nha nghi|nha tro|khu vuc|tu diem)'

/** Family names of persons that most streets are called by: needed where nothing else tells a street from a unit. */
export const FAMILY =
  '(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|võ|vũ|đặng|bùi|đỗ|ngô|dương|trương|đinh|lý|trịnh|tôn|cao)'
/** A name as persons have, behind a house number or not. */
export const OF_FAMILY = new RegExp(`^(?:\\d[\\dA-Z/]*\\s+)?${FAMILY}\\s`, 'iu')
/** Family names, heroes and days that streets are named after: needed where capitals tell nothing. */
export const HERO = `(?:${FAMILY}|hồ|hai bà|quang|hùng|điện biên|cách mạng)`
/** Words inside a person's name: one of these at the end of a line says that the name goes on. */
export const NAME_GOES_ON = new RegExp(
  `(?<![\\p{L}])(?:${FAMILY}|văn|thị|hữu|đình|quang|minh|xuân|ngọc|công|bá|duy|thế|trọng|quốc|thái|đức|hai bà)$`,
  'iu',
)

export const UNIT_WORD = 'tỉnh|thành phố|tp|tp\\.|quận|huyện|xã|phường|thị xã|thị trấn|đặc khu|p\\.|q\\.'
/** What begins with a capital behind "tuyến", "cầu", "chợ" … and is no street: units, agencies, kinds of business. */
export const NOT_STREETS =
  /^(?:Phường|Quận|Huyện|Xã|Thị|Thành|TP|Tỉnh|Công|Sở|Ủy|Uỷ|UBND|Ban|Phòng|Đội|Đoàn|Hội|Bộ|Tổ|Trung|Chính|Nghị|Quyết|Đảng|Nhà|Luật|HIV|Internet|Karaoke|Massage|Bar|Spa|Pub|Club|Trường|Điều|Khoản|Mặt|Chi|Chương|Kế|Pháp|Thông|Toàn|Đây|Các|Những|Trên|Tại|Trong|Theo|Thường|Tăng|Việt|Tiếp|Chủ|Phối|Thực|Triển|Đề|Căn|Trạm|Viện|Tòa|Cục|Văn|Liên|Ngân|Đài|Báo|Giao|Khu|Thôn|Ấp|Bản|Buôn|Làng|Đặc|Mục|Phụ|Giám|Phó|Trưởng|Tháng|Năm|Ngày|Quý|Bệnh|Đơn|Cơ|Km|Người|Số|Không|XHCN|P|Q|TX|TT|Metro|Đồng (?:thời|chí)|Nội (?:dung|vụ))(?![\p{L}])/u
/** Districts and towns whose names begin like a point or like a person: units wherever they stand. */
export const UNIT_NAMES =
  /^(?:Cầu (?:Giấy|Kè|Ngang)|Chợ (?:Mới|Đồn|Lách|Gạo)|Bến (?:Cầu|Lức|Cát|Tre)|Hồ Chí Minh|Phan (?:Thiết|Rang)|Hoàng (?:Mai|Sa|Su Phì|Hoá|Hóa)|Lê Chân|Vũ (?:Thư|Quang)|Dương (?:Minh Châu|Kinh)|Trần (?:Đề|Văn Thời)|Lý (?:Sơn|Nhân)|Võ Nhai|Cao (?:Lãnh|Lộc|Bằng|Phong)|Hai Bà Trưng|Đống Đa)(?![\p{L}])/iu
/** In a line of capitals every word looks like a name: here a name ends at the latest. */
export const ENDS_CAPITALS =
  /^(?:VÀ|TẠI|TRÊN|NĂM|THUỘC|CỦA|CÓ|ĐẾN|TỪ|Ở|PHƯỜNG|QUẬN|HUYỆN|XÃ|TỈNH|THÀNH|ĐOẠN|CÒN|LÀ|VỀ|ĐỂ|THEO|TRONG|VỚI|HOẶC|BỊ|ĐƯỢC|QUA|GIAO|ĐƯỜNG|PHỐ|HẺM|NGÕ|BẾN|CÔNG|NGÃ|CHỢ|KHU|KHÁCH|NHÀ)$/u
