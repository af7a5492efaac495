import type { QuantityContext } from './quantity-context.ts'
import { tellsDeed } from './target-populations.ts'

/** Words of aim anywhere before the number. */
const AIMED =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu|đến năm|đến hết năm|bảo đảm|đảm bảo|ít nhất|tối thiểu|không dưới)(?![\p{L}])/u

const MONEY_BEFORE =
  /(?<![\p{L}])(?:ngân sách|kinh phí|nguồn vốn|nguồn xã hội hóa|viện trợ|mức chi|mức hỗ trợ|mức phạt|mức lương)(?![\p{L}])[^,;.]{0,40}?(?:bảo đảm|đảm bảo|hỗ trợ|chiếm|đóng góp|cấp|chi trả|chi|là|:)?\s*(?:từ|khoảng|tối đa|không quá|ít nhất)?\s*$/u
const OWNERSHIP = /(?<![\p{L}])(?:tỷ lệ|phần)\s+(?:sở hữu\s+)?vốn(?![\p{L}])[^,;.]{0,40}$/u
const MONEY_BEHIND =
  /^\s*(?:tổng\s+)?(?:số\s+)?(?:vốn|kinh phí|ngân sách|chi phí|mức lương|lương|học phí|giá trị|doanh thu|mức hỗ trợ|mức đóng|lãi suất)(?![\p{L}])/u

/** "80/100 điểm", "đạt từ 85 điểm trở lên": marks of a scoring sheet, not spots on a map. */
const SCORING =
  /(?<![\p{L}])(?:chấm|thang|thi đua|điểm chuẩn|tiêu chí|tổng (?:số )?điểm|tổng số|trừ|cộng|xếp loại|công nhận|xã đạt|phường đạt|đơn vị đạt|tối đa|từ #?\d[\d#]* đến dưới)(?![\p{L}])/u
const SCORE_BEHIND =
  /^(?:[^;.]{0,40}(?:thang điểm|điểm chuẩn|tổng điểm|xếp loại|công nhận|yếu kém|chuyển biến|là (?:khá|tốt|trung bình|yếu))|\s*\)|\s*\/\s*\d)/u

const isScore = ({ quantity, left, right, role }: QuantityContext): boolean =>
  quantity.unitWord === 'điểm' &&
  (quantity.kind === 'fraction' || /\(\s*$/u.test(left) || SCORING.test(left) || SCORE_BEHIND.test(right)) &&
  !/(?<![\p{L}])(?:giảm|xóa|chuyển hóa|còn|xây dựng|triệt)(?![\p{L}])[^,;]{0,60}$/u.test(left) &&
  role !== 'situation'

/** "Tỉnh có 114 xã": how the land lies, unless a deed or a standard follows. */
const LAND_BEFORE =
  /(?:^|[.;,]\s*|của\s+|tại\s+)(?:toàn\s+)?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|địa bàn|địa phương)(?:\s+[^\s,;]+){0,5}?\s+(?:hiện\s+|hiện nay\s+)?(?:có|gồm|bao gồm|chia thành)\s+$/u
const STANDARD = /(?<![\p{L}])(?:đạt|lành mạnh|không có|không còn|được công nhận|điểm)(?![\p{L}])/u

/** "cơ sở có từ 20 phòng trở lên": which ones are meant, not how many there are to be. */
const CONDITION =
  /(?<![\p{L}])(?:cơ sở|doanh nghiệp|khách sạn|nhà nghỉ|nhà hàng|hộ|khu|nơi|trường hợp|người|địa bàn)(?:\s+[^\s,;]+){0,4}?\s+(?:có|sử dụng|từ đủ|đủ)\s+(?:quy mô\s+)?(?:từ|trên|dưới|đủ)\s+$/u

/** "Đội gồm 09 thành viên", "mỗi đoàn không quá 07 người", "cử 02 cán bộ tham gia": how a body is made up. */
const MAKE_UP =
  /(?<![\p{L}])(?:gồm|bao gồm|cử|mời|phân công|bố trí)(?:\s+(?:có|từ|ít nhất|tối thiểu|không quá))*\s+$/u
const BODY_SIZE =
  /(?<![\p{L}])(?:đội|đoàn|tổ|ban chỉ đạo|hội đồng|nhóm|mỗi đội|mỗi đoàn|mỗi tổ)(?:\s+[^\s,;]+){0,6}?\s+(?:có\s+)?(?:không quá|ít nhất|tối thiểu|tối đa|từ|có)\s+$/u
const MEMBERS = /^(?:thành viên|người|cán bộ|đồng chí)$/u

const isMakeUp = ({ quantity, left, role }: QuantityContext): boolean =>
  quantity.kind === 'count' &&
  MEMBERS.test(quantity.unitWord ?? '') &&
  role !== 'target' &&
  role !== 'objective' &&
  ((quantity.unitWord === 'thành viên' &&
    !/(?:ít nhất|tối thiểu|kết nạp|thu hút|vận động)\s+$/u.test(left)) ||
    MAKE_UP.test(left) ||
    BODY_SIZE.test(left))

/** "mỗi lớp 50 người", "02 đội phó": how large each is, who leads it. */
const SIZE_OF_EACH =
  /(?<![\p{L}])mỗi\s+(?:lớp|buổi|cuộc|hội nghị|đợt|tổ|đội|đoàn|nhóm|khóa|câu lạc bộ|phiên|điểm|ca)(?:\s+[^\s,;]+){0,4}\s+$/u
