import type { PlanSource } from './plan-blocks.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { properCase, titleCase } from './proper-case.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

export type IssuerReading = Span & {
  readonly issuer: string
  readonly confidence: number
  readonly why: string
}

const HEAD = 6000
const COMMITTEE = '(?:[ỦU]Y\\s+BAN\\s+NHÂN\\s+DÂN|UỶ\\s+BAN\\s+NHÂN\\s+DÂN|UBND)'
const LEVEL = '(?:TỈNH|THÀNH\\s+PHỐ|TP\\.?|QUẬN|HUYỆN|THỊ\\s+XÃ|XÃ|PHƯỜNG|THỊ\\s+TRẤN|ĐẶC\\s+KHU)'
const NAME =
  "(?:\\p{Lu}[\\p{Lu}']*|\\d{1,2})(?:(?:\\s+|\\s+-\\s+)(?!CỘNG|ĐỘC|KẾ\\s|QUYẾT\\s|SỐ\\s|SỞ\\s|CHƯƠNG\\s|NƠI\\s|KT|TM|CHỦ|PHÒNG|BAN\\s|UBND|ỦY|VĂN\\s|PHÓ|CÔNG\\sAN)[\\p{Lu}']+){0,4}"
const MOTTO_BETWEEN =
  '(?:\\s*[|]?\\s*(?:CỘNG\\s+H(?:ÒA|OÀ)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM)?[\\s|]*)'
const PLACE = [...PROVINCE_NAMES, ...CITY_NAMES]
  .map((name) => name.toUpperCase().replace(/ /g, '\\s+'))
  .join('|')
const LETTERHEAD = new RegExp(
  `${COMMITTEE}${MOTTO_BETWEEN}(${LEVEL})\\s+((?:${PLACE})(?![\\p{L}])|${NAME})(?![\\p{Ll}])`,
  'gu',
)
const OTHER_HEADS =
  /(?:^|\n)[\s|]*((?:THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|BỘ (?!TRƯỞNG)\p{Lu}[\p{Lu}\s,-]{2,50}|SỞ \p{Lu}[\p{Lu}\s,-]{2,50}|CÔNG AN \p{Lu}[\p{Lu}\s]{2,30}|(?:TỈNH|THÀNH|HUYỆN|QUẬN|ĐẢNG) ỦY[\p{Lu}\s]{0,30}|BAN CHỈ ĐẠO[\p{Lu}\d\s,/]{0,60}|HỘI ĐỒNG NHÂN DÂN[\p{Lu}\s]{0,40}))(?=\s*(?:\n|\||\s{2,}|CỘNG))/u
const BARE_HEAD = new RegExp(`(?:^|[\\n|])[\\s|]*${COMMITTEE}[ \\t]*(?=[\\n|]|\\s{2,}|CỘNG)`, 'u')
const SIGNATURE =
  /TM\s*\.?\s*(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN\s*(TỈNH|THÀNH\s+PHỐ|QUẬN|HUYỆN|THỊ\s+XÃ|XÃ|PHƯỜNG|THỊ\s+TRẤN|ĐẶC\s+KHU)?/u
const TOLD =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)(?:\s*\(UBND\))?\s+(tỉnh|[Tt]hành phố|TP\.?|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s+((?:\p{Lu}[\p{L}']*|\d{1,2}(?!\/))(?:\s+(?:-\s+)?\p{Lu}[\p{L}']*){0,3}))?/gu
const DEED_NEAR =
  /^.{0,160}?(?:ban hành|xây dựng (?:và )?(?:ban hành )?kế hoạch|nêu ra tại|phê duyệt|ký ban hành|triển khai kế hoạch)/su
const LABEL =
  /(?:nơi\s+ban\s+hành|cơ\s+quan\s+ban\s+hành|đơn vị ban hành)\s*[:|]\s*(tỉnh|thành phố|quận|huyện|thị xã|xã|phường)\s+([^|\n]{2,40}?)(?=\s*(?:người ký|[|\n]|ngày))/iu

