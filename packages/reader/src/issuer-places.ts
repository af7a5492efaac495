import { capital, committeeName, type IssuerReading } from './issuer-names.ts'
import type { PlanSource } from './plan-blocks.ts'
import { squeeze } from './plan-text.ts'
import { properCase } from './proper-case.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const HEAD = 6000
const PLACES = [...CITY_NAMES, ...PROVINCE_NAMES]
const CITIES = new Set(CITY_NAMES.map((name) => name.toLowerCase()))
const ANY_PROVINCE = new RegExp(
  `(?<!Cộng sản )(?<![\\p{L}])(?:${PLACES.join('|')}|TP\\.?\\s?HCM)(?![\\p{L}])`,
  'giu',
)
const UNIT_LEVEL = '(?:tỉnh|thành phố|TP\\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)'
/** "Cơ quan ban hành: Bộ Y tế", "Nơi ban hành | Tỉnh An Giang": the table that portals put above a text. */
const LABEL =
  /(?:nơi\s+ban\s+hành|cơ\s+quan\s+ban\s+hành|đơn vị ban hành)\s*[:|]\s*([^|\n]{2,90}?)(?=\s*(?:người ký|số công báo|số\s+hiệu|loại văn bản|ngày|[|\n]|$))/iu
const LEVEL_AND_NAME = new RegExp(`^(${UNIT_LEVEL})\\s+(\\S.*)$`, 'iu')

const findPlace = (name: string | null): string | undefined => {
  const lower = name?.toLowerCase().replace(/^(?:tp\.?|thành phố|tỉnh)\s*/u, '')
  return PLACES.find((candidate) => candidate.toLowerCase() === lower)
}

const levelOfProvince = (name: string): string => (CITIES.has(name.toLowerCase()) ? 'thành phố' : 'tỉnh')

/** Whether a name behind "tỉnh" or "thành phố" is a place, not the person who signed. */
export const isPlace = (level: string, name: string): boolean => {
  const lower = squeeze(name).toLowerCase()
  const high = /^(?:tỉnh|thành phố|tp)/iu.test(level)
  return (
    !high ||
    findPlace(lower) !== undefined ||
    /^(?:thừa thiên|bà rịa)/u.test(lower) ||
    lower.split(' ').length <= 2
  )
}

/** The one province a text names, if it names only one. */
function onlyProvince(text: string): string | null {
  const names = new Set<string>()
  for (const match of text.matchAll(ANY_PROVINCE)) {
    const city = /HCM$/u.test(match[0]) ? 'Hồ Chí Minh' : undefined
    const name = city ?? findPlace(match[0])
    if (name && (city || match[0] === match[0].toUpperCase() || match[0] === name)) names.add(name)
    if (names.size > 1) return null
  }
  return [...names][0] ?? null
}

/** "Ủy ban nhân dân", "Ủy ban nhân dân huyện": a committee that the words do not name. */
export const isUnnamed = ({ issuer }: IssuerReading): boolean =>
  /^(?:Ủy ban|Hội đồng) nhân dân(?:\s+(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu))?$/iu.test(
    issuer,
  )

/** The level that a text gives its committee: "Ủy ban nhân dân huyện xây dựng …". */
function levelTold(source: PlanSource): string | null {
  const told =
    /(?<![\p{L}])(?:ủy ban nhân dân|ubnd)\s+(tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+(?:ban hành|xây dựng|triển khai|yêu cầu)/u.exec(
      source.lower.slice(0, HEAD * 2),
    )
  return told?.[1] ?? null
}

/** "trên địa bàn huyện Vĩnh Cửu". */
const AREA =
  /địa bàn (quận|huyện|thị xã|xã|phường|thị trấn|đặc khu) ((?:\p{Lu}[\p{L}']*|\d{1,2})(?: \p{Lu}[\p{L}']*){0,3})/u

/** Adds the place to a committee of which only the level, or nothing, is told. */
export function nameCommittee(
  source: PlanSource,
  reading: IssuerReading,
  place: string | null,
): IssuerReading {
  const parts = /^((?:Ủy ban|Hội đồng) nhân dân)(?:\s+(\S+(?:\s\S+)?))?$/u.exec(reading.issuer)
  if (!parts) return reading
  const level = parts[2] ?? levelTold(source)
  const named = (issuer: string): IssuerReading => ({
    ...reading,
    issuer,
    confidence: 0.75,
    why: `${reading.why}+place`,
  })
  const low = level !== null && !/^(?:tỉnh|thành phố|tp\.?)$/iu.test(level)
  const area = low ? AREA.exec(source.text.slice(0, HEAD * 2)) : null
  if (low && area && area[1]!.toLowerCase() === level.toLowerCase())
    return named(`${parts[1]} ${level} ${area[2]!}`)
  if (low)
    return place !== null && findPlace(place) === undefined
      ? named(`${parts[1]} ${level} ${place.replace(new RegExp(`^${UNIT_LEVEL}\\s+(?=\\p{L})`, 'iu'), '')}`)
      : reading
  const province = findPlace(place) ?? onlyProvince(source.text.slice(0, 40_000))
  // "tỉnh" cannot be one of the cities that a text names on the side.
  const fits = province !== null && !(level?.toLowerCase() === 'tỉnh' && CITIES.has(province.toLowerCase()))
  return fits
    ? named(`${parts[1]} ${level?.toLowerCase() ?? levelOfProvince(province)} ${province}`)
    : reading
}

/** The issuer that a portal's table gives. */
export function readPortalIssuer(source: PlanSource, codes: string | null): IssuerReading | null {
  const head = source.text.slice(0, HEAD)
  const label = LABEL.exec(head)
  if (!label) return null
  const words = squeeze(label[1]!)
    .replace(/(?:Số|Ngày|Loại|Người)\s.*$/u, '')
    .replace(/(?<=\p{Ll})(?:Số|Ngày).*$/u, '')
    .trim()
  const start = label.index + label[0].indexOf(label[1]!)
  const span = { start, end: start + words.length, confidence: 0.85, why: 'issuer:label' }
  const unit = LEVEL_AND_NAME.exec(words)
  if (unit && /ủy$/iu.test(unit[2]!.split(' ')[0]!)) return { ...span, issuer: capital(words) }
  if (unit) {
    const body = codes !== null && /HĐND/u.test(codes) ? 'Hội đồng nhân dân' : undefined
    return { ...span, issuer: committeeName(unit[1]!.toLowerCase(), unit[2]!, body) }
  }
  return words.length < 4 ? null : { ...span, issuer: capital(properCase(words)) }
}
