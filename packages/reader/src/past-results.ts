import type { SectionRole } from './plan-reading.ts'

/** Words of aim: the sentence speaks of what is to come. */
const AIM =
  /(?<![\p{L}])(?:phấn đấu|(?<!đạt )mục tiêu(?! nghị quyết)|(?<!đạt )chỉ tiêu(?! được giao| đề ra| kế hoạch)|đặt ra|(?<!(?:nghị quyết|kế hoạch|năm) )đề ra|yêu cầu|bảo đảm|đảm bảo|sẽ|ít nhất|tối thiểu|không dưới|trở lên|tiếp tục|đến năm|đến hết năm|nhằm|hướng tới|giao)(?![\p{L}])/u
const STRONG_AIM =
  /(?<![\p{L}])(?:phấn đấu|đặt (?:ra )?mục tiêu|mục tiêu (?:đến|là|đề ra)|chỉ tiêu (?:đến|năm|phấn đấu)|sẽ|đến năm|đến hết năm|đến cuối năm|trong thời gian tới|thời gian tới)(?![\p{L}])/u

/** Words of account: the sentence tells what was done. */
const ACCOUNT =
  /(?<![\p{L}])(?:đã(?! (?:đề ra|được giao|đăng ký|(?:được )?(?:phê )?duyệt|(?:ký )?ban hành|(?:có|ra|gửi) (?:công văn|văn bản|chỉ thị|quyết định|kế hoạch)|yêu cầu|thông qua|đặt))|đến nay|giai đoạn trước|số liệu gốc|những (?:mặt|việc) (?:đã )?làm được|(?<!nêu rõ |phân tích )nguyên nhân(?= của|\s*:| chủ yếu| là)|đánh giá (?:khách quan )?kết quả|hiện có(?=\s*(?:\d|khoảng|trên|hơn|gần|tổng|$))|hiện nay|hiện đang|tính đến|theo thống kê|thống kê|qua rà soát|qua khảo sát|cả tỉnh có|toàn (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|quốc) (?:đã|có|hiện|tổ chức)|năm qua|vừa qua|thời gian qua|những năm qua|kết quả (?:đạt được|thực hiện|năm|công tác|cho thấy|là)|kết quả\s*:|(?<!so với |so )cùng kỳ|trước đó|(?<!so với |so )năm trước|ghi nhận|cho biết|cho hay|(?<!chỉ tiêu )cho thấy|cùng dự|dự họp|lũy kế|trong kỳ|đạt được)(?![\p{L}])/u
/** Among the targets "toàn tỉnh có 80 xã" is an aim; only words of the past make an account there. */
const STRICT_ACCOUNT =
  /(?<![\p{L}])(?:đã(?! (?:đề ra|được giao|đăng ký|(?:được )?(?:phê )?duyệt|(?:ký )?ban hành|(?:có|ra|gửi) (?:công văn|văn bản|chỉ thị|quyết định|kế hoạch)|yêu cầu|thông qua|đặt)| (?:đạt|có)\s*[;,.])|đến nay|giai đoạn trước|số liệu gốc|hiện có(?=\s*(?:\d|khoảng|trên|hơn|gần|tổng|$))|hiện nay|hiện đang|tính đến|theo thống kê|qua rà soát|qua khảo sát|năm qua|vừa qua|thời gian qua|những năm qua|kết quả (?:đạt được|thực hiện|năm|công tác|cho thấy|là)|kết quả\s*:|(?<!so với |so )cùng kỳ|(?<!so với |so )năm trước|ghi nhận|cho biết|cho hay|(?<!chỉ tiêu )cho thấy|cùng dự|dự họp|lũy kế|trong kỳ|đạt được)(?![\p{L}])/u
/** "đạt 103,9% kế hoạch": a rate of fulfilment is always an account. */
const FULFILMENT =
  /^\s*(?:theo |so với |của )?(?:kế hoạch|chỉ tiêu|so với (?:kế hoạch|chỉ tiêu|cùng kỳ)|kh(?![\p{L}]))|^[^,;.]{0,40}so với cùng kỳ/u
