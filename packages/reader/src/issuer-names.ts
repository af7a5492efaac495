import { findAgencies } from './agency-mentions.ts'
import type { LetterheadBody } from './issuer-letterhead.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'
import { properCase, titleCase } from './proper-case.ts'
import { lowerVietnamese } from './spelling.ts'

export type IssuerReading = Span & {
  readonly issuer: string
  readonly confidence: number
  readonly why: string
}

const BODY_WITH_LEVEL =
  /^(?<body>ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\s*(?:(?<level>tỉnh|tĩnh|thành phố|tp\.?|quận|huyện|thị xã|tx\.?|xã|phường|thị trấn|đặc khu)\s+(?<name>\S.*))?$/u
const LOWER_UNIT = /\s(?<level>quận|huyện|thị xã|phường|xã|thị trấn)\s+(?<name>\S.*)$/u
const PARTY =
  /^(?<body>(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|(?:tỉnh|thành|huyện|quận|thị) đoàn)\s+(?<name>.+)$/u
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])ubnd(?![\p{L}])/giu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}])hđnd(?![\p{L}])/giu, 'Hội đồng nhân dân'],
  [/(?<![\p{L}])bch(?![\p{L}])/giu, 'Ban Chấp hành'],
  [/(?<![\p{L}])btv(?![\p{L}])/giu, 'Ban Thường vụ'],
  [/(?<![\p{L}])(?:ban chỉ đạo|bcđ)(?![\p{L}])/giu, 'Ban Chỉ đạo'],
  [/(?<![\p{L}])pc(?=\s\p{L})/giu, 'phòng, chống'],
  [/(?<![\p{L}])tt\s?&\s?dl(?![\p{L}])/giu, 'Thể thao và Du lịch'],
  [/(?<![\p{L}])pc\s?tnxh(?![\p{L}])/giu, 'Phòng, chống tệ nạn xã hội'],
]
const LEVELS: Readonly<Record<string, string>> = { tp: 'thành phố', tx: 'thị xã', tĩnh: 'tỉnh' }

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const levelOf = (level: string): string => {
  const word = squeeze(level).toLowerCase().replace(/\.$/, '')
  return LEVELS[word] ?? word
}

/** Numbered quarters carry a capital: "Quận 5"; others not: "tỉnh Ninh Bình". */
const levelWord = (level: string, name: string): string =>
  /^\d/.test(name) ? titleCase(levelOf(level)).replace(/Xã/u, 'xã') : levelOf(level)

/**
 * "TỈNH" + "NINH BÌNH" → "Ủy ban nhân dân tỉnh Ninh Bình".
 *
 * @param level as written; a capital in running text is kept ("Thành phố Hồ Chí Minh")
 */
export function committeeName(level: string, name: string, body = 'Ủy ban nhân dân'): string {
  const plain = squeeze(name)
  const written = plain === plain.toUpperCase() ? titleCase(plain) : plain
  const asWritten = /^\p{Lu}\p{Ll}{2}/u.test(level) ? squeeze(level) : levelWord(level, plain)
  return `${body} ${asWritten} ${written}`
}

const isCouncil = (lower: string): boolean => /^(?:hội đồng|hđnd)/u.test(lower)

const JOINT =
  /\s[-–]\s(?=(?:sở|công an|ubnd|ủy ban|hội|phòng|bộ|đồn|ban|tòa|viện|liên đoàn|mặt trận|đoàn|trung tâm|chi cục|tỉnh đoàn)\s)/u
const BOARD =
  /^(?:ban thường vụ|ban chấp hành|ban thường trực|bch|btv)\s+(?=(?:hội|ủy ban mặt trận|ub\s?mttq|liên đoàn|đoàn))/u

const expanded = (words: string): string =>
  SHORT_FORMS.reduce((name, [shape, full]) => name.replace(shape, full), words)

/** The name of an agency of the catalogue if it is what the words say, whole; else the words in running case. */
function agencyName(words: string): string {
  const plain = expanded(properCase(words))
  const lower = lowerVietnamese(plain)
  const mentions = findAgencies(plain, lower, 0, plain.length)
  const [first, ...others] = mentions
  if (first?.start !== 0 || others.length > 0) return capital(plain)
  return first.end >= plain.length - 1 ? first.name : capital(first.name + plain.slice(first.end))
}

/** Bodies that write together; the name of the place behind the last is that of all. */
const jointName = (parts: readonly LetterheadBody[]): string =>
  parts
    .map((part) => bodyName(part) ?? capital(properCase(part.words)))
    .map((name) => name.replace(/ tỉnh \p{Lu}[\p{L} ]*$/u, name.startsWith('Sở') ? '' : ' tỉnh'))
    .join(' - ')

function partsOf(body: LetterheadBody): LetterheadBody[] {
  const parts: LetterheadBody[] = []
  let from = 0
  for (const lower of body.lower.split(JOINT)) {
    const at = body.lower.indexOf(lower, from)
    parts.push({ ...body, lower, words: body.words.slice(at, at + lower.length) })
    from = at + lower.length
  }
  return parts
}

/** What a body of a letterhead is called in running text; `null` for a committee that does not say which. */
export function bodyName(body: LetterheadBody): string | null {
  const parts = partsOf(body)
  if (parts.length > 1) return jointName(parts)
  const board = BOARD.exec(body.lower)?.[0].length ?? 0
  if (board > 0) return agencyName(body.words.slice(board))
  const committee = BODY_WITH_LEVEL.exec(body.lower)?.groups
  if (committee) {
    if (!committee['level'] || !committee['name']) return null
    // "UBND QUẬN 1 / PHƯỜNG BẾN NGHÉ": the lower unit is meant.
    const lower = LOWER_UNIT.exec(committee['name'])?.groups
    const name = body.words.slice(body.lower.length - (lower?.['name'] ?? committee['name']).length)
    return committeeName(
      lower?.['level'] ?? committee['level'],
      name,
      isCouncil(body.lower) ? 'Hội đồng nhân dân' : undefined,
    )
  }
  const party = PARTY.exec(body.lower)?.groups
  if (party && !/^(?:tỉnh|xã|phường|huyện|thành phố|các|khối)/u.test(party['name']!)) {
    const rest = body.words.slice(body.lower.length - party['name']!.length)
    return `${capital(party['body']!)} ${rest === rest.toUpperCase() ? titleCase(rest) : rest}`
  }
  return agencyName(body.words)
}

/** Whether the body is a People's Committee or Council. */
export const isCommittee = (body: LetterheadBody): boolean => BODY_WITH_LEVEL.test(body.lower)

/** "Ban Thường vụ" or "Văn phòng" alone says nothing without the body above it. */
export const needsBodyAbove = (body: LetterheadBody): boolean =>
  /^(?:ban thường vụ|ban thường trực|ban chấp hành|btv|bch|văn phòng)$/u.test(body.lower)

/** The office of a committee by its full name; a standing board is its union. */
export const nameBelow = (body: LetterheadBody, above: string): string =>
  /^văn phòng/u.test(body.lower) ? `Văn phòng ${above}` : above
