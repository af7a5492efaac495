import { committeeName, type IssuerReading } from './issuer-names.ts'
import { isPlace } from './issuer-places.ts'
import type { PlanSource } from './plan-blocks.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const HEAD = 12_000
const CITIES: ReadonlySet<string> = new Set(CITY_NAMES)
const PLACES = [...PROVINCE_NAMES, ...CITY_NAMES].join('|')
const TOLD =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)(?:\s*\(UBND\))?\s+(tỉnh|[Tt]hành phố|TP\.?(?=\s?HCM|\s)|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s*(?<=\s|TP\.?)((?:\p{Lu}[\p{L}']*|\d{1,2}(?!\/))(?:\s+(?:-\s+)?\p{Lu}[\p{L}']*){0,3}))?/gu
/** Places are known by name, so the officer who signed is not taken for a part of it. */
const KNOWN_PLACE = new RegExp(`^(?:${PLACES})(?![\\p{L}])`, 'u')
const DEED_NEAR =
  /^.{0,160}?(?:ban hành|(?:vừa|đã) (?:có|ký) (?:kế hoạch|văn bản|công văn|quyết định|chỉ thị)|xây dựng (?:và )?(?:ban hành )?kế hoạch|nêu ra tại|phê duyệt|ký ban hành|triển khai kế hoạch)/siu
const OTHER_BODY =
  /(?<![\p{L}])((?:(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:[ủỦ]y|[uU]ỷ)|HĐND tỉnh|Hội đồng nhân dân tỉnh|Sở (?:Y tế|Nội vụ|Lao động\s*[-–]\s*Thương binh và Xã hội)(?: tỉnh| thành phố)?|Công an (?:tỉnh|thành phố|huyện|quận))\s+(?:\p{Lu}[\p{L}']*)(?:\s+\p{Lu}[\p{L}']*){0,2})\s+(?:vừa |đã )?(?:ban hành|ký ban hành|xây dựng)/u
const OWNER = new RegExp(
  `/\\S+\\s+(?:ngày\\s+[\\d/.-]+\\s+)?của\\s+(?:(?:tỉnh|thành phố|TP\\.?)\\s+)?(${PLACES})(?![\\p{L}])`,
  'u',
)

/** "Kế hoạch số 50/KH-UBND của Thừa Thiên Huế": the number tells the body, the words the place. */
function fromOwner(source: PlanSource, codes: string | null): IssuerReading | null {
  if (codes === null || !/UBND/u.test(codes)) return null
  const match = OWNER.exec(source.text.slice(0, HEAD))
  if (!match) return null
  const end = match.index + match[0].length
  const level = CITIES.has(match[1]!) ? 'thành phố' : 'tỉnh'
  const issuer = `Ủy ban nhân dân ${level} ${match[1]!}`
  return { start: end - match[1]!.length, end, issuer, confidence: 0.75, why: 'issuer:owner' }
}

/** "UBND tỉnh X vừa ban hành …": the body to which a story or an opening gives the deed. */
export function findToldIssuer(source: PlanSource, codes: string | null): IssuerReading | null {
  const head = source.text.slice(0, HEAD)
  let unnamed: IssuerReading | null = null
  for (const match of head.matchAll(TOLD)) {
    const end = match.index + match[0].length
    if (!DEED_NEAR.test(head.slice(end, end + 240))) continue
    const level = match[1]!
    const told = match[2] && (KNOWN_PLACE.exec(match[2])?.[0] ?? match[2])
    // Papers name the largest city by its letters.
    const name = told?.replace(/^HCM$/u, 'Hồ Chí Minh')
    const span = { start: match.index, end: match.index + match[0].length }
    if (name !== undefined && isPlace(level, name))
      return { ...span, issuer: committeeName(level, name), confidence: 0.85, why: 'issuer:told' }
    unnamed ??= {
      ...span,
      issuer: `Ủy ban nhân dân ${level.replace(/^TP\.?$/u, 'thành phố')}`,
      confidence: 0.5,
      why: 'issuer:unnamed',
    }
  }
  const owner = fromOwner(source, codes)
  if (owner) return owner
  const other = unnamed ? null : OTHER_BODY.exec(head)
  if (!other) return unnamed
  const issuer = other[1]!.replace('HĐND', 'Hội đồng nhân dân').replace(/(?:Ủy|[uU]ỷ)(?= )/u, 'ủy')
  return {
    start: other.index,
    end: other.index + other[1]!.length,
    issuer,
    confidence: 0.7,
    why: 'issuer:told',
  }
}
