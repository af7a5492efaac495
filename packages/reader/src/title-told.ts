import { kindOfWord } from './document-kinds.ts'
import type { PlanSource } from './plan-blocks.ts'
import type { DocumentKind } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { asTitle, type TitleReading } from './title-lines.ts'

const PAPER =
  '[Kk]ế hoạch|[Cc]hương trình|[Đđ]ề án|[Qq]uyết định(?=(?:\\s+(?:số\\s+\\S+|\\d+\\/\\S+))?\\s+(?:về việc|phê duyệt|ban hành|giao))'
const TOLD = new RegExp(
  `(?:ban hành|ký|phê duyệt|tại|triển khai|thực hiện|xây dựng|vừa có)\\s+(?:(?:và|về|bản)\\s+)?[“"]?(?=((?:${PAPER})(?:\\s+liên ngành)?(\\s+(?:số\\s+\\S+|\\d+\\/\\S+))?(?:,?\\s+ngày\\s+[\\d/.-]+)?\\s+[^.;:()\\n]{8,260}))`,
  'gu',
)
/** What a plan's name goes on with; other words mean some plan in general. */
const NAMED =
  /^\S+ \S+ (?:liên ngành )?(?:(?:về|thực hiện|triển khai|công tác|hành động|của \S+ \S+) )*(?:việc )?(?:phòng|xây dựng|tăng cường|thực hiện|điều trị|triển khai|hành động|tổ chức|giám sát|kiểm tra|phối hợp|truyền thông|hỗ trợ|đấu tranh|can thiệp|bảo đảm|đảm bảo)/iu
/** "kế hoạch giai đoạn 2016 - 2020", "kế hoạch cụ thể": some plan, not the name of one. */
const NAMELESS =
  /^\S+ \S+ (?:giai đoạn|năm|cụ thể|chi tiết|riêng|hằng năm|hàng năm|của|đề ra|nêu|đặt ra|yêu cầu|gồm|như sau|này|trên|đã|được|và)(?![\p{L}])/iu
const TOLD_END =
  /\s*(?:,\s*(?:cụ thể|với|nhằm|trong đó|theo đó|như sau|có hiệu lực|gồm|yêu cầu|giao)|\s(?:với (?:mục tiêu|các|nội dung|những)|như sau|cụ thể như sau|nhằm|được ban hành|được phê duyệt|đạt|được|có phát sinh|để|theo quy định|(?:tại|theo|kèm theo) (?:quyết định|công văn|kế hoạch số))(?![\p{L}])).*$/isu
const HEADLINE =
  /^[ \t|]*((?:Kế hoạch|Chương trình|Quyết định|Đề án|Nghị quyết|Chỉ thị|Công văn|Thông báo|Hướng dẫn)\s[^\n]{10,260})$/mu
const ARTICLE = /(?:^|\n)[ \t|]*Điều\s+1\s*[.:]\s*(?:Nay\s+)?((?:[Bb]an hành|[Pp]hê duyệt)\s[^\n]{10,420})/u

const withoutNumber = (words: string): string =>
  squeeze(words.replace(/\s+số\s+\S+|(?<=^\S+ \S+)\s+\d+\/\S+/u, '').replace(/^(\S+ \S+),?\s+ngày\s+[\d/.-]+,?/u, '$1'))

/** "Kế hoạch … vừa được UBND tỉnh ban hành": the name stands before the deed. */
const RETOLD = new RegExp(
  `((?:${PAPER})(?:\\s+số\\s+\\S+)?(?:,?\\s+ngày\\s+[\\d/.-]+)?\\s+[^.;:()\\n]{8,200}?)\\s+(?:vừa|mới|đã) được\\s[^.;\\n]{0,60}?(?:ban hành|phê duyệt|ký|đề ra)`,
  'u',
)

function findTitleRetold(head: string): TitleReading | null {
  const match = RETOLD.exec(head)
  const named = match && withoutNumber(match[1]!)
  if (!match || !named || named.length < 25 || NAMELESS.test(named)) return null
  return {
    start: match.index,
    end: match.index + match[1]!.length,
    title: named.charAt(0).toUpperCase() + named.slice(1),
    kind: kindOfWord(named),
    confidence: 0.75,
    why: 'title:told',
  }
}

