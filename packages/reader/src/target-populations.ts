import { squeeze } from './plan-text.ts'

/** Verbs and copulas with which the deed begins after the population. */
const DEED =
  /[\s,](?:(?:đã\s+|sẽ\s+|cùng\s+)?được|đều|phải|không\s+(?:có|còn|để|phát\s+sinh|ma\s+túy|vi\s+phạm|tái)|tổ\s+chức\s+(?:triển|thực|được|ít|tuyên|các|ký|truyền|tập|kiểm)|triển\s+khai|thực\s+hiện|xây\s+dựng|kiện\s+toàn|ký\s+(?:cam\s+kết|kết)|lồng\s+ghép|duy\s+trì|tiếp\s+cận|hoàn\s+thành|chỉ\s+đạo|thành\s+lập|bố\s+trí|ban\s+hành|đạt|nắm|hiểu|biết|nhận\s+thức|cam\s+kết|đăng\s+ký|báo\s+cáo|chấp\s+hành|lành\s+mạnh|hài\s+lòng|chủ\s+động|tự\s+giác|nhận\s+được|tìm\s+kiếm|tham\s+gia|mở|phát\s+động|công\s+khai|nắm\s+giữ|áp\s+dụng|niêm\s+yết|lắp\s+đặt|bảo\s+đảm|đảm\s+bảo|sử\s+dụng\s+(?:thành\s+thạo|dịch\s+vụ)|và\s+xử\s+lý|chưa(?!\s+thành\s+niên)|có\s+(?:ít\s+nhất|tối\s+thiểu|kế\s+hoạch|mô\s+hình|hình\s+thức|hoạt\s+động|đội|cán\s+bộ|điểm|tổ(?!\s+chức)|câu\s+lạc\s+bộ|chuyên|kiến\s+thức|lãnh\s+đạo|việc\s+làm))(?![\p{L}])/u
/** "được phát hiện" before the deed proper belongs to the population. */
const RELATIVE_PASSIVE =
  /^[\s,]được\s+(?:phát\s+hiện|tiếp\s+nhận|thụ\s+lý|tố\s+giác|cấp\s+phép|giới\s+thiệu|xác\s+định|khởi\s+tố)[^,;]{0,20}?(?=\s(?:phải|được|đều|và\s+xử\s+lý))/u
/** A unit or establishment that "has" something does so as its deed; people "with" something are a population. */
const UNIT_HEAD =
  /^\s*(?:các\s+|số\s+|những\s+|tổng\s+số\s+)*(?:xã|phường|huyện|quận|thị|tỉnh|thành\s+phố|đặc\s+khu|cơ\s+sở|đơn\s+vị|trường|cơ\s+quan|doanh\s+nghiệp|địa\s+phương|thôn|khu|tổ|hộ|trạm|bệnh\s+viện|trung\s+tâm)(?![\p{L}])/u
const UNIT_HAS =
  /\scó\s+(?!(?:nhu\s+cầu|dấu\s+hiệu|nguy\s+cơ|hành\s+vi|hồ\s+sơ|tệ\s+nạn|tụ\s+điểm|điều\s+kiện|vi\s+phạm|liên\s+quan|sử\s+dụng|thẩm\s+quyền|yếu\s+tố|biểu\s+hiện|hoàn\s+cảnh|người|nạn\s+nhân|phát\s+sinh|đông|nhiều)(?![\p{L}]))/u

const cutAt = (words: string, index: number) => ({
  population: words.slice(0, index),
  deed: words.slice(index),
})

/** Where the deed begins, behind a first "được phát hiện" that only says which ones; -1 if there is none. */
function findDeed(words: string): number {
  let from = 0
  let relativeAt = -1
  for (let turn = 0; turn < 3; turn++) {
    const match = DEED.exec(words.slice(from))
    if (!match) return relativeAt
    const index = from + match.index
    const relative = RELATIVE_PASSIVE.exec(words.slice(index))
    if (!relative && index >= 2) {
      // "được phát hiện và xử lý" is one deed, "được phát hiện phải xử lý" is not.
      return relativeAt >= 0 && /^\svà\s/u.test(words.slice(index)) ? relativeAt : index
    }
    if (relative && relativeAt < 0 && index >= 2) relativeAt = index
    from = index + Math.max(1, relative?.[0].length ?? match[0].length)
  }
  return relativeAt
}