const CITIES = new Set(CITY_NAMES.map((name) => name.toLowerCase()))
const PROVINCES = new Set(PROVINCE_NAMES.map((name) => name.toLowerCase()))
const ANY_PROVINCE = new RegExp(
  `(?<!Cộng sản )(?<![\\p{L}])(?:${[...CITY_NAMES, ...PROVINCE_NAMES].join('|')})(?![\\p{L}])`,
  'giu',
)

const levelWord = (level: string, name: string): string => {
  const word = squeeze(level)
    .toLowerCase()
    .replace(/^tp\.?$/u, 'thành phố')
  return /^\d/.test(name) ? titleCase(word).replace(/Xã/u, 'xã') : word
}
/** "TỈNH" + "NINH BÌNH" → "Ủy ban nhân dân tỉnh Ninh Bình". */
function committee(level: string, name: string): string {
  const plain = squeeze(name)
  const written = plain === plain.toUpperCase() ? titleCase(plain) : plain
  const asWritten = /^\p{Lu}\p{Ll}/u.test(level) ? squeeze(level) : levelWord(level, plain)
  return `Ủy ban nhân dân ${asWritten} ${written}`
}

/** Whether a name behind "tỉnh" or "thành phố" is a place, not the person who signed. */
const isPlace = (level: string, name: string): boolean => {
  const lower = squeeze(name).toLowerCase()
  const high = /^(?:tỉnh|thành phố|tp)/iu.test(level)
  return (
    !high ||
    CITIES.has(lower) ||
    PROVINCES.has(lower) ||
    /^(?:thừa thiên|bà rịa)/u.test(lower) ||
    lower.split(' ').length <= 2
  )
}

/** The one province a text names, if it names only one. */
function onlyProvince(text: string): string | null {
  const names = new Set<string>()
  for (const match of text.matchAll(ANY_PROVINCE)) {
    const lower = match[0].toLowerCase()
    const name = [...CITY_NAMES, ...PROVINCE_NAMES].find((candidate) => candidate.toLowerCase() === lower)
    const inMatchAsCaps = match[0] === match[0].toUpperCase() || match[0] === name
    if (name && inMatchAsCaps) names.add(name)
    if (names.size > 1) return null
  }
  return [...names][0] ?? null
}

const levelOfProvince = (name: string): string => (CITIES.has(name.toLowerCase()) ? 'thành phố' : 'tỉnh')

