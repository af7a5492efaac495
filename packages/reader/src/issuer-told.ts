import { findAgencies } from './agency-mentions.ts'
import { committeeName, type IssuerReading } from './issuer-names.ts'
import { isPlace } from './issuer-places.ts'
import type { PlanSource } from './plan-blocks.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const HEAD = 12_000
const CITIES: ReadonlySet<string> = new Set(CITY_NAMES)
const PLACES = [...PROVINCE_NAMES, ...CITY_NAMES].join('|')
const TOLD =
  /(?:(?:Ủy|Uỷ) ban [Nn]hân dân|UBND)(?:\s*\(UBND\))?\s+(tỉnh|[Tt]hành phố|TP\.?(?=\s?HCM|\s)|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s*(?<=\s|TP\.?)((?:\p{Lu}[\p{L}']*|\d{1,2}(?!\/))(?:\s+(?:-\s+)?\p{Lu}[\p{L}']*){0,3}))?/gu
/** Places are known by name, so the officer who signed is not taken for a part of it. */
const KNOWN_PLACE = new RegExp(`^(?:${PLACES})(?![\\p{L}])`, 'u')
const DEED_NEAR =
  /^.{0,160}?(?:ban hành|(?:vừa|đã) (?:có|ký) (?:kế hoạch|văn bản|công văn|quyết định|chỉ thị)|xây dựng (?:và )?(?:ban hành )?kế hoạch|nêu ra tại|phê duyệt|ký ban hành|triển khai kế hoạch)/isu
/** "… vừa có kế hoạch", "… đã ban hành chương trình": the body stands right before it. */
const DEED =
  /(?<![\p{L}])(?:(?:vừa|đã) (?:có|ký|ban hành|ký ban hành|xây dựng)|ban hành|ký ban hành|xây dựng) (?:kế hoạch|chương trình|văn bản|công văn|quyết định|chỉ thị|đề án|hướng dẫn|kết luận)/gu
const PARTY_BODY =
  /(?:(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:[ủỦ]y|[uU]ỷ))\s+\p{Lu}[\p{L}']*(?:\s+\p{Lu}[\p{L}']*){0,2}\s*$/u
const NEAR = 120
const RIGHT_BEFORE = 24

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

/** A department, union or party committee of which a story tells that it issued something. */
function fromOtherBody(source: PlanSource, head: string): IssuerReading | null {
  for (const match of source.lower.slice(0, head.length).matchAll(DEED)) {
    const from = Math.max(0, match.index - NEAR)
    const party = PARTY_BODY.exec(source.text.slice(from, match.index).trimEnd())
    const mention = findAgencies(source.text, source.lower, from, match.index).findLast(
      ({ end, agency }) => match.index - end <= RIGHT_BEFORE && agency.kind !== 'group',
    )
    const start = party ? from + party.index : mention?.start
    const issuer = party
      ? party[0].trim().replace(/(?<=^\S+ )\S+/u, 'ủy')
      : mention?.name.replace(/ tp\.?\s?hcm$/iu, ' Thành phố Hồ Chí Minh')
    if (start !== undefined && issuer !== undefined && !/^Ủy ban nhân dân(?: \p{Ll}+)*$/u.test(issuer))
      return {
        start,
        end: start + (party?.[0].trimEnd().length ?? mention!.end - start),
        issuer,
        confidence: 0.7,
        why: 'issuer:told',
      }
  }
  return null
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
  return unnamed ?? fromOtherBody(source, head)
}