/** "mỗi nhân viên phụ trách không quá 25 trường hợp": how much one person is charged with. */
const CHARGED_WITH_EACH =
  /(?<![\p{L}])mỗi\s+(?:nhân viên|cán bộ|cộng tác viên|tuyên truyền viên|đồng đẳng viên|tình nguyện viên|người)\s(?:[^\s,;]+\s+){0,6}?(?:phụ trách|quản lý|theo dõi|đảm nhận)\s[^,;.]{0,40}$/u
/** "lễ phát động, dự kiến 600 người": how large one event is. */
const EVENT_SIZE =
  /(?<![\p{L}])(?:lễ|mít tinh|mít-tinh|ngày hội|hội nghị|hội thảo|diễu hành|đại hội|tọa đàm)(?![\p{L}])[^;.\d]{0,120}?(?:dự kiến|khoảng|quy mô|thành phần)(?:\s+(?:có|khoảng|trên))*\s+$/u
const isSizeOfOne = ({ quantity, previous, left }: QuantityContext): boolean =>
  quantity.kind === 'count' &&
  (CHARGED_WITH_EACH.test(left) ||
    (previous === null &&
      /^(?:người|đại biểu|lượt người|học sinh|hội viên|đoàn viên|công nhân)$/u.test(
        quantity.unitWord ?? '',
      ) &&
      EVENT_SIZE.test(left)))

const isSizeOfEach = ({ quantity, previous, left, right }: QuantityContext): boolean =>
  quantity.kind === 'count' &&
  ((SIZE_OF_EACH.test(left) &&
    !/(?:ít nhất|tối thiểu|kết nạp|thu hút|vận động)\s+$/u.test(left) &&
    /(?:người|viên|cán bộ|chức|nữ|học sinh)$/u.test(quantity.unitWord ?? '')) ||
    (/^(?:đội|tổ|đoàn|nhóm|điểm)$/u.test(quantity.unitWord ?? '') &&
      /^\s*(?:phó|trưởng|cầu)(?![\p{L}])/u.test(right)) ||
    (quantity.unitWord === previous?.unitWord && /(?<![\p{L}])gồm\s[^;.]*$/u.test(left)))

/** "nếu đạt dưới 80%": a case to be told of, not an aim. */
const IF = /(?<![\p{L}])(?:nếu|trong trường hợp|có thể)(?![\p{L}])[^,;.]{0,60}$/u
/** "lượng khách có thể tăng 25%": what will come of itself. */
const FORECAST = /(?<![\p{L}])(?:có thể (?:đạt|tăng|lên|vượt|giảm)|dự báo)(?![\p{L}])[^;.]{0,160}$/u
/** "một số chỉ tiêu có thể kể đến: phấn đấu 60%": words of aim behind the "if" take it back. */
const isCase = (left: string): boolean => {
  const words = IF.exec(left) ?? FORECAST.exec(left)
  return words !== null && !STRIVES.test(words[0])
}
const STRIVES = /(?<![\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu|kể đến|là)(?![\p{L}])/u

/** "gửi 02 bản", "không bị kiểm tra quá 01 lần/năm": a rule of procedure. */
const PROCEDURE =
  /(?<![\p{L}])(?:gửi|nộp|lập|lưu|sao)(?:\s+[^\s,;]+){0,3}\s+$|không\s+(?:bị\s+)?(?:thanh tra|kiểm tra)[^,;.]{0,20}quá\s+$|(?:thanh tra|kiểm tra)\s[^,;.]{0,40}không\s+quá\s+$/u
const isProcedure = ({ quantity, left }: QuantityContext): boolean =>
  (/^(?:bản|bộ|hồ sơ|văn bản)$/u.test(quantity.unitWord ?? '') || quantity.unitWord === 'lần') &&
  PROCEDURE.test(left)

/** "đồng bào dân tộc chiếm 30% dân số": what is, unless an aim is spoken of. */
const isPopulation = ({ quantity, left, right, role }: QuantityContext): boolean => {
  if (quantity.kind === 'percent')
    return (
      role !== 'target' &&
      /chiếm\s+(?:tỷ lệ\s+)?(?:gần\s+|trên\s+|khoảng\s+)?$/u.test(left) &&
      !AIMED.test(left)
    )
  return (
    quantity.kind === 'count' &&
    LAND_BEFORE.test(left) &&
    !AIMED.test(left) &&
    !STANDARD.test(right) &&
    !tellsDeed(right)
  )
}

/** What a number is when it is no aim, as a rule code without its family, or null. */
export function whyNoAim(context: QuantityContext): string | null {
  const { quantity, left, right } = context
  if (quantity.kind === 'percent') {
    if (/giải ngân/u.test(`${left.slice(-80)}${right.slice(0, 80)}`)) return null
    if (OWNERSHIP.test(left) || MONEY_BEHIND.test(right) || (MONEY_BEFORE.test(left) && !tellsDeed(right)))
      return 'money-share'
  }
  if (isCase(left)) return 'condition'
  if (isSizeOfEach(context) || isSizeOfOne(context)) return 'nested'
  if (isScore(context)) return 'score'
  if (isPopulation(context)) return 'population'
  if (quantity.kind === 'count' && CONDITION.test(left) && !AIMED.test(left)) return 'law'
  if (isMakeUp(context) || isProcedure(context)) return 'procedure'
  return null
}