/** The plan's name as a story or a passage tells it: the first that is issued and tells its years. */
export function findTitleTold(source: PlanSource): TitleReading | null {
  const head = source.text.slice(0, 60_000)
  let best: (TitleReading & { readonly rank: number }) | null = null
  for (const match of head.matchAll(TOLD)) {
    const words = match[1]!.replace(TOLD_END, '').replace(/[”",\s]+$/u, '')
    const named = withoutNumber(words)
    const issuing = /^(?:ban hành|ký|phê duyệt|xây dựng|vừa có)/u.test(match[0])
    const numbered = match[2] !== undefined
    const justIssued =
      issuing && /(?:vừa|đã|mới)(?: ký)?\s*$/u.test(head.slice(Math.max(0, match.index - 10), match.index))
    if (
      named.length < 25 ||
      !(
        NAMED.test(named) ||
        (issuing && (numbered || justIssued || /(?:19|20)\d{2}/.test(named)) && !NAMELESS.test(named))
      )
    )
      continue
    const hasYears = /(?:19|20)\d{2}/.test(named)
    // "xây dựng chương trình phòng …" without a year or a number speaks of some programme yet to come.
    const vague = !hasYears && !numbered && /^xây/u.test(match[0])
    const rank = vague ? 0 : (issuing ? 2 : 0) + (hasYears ? 1 : 0) + (numbered && issuing ? 0.5 : 0)
    if (rank === 0 || (best && best.rank >= rank)) continue
    const start = match.index + match[0].length
    best = {
      start,
      end: start + words.length,
      title: named.charAt(0).toUpperCase() + named.slice(1),
      kind: kindOfWord(named),
      confidence: hasYears ? (issuing ? 0.8 : 0.6) : 0.45,
      why: 'title:told',
      rank,
    }
    if (rank > 3) break
  }
  const retold = best && best.rank >= 2 ? null : findTitleRetold(head.slice(0, 8000))
  if (retold) return retold
  if (!best) return null
  const { rank: _, ...reading } = best
  return reading
}

/** "Kế hoạch số 21/KH-UBND ngày 12/02/2019 của UBND huyện … về": what stands between the kind and the name. */
const NUMBER_AND_BODY =
  /^(\S+ \S+)\s+(?:số\s+)?\d+\S*(?:\s+ngày\s+[\d/.-]+)?(?:\s+của\s[^,]{3,60}?(?=\s(?:về|ban hành|triển khai|thực hiện|phê duyệt)\s))?/u

/** The line of a page that names the paper: "Quyết định 12/QĐ-UBND năm 2016 ban hành …". */
export function findHeadline(source: PlanSource): TitleReading | null {
  const headline = HEADLINE.exec(source.text.slice(0, 800))
  if (!headline || NAMELESS.test(headline[1]!)) return null
  const words = squeeze(headline[1]!.replace(NUMBER_AND_BODY, '$1')).replace(/[.:;]+$/, '')
  const start = headline.index + headline[0].indexOf(headline[1]!)
  return {
    start,
    end: start + headline[1]!.length,
    title: words,
    kind: kindOfWord(words),
    confidence: 0.6,
    why: 'title:headline',
  }
}

/** "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …": what a decision without its title decides. */
export function findTitleInArticle(source: PlanSource, kind: DocumentKind | null): TitleReading | null {
  const match = kind === 'QĐ' ? ARTICLE.exec(source.text.slice(0, 15_000)) : null
  if (!match) return null
  const words = match[1]!
    .replace(
      /\s*(?:[.;]\s*$|[.;]\s.*$|\((?:[Cc]ó|[Kk]èm|sau đây).*$|,?\s*(?:với (?:các|những)|gồm|cụ thể).*$)/su,
      '',
    )
    .replace(/^(\S+ \S+)\s+kèm theo [Qq]uyết định này,?(?:\s+bản)?\s*/u, '$1 ')
    .replace(/(?<=^\S+ \S+ )[“"]|[”"]$/gu, '')
  const start = match.index + match[0].length - match[1]!.length
  return {
    start,
    end: start + match[1]!.trimEnd().length,
    title: asTitle(words, 'QĐ'),
    kind: 'QĐ',
    confidence: 0.85,
    why: 'title:article',
  }
}