function fromLetterhead(source: PlanSource, codes: string | null): IssuerReading | null {
  const head = source.text.slice(0, HEAD)
  const motto = head.search(/CỘNG\s+H(?:ÒA|OÀ)/u)
  const other = OTHER_HEADS.exec(head)
  const isCommittee = codes === null || /UBND/u.test(codes)
  if (other && !(isCommittee && codes !== null)) {
    const end = other.index + other[0].length
    return {
      start: end - other[1]!.length,
      end,
      issuer: capital(properCase(squeeze(other[1]!))),
      confidence: 0.9,
      why: 'issuer:letterhead',
    }
  }
  const zone = [...head.matchAll(LETTERHEAD)].filter(
    (match) => motto < 0 || Math.abs(match.index - motto) < 400,
  )
  const last = zone[zone.length - 1] ?? [...head.matchAll(LETTERHEAD)][0]
  if (!last) return null
  return {
    start: last.index,
    end: last.index + last[0].length,
    issuer: committee(last[1]!, last[2]!),
    confidence: 0.97,
    why: 'issuer:letterhead',
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function fromStory(source: PlanSource): IssuerReading | null {
  const head = source.text.slice(0, HEAD * 2)
  let second: IssuerReading | null = null
  for (const match of head.matchAll(TOLD)) {
    const name = match[2]
    const after = head.slice(match.index + match[0].length, match.index + match[0].length + 240)
    const span = { start: match.index, end: match.index + match[0].length }
    const named = name !== undefined && isPlace(match[1]!, name)
    if (named && DEED_NEAR.test(after))
      return { ...span, issuer: committee(match[1]!, name), confidence: 0.85, why: 'issuer:told' }
    if (!second && DEED_NEAR.test(after))
      second = { ...span, issuer: `Ủy ban nhân dân ${match[1]!}`, confidence: 0.5, why: 'issuer:unnamed' }
  }
  return second
}

function fromSignature(source: PlanSource): IssuerReading | null {
  const match = SIGNATURE.exec(source.text)
  if (!match) return null
  const level = match[1] ? ` ${squeeze(match[1]).toLowerCase()}` : ''
  return {
    start: match.index,
    end: match.index + match[0].length,
    issuer: `Ủy ban nhân dân${level}`,
    confidence: 0.5,
    why: 'issuer:signature',
  }
}

/** Adds the place to a committee of which only the level, or nothing, is told. */
function completed(source: PlanSource, reading: IssuerReading, place: string | null): IssuerReading {
  const level = /^Ủy ban nhân dân\s+(\S+(?:\s\S+)?)$/u.exec(reading.issuer)?.[1]
  const province = placeProvince(place) ?? onlyProvince(source.text.slice(0, 40_000))
  if (!province) return reading
  if (level && !/^(?:tỉnh|thành phố|tp\.?)$/iu.test(level)) return reading
  return {
    ...reading,
    issuer: `Ủy ban nhân dân ${level ?? levelOfProvince(province)} ${province}`,
    confidence: 0.75,
    why: `${reading.why}+place`,
  }
}

const placeProvince = (place: string | null): string | null => {
  const lower = place?.toLowerCase().replace(/^(?:tp\.?|thành phố)\s*/u, '')
  return [...CITY_NAMES, ...PROVINCE_NAMES].find((name) => name.toLowerCase() === lower) ?? null
}

/**
 * Who issued the document: letterhead, portal label, story, or signature.
 *
 * @param codes the letters of the number, e.g. "KH-UBND", or null
 * @param place the place of the date line
 */
export function findIssuer(
  source: PlanSource,
  codes: string | null,
  place: string | null,
): IssuerReading | null {
  const letterhead = fromLetterhead(source, codes)
  if (letterhead) return letterhead
  const label = LABEL.exec(source.text.slice(0, HEAD))
  if (label && (codes === null || /UBND/u.test(codes))) {
    return {
      start: label.index,
      end: label.index + label[0].length,
      issuer: committee(label[1]!.toLowerCase(), label[2]!),
      confidence: 0.85,
      why: 'issuer:label',
    }
  }
  const told = fromStory(source)
  if (told && told.confidence > 0.6) return told
  const bare = BARE_HEAD.exec(source.text.slice(0, HEAD))
  if (bare)
    return completed(
      source,
      {
        start: bare.index,
        end: bare.index + bare[0].length,
        issuer: 'Ủy ban nhân dân',
        confidence: 0.5,
        why: 'issuer:bare-letterhead',
      },
      place,
    )
  const owner = codes === null ? null : fromOwner(source, codes)
  if (owner) return owner
  const weak = told ?? fromSignature(source)
  return weak ? completed(source, weak, place) : null
}

const OWNER = new RegExp(
  `/\\S+\\s+(?:ngày\\s+[\\d/.-]+\\s+)?của\\s+(?:(?:tỉnh|thành phố|TP\\.?)\\s+)?(${[...PROVINCE_NAMES, ...CITY_NAMES].join('|')})(?![\\p{L}])`,
  'u',
)
const CENTRAL: readonly (readonly [code: RegExp, issuer: string])[] = [
  [/TTg$/u, 'Thủ tướng Chính phủ'],
  [/-CP$/u, 'Chính phủ'],
]

/** "Kế hoạch số 50/KH-UBND của Thừa Thiên Huế": the number tells the body, the words the place. */
function fromOwner(source: PlanSource, codes: string): IssuerReading | null {
  const central = CENTRAL.find(([code]) => code.test(codes))
  if (central) {
    const start = Math.max(0, source.text.indexOf(codes))
    return { start, end: start + codes.length, issuer: central[1], confidence: 0.8, why: 'issuer:code' }
  }
  if (!/UBND/u.test(codes)) return null
  const match = OWNER.exec(source.text.slice(0, HEAD))
  if (!match) return null
  const end = match.index + match[0].length
  return {
    start: end - match[1]!.length,
    end,
    issuer: `Ủy ban nhân dân ${levelOfProvince(match[1]!)} ${match[1]!}`,
    confidence: 0.75,
    why: 'issuer:owner',
  }
}
