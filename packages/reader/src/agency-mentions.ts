import { readAgencyQualifier } from './agency-qualifiers.ts'
import { AGENCY_NAMES, type AgencyName } from './agency-names.ts'
import type { Span } from './plan-reading.ts'
import { squeeze } from './plan-text.ts'

/** An agency named in the text; `name` is its full name with the words that say which one. */
export type AgencyMention = Span & { readonly agency: AgencyName; readonly name: string }

const SHAPE = new RegExp(
  `(?<![\\p{L}])(?:${AGENCY_NAMES.map(({ spellings }, index) => `(?<a${index}>${spellings.replace(/ /g, '\\s+')})`).join('|')})(?![\\p{L}])`,
  'gu',
)
const RELATED =
  /^\s+(?:(?:của\s+)?(?:tỉnh|thành phố|huyện|quận|xã|phường|đặc khu)\s*)?(?:có\s+)?liên\s+quan(?:\s+của\s+(?:tỉnh|thành phố|huyện|quận))?(?![\p{L}])/u
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])(?:bđbp)(?![\p{L}])/giu, 'Bộ đội Biên phòng'],
  [/(?<![\p{L}])bch(?![\p{L}])/giu, 'Bộ Chỉ huy'],
  [/(?<![\p{L}])tncs(?![\p{L}])/giu, 'Thanh niên Cộng sản'],
  [/(?<![\p{L}])bcđ(?![\p{L}])/giu, 'Ban Chỉ đạo'],
  [/(?<![\p{L}])pt&?th(?![\p{L}])/giu, 'Phát thanh và Truyền hình'],
  [/(?<![\p{L}])ubnd(?![\p{L}])/giu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}])hđnd(?![\p{L}])/giu, 'Hội đồng nhân dân'],
]

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The name of an agency in full: catalogue name, and which one as the text says it. */
function fullName(agency: AgencyName, written: string, qualifier: string): string {
  const which = squeeze(qualifier)
    .replace(/^việt nam\s*/iu, '')
    .replace(/^[,\s]+/, '')
  let name = agency.asWritten ? capital(squeeze(written)) : agency.name
  if (agency.asWritten) for (const [shape, full] of ABBREVIATIONS) name = name.replace(shape, full)
  return which ? `${name} ${which}` : name
}

/** Every agency named between `start` and `end`, in order, without overlaps. */
export function findAgencies(text: string, lower: string, start: number, end: number): AgencyMention[] {
  const found: AgencyMention[] = []
  const words = lower.slice(start, end)
  SHAPE.lastIndex = 0
  for (let match = SHAPE.exec(words); match; match = SHAPE.exec(words)) {
    const entry = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)
    const agency = AGENCY_NAMES[Number(entry?.[0].slice(1))]
    if (!agency) continue
    const from = start + match.index
    const nameEnd = from + match[0].length
    let to = agency.kind === 'group' ? nameEnd : Math.min(end, readAgencyQualifier(text, lower, nameEnd))
    const name = fullName(agency, text.slice(from, nameEnd), text.slice(nameEnd, to))
    const related = agency.kind === 'group' ? RELATED.exec(lower.slice(to, Math.min(end, to + 60))) : null
    if (related) to += related[0].length
    found.push({ start: from, end: to, agency, name })
    SHAPE.lastIndex = to - start
  }
  return found
}