/** "Khảo sát tại 46 cơ sở cho thấy …": how large the survey was. */
const SURVEYED = /^[^,;.\d]{0,60}\s(?:cho thấy|cho biết|cho hay)(?![\p{L}])/u
const LEADING_YEARS =
  /^(?:(?:[^,.:;\d%]|\d{1,2}(?=\s*năm)){0,60}?(?:năm|giai đoạn|từ năm|trong|nhiệm kỳ)\s+)?(?:\(?)((?:19|20)\d{2})(?:\s*[-–]\s*((?:19|20)\d{2}))?/u

/** What the plan tells about its own time. */
export type PlanTime = {
  readonly from: number | null
  readonly to: number | null
  readonly issuedYear: number | null
}

/** The first year the plan can aim at; null if unknown. */
const firstAimYear = (time: PlanTime): number | null => time.from ?? time.issuedYear

/** "Giảm một phần tư số phản ánh so với cùng kỳ": told to be done, not done. */
const ORDERED =
  /^[\s\p{P}]*(?:phấn đấu\s+)?(?:kéo\s+)?(?:giảm|tăng)\s+(?!\d)[^,;.]{0,40}$|^[\s\p{P}]*(?:kéo\s+)?giảm\s+(?:ít nhất\s+|tối thiểu\s+)?$/u

/** A paragraph that opens with what is to be done. */
const ORDER = /^[\s\p{P}]*(?:phấn đấu|kéo giảm|giảm|nâng|duy trì|giữ vững)\s(?!được)/u

/** Whether the sentence opens with a period that lies wholly before the plan. */
function opensInThePast(sentence: string, time: PlanTime): boolean {
  const first = firstAimYear(time)
  const years = LEADING_YEARS.exec(sentence.slice(0, 100))
  if (first === null || !years) return false
  const by = /^(?:[^,.:;]{0,30})?(?:đến|trước|hết|cuối)\s+(?:\S+\s+){0,2}((?:19|20)\d{2})/u.exec(
    sentence.slice(0, 60),
  )
  // Nothing is aimed at for a year that ended before the paper was written.
  if (by) return Number(by[1]) < (time.issuedYear ?? first)
  if (/so với|gấp/u.test(sentence.slice(0, years[0].length))) return false
  return Number(years[2] ?? years[1]) < first
}

/** "Đến cuối năm 2024 còn …": a time that is over is no word of aim. */
const OPENING_TIME = /^[^,.:;]{0,30}?(?:đến|trước|hết|cuối)\s+(?:\S+\s+){0,2}(?:19|20)\d{2}/u

/** "(năm 2019 là 73%)", "năm 2013 cơ quan chức năng bắt giữ 259 vụ": a year gone by right before the number. */
const YEAR_BEFORE = /(?:^|[,;(]\s*|(?:trong|riêng|cho biết)\s+)năm\s+((?:19|20)\d{2})(?![\d])([^;)]{0,90})$/u
function standsInThePast(sentence: string, time: PlanTime): boolean {
  const first = firstAimYear(time)
  const year = YEAR_BEFORE.exec(sentence.slice(-130))
  return (
    first !== null && year !== null && Number(year[1]) < first && !AIM.test(year[2]!) && !/%/.test(year[2]!)
  )
}

/** The first number that is no year. */
const FIRST_NUMBER =
  /(?<![\d/.,-])(?!(?:19|20)\d{2}(?!\d))\d[\d.,]*(?![\d/]|\s*(?:năm|tháng|ngày)|-[\p{L}])|$/u

/** Whether a paragraph tells results rather than aims, judged by its opening. */
export function tellsResults(paragraph: string, role: SectionRole | null, time: PlanTime): boolean {
  const opening = paragraph.slice(0, 300)
  const beforeNumber = opening.slice(0, Math.max(0, opening.search(FIRST_NUMBER)))
  if (STRONG_AIM.test(opening.slice(0, 160)) || ORDER.test(opening)) return false
  if (opensInThePast(opening, time)) return true
  const account = (role === 'target' ? STRICT_ACCOUNT : ACCOUNT).exec(beforeNumber)
  if (role === 'target') return account !== null && account.index < 60 && !AIM.test(opening)
  return account !== null && account.index < 160 && !AIM.test(opening.slice(0, account.index))
}

/** A report of what was reached, and a plan of what is to be; both in the first words of a paragraph. */
const REPORTS =
  /(?<![\p{L}])(?:tổng kết|sơ kết|(?:trong\s+)?(?:\d+\s+)?(?:năm|thời gian|tháng|quý) (?:vừa )?qua|theo (?:số liệu|báo cáo|thống kê|kết quả)|kết quả (?:đạt được|thực hiện|cho thấy|nghiên cứu))(?![\p{L}])/u
const PLANS =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|(?<!vượt [^.;]{0,12})chỉ tiêu(?! (?:được )?giao)|kế hoạch|đề ra|đặt ra|sẽ|thời gian tới|phương hướng|chương trình|đề án|giai đoạn|đến năm)(?![\p{L}])/u

/**
 * Whether running text that no heading stands above goes on to report results: it does from a paragraph that
 * begins a report ("Trong năm qua …") to the next that speaks of a plan.
 */
export function goesOnReporting(paragraph: string, reporting: boolean): boolean {
  const opening = paragraph.slice(0, 400)
  return PLANS.test(opening) ? false : reporting || REPORTS.test(opening)
}

/** "vượt gần 4%": how far a result went beyond its aim. */
const EXCEEDED = /(?<!không\s)(?<!không để[^,;]{0,60})(?<![\p{L}])vượt(?:\s+(?:trên|gần|khoảng|hơn))?\s*$/u

/** "03/04 vụ đã khởi tố": a count of what is done already. */
export const tellsDone = (sentence: string, after: string, role: SectionRole | null): boolean =>
  role !== 'objective' &&
  /^\s*(?:\p{L}+\s+){0,2}đã(?![\p{L}])(?!\s*(?:đạt|có)\s*(?:[;,.]|$))/u.test(after) &&
  !AIM.test(sentence)

/**
 * Whether a number in a clause is an account of the past.
 *
 * @param sentence the lower-case sentence up to the number
 * @param after what follows the number
 */
export function isPastResult(
  sentence: string,
  after: string,
  role: SectionRole | null,
  paragraphTellsResults: boolean,
  time: PlanTime,
): boolean {
  if (standsInThePast(sentence, time) || (EXCEEDED.test(sentence) && !AIM.test(sentence))) return true
  if (SURVEYED.test(after) && !AIM.test(sentence)) return true
  const opens = opensInThePast(sentence, time)
  const aims = role === 'target' && !paragraphTellsResults && !STRICT_ACCOUNT.test(sentence) && !opens
  if (aims) return false
  if (FULFILMENT.test(after) && !ORDERED.test(sentence)) return true
  const nearAim = STRONG_AIM.test(opens ? sentence.replace(OPENING_TIME, '') : sentence)
  if (role === 'situation') return !nearAim
  if (opens) return !nearAim
  if (paragraphTellsResults) return !nearAim
  const account = ACCOUNT.exec(sentence)
  return account !== null && !AIM.test(sentence)
}