/** Splits the words after a percentage into whom it counts and what they do or get. */
export function splitPopulation(right: string): { population: string; deed: string } {
  if (DEED.exec(` ${right}`)?.index === 0) return { population: '', deed: right }
  const lower = right.toLowerCase()
  const words = lower.length === right.length ? lower : right
  const deed = findDeed(words)
  const has = UNIT_HEAD.test(words) ? words.search(UNIT_HAS) : -1
  const index = deed < 0 ? has : has < 2 ? deed : Math.min(deed, has)
  return index < 0 ? { population: right, deed: '' } : cutAt(right, index)
}

/** Whether the words behind a number tell a deed at all. */
export const tellsDeed = (right: string): boolean => DEED.test(` ${right}`)

const MEASURE =
  /^(?:(?:phấn đấu|duy trì|nâng|đưa|tăng|giảm|hằng năm|hàng năm|mỗi năm|bảo đảm|đảm bảo|tỷ lệ|tỉ lệ|tỷ trọng|tổng số|số lượng|số|mức|việc)\s+)+/iu
/** "… đưa tỷ lệ trẻ em", "… mức giảm số vụ": what is measured begins behind these words. */
const MEASURED =
  /^.*?(?:(?<![\p{L}])(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất)|(?<=(?:giảm|tăng|nâng|đưa|duy trì)\s)(?:tổng\s+)?số)\s+(?=\p{L})/iu
/** Deeds that stand before their object: "giải quyết, xét xử các vụ án", "kiểm tra các cơ sở". */
const LEADING_DEEDS =
  /^(?:(?:tổ chức|thực hiện|hoàn thành|giải quyết|xét xử|điều tra|khám phá|phá(?=\s+(?:các\s+)?án)|truy tố|kiểm tra|thanh tra|rà soát|xử lý|triệt phá|triệt xóa|phát hiện|tiếp nhận|xác minh|phân loại|hỗ trợ|tư vấn|kiện toàn|thành lập|đấu tranh|ngăn chặn|bồi dưỡng|tập huấn|đào tạo|cấp phát|quản lý|làm rõ|bắt giữ|khởi tố)(?:,\s*|\s+và\s+|\s+))+(?=\p{L})/iu
const TIME_BEHIND =
  /\s*[,(]?\s*(?:so (?:với|sánh|năm|cùng)|(?:vào|đến|trong|trước|hết|cuối)\s+(?:(?:hết|cuối|đầu|các)\s+)*(?:năm|giai đoạn|ngày|tháng|quý)|mỗi năm|hằng năm|hàng năm|hằng quý|mỗi quý)(?![\p{L}]).*$/iu

const IN_BRACKETS = /\s*\(\s*[\p{L}\s]{0,20}(?:\d{4}\s*:?\s*)?\d[\d.,]*\s*(?:%|\/\s*\d)[^()]*\)/gu
const CHANGE_BEHIND = /(?:^|[\s,:]+)(?:giảm|tăng|hạ)(?:\s+(?:dần|xuống|còn|lên|thêm|mạnh|so))*\s*$/iu

/** The population alone: without a part in brackets, times and words of change behind it. */
export const barePopulation = (words: string): string =>
  squeeze(words)
    .replace(IN_BRACKETS, '')
    .replace(/[,;]\s*trong đó\s.*$/iu, '')
    .replace(TIME_BEHIND, '')
    .replace(CHANGE_BEHIND, '')
    .replace(/^(?:đối với|của|cho)\s+/iu, '')
    .replace(/^[\s,.:;()–-]+|[\s,.:;(–≤≥<>=-]+$/g, '')

/** Of what a share is taken that stands behind its population: "Tỷ lệ xã có kế hoạch đạt 85%" → "xã". */
export function populationBefore(left: string): string {
  const measured = squeeze(left).replace(MEASURED, '').replace(MEASURE, '')
  const bare = measured.replace(LEADING_DEEDS, '')
  return barePopulation(splitPopulation(bare).population)
}
