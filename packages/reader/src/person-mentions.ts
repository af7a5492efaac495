import { agedBehind, birthsIn, contactIn, housedBehind, singlesOut } from './person-identifiers.ts'
import { namesIn } from './person-names.ts'
import { hasPosition } from './person-positions.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'

/** A person who is singled out in a line; `contact` if only by a telephone or an address of mail. */
export type PersonMention = { readonly name: string; readonly contact: string | null }

const BEFORE_NAME = 60
const BEHIND_NAME = 200
const HEAD = 60
/** Streets and premises named like persons have addresses: "Tụ điểm Lê Lợi, địa chỉ: phường 5". */
const VENUE =
  /(?<![a-z])(?:duong|pho|tuyen|tu diem|diem|khu vuc|dia ban|doan|hem|ngo|nga ba|nga tu|quan|nha hang|khach san|nha nghi|co so|cong ty|cho|ben xe|cong vien|truong|phuong|xa|thi tran)(?![a-z])/

const STREETS =
  /(?<![a-z])(?:duong|pho|tuyen|tu diem|diem nong|nga ba|nga tu|ngo|hem|quan|nha hang|khach san|nha nghi|cong vien|ben xe)(?![a-z])/

/** Whether words speak of streets and premises, so that an address near them singles out nobody. */
export const speaksOfVenues = (words: string): boolean => STREETS.test(foldSameLength(lowerVietnamese(words)))

/**
 * The persons whom a line singles out: names near a number, a birth or an address.
 *
 * @param words of one line or of a part of a long one
 * @param amongVenues whether the lines around speak of streets or premises
 */
export function mentionsIn(words: string, amongVenues: boolean): readonly PersonMention[] {
  const mentions: PersonMention[] = bornIn(words).map((name) => ({ name, contact: null }))
  for (const { name, start, end } of namesIn(words)) {
    const near = words.slice(Math.max(0, start - BEFORE_NAME), end + BEHIND_NAME)
    const after = words.slice(end, end + HEAD)
    const before = words.slice(Math.max(0, start - BEFORE_NAME), start)
    // Districts have family names and years too: "Mai Châu (2010)".
    const full = name.split(' ').length > 2
    const venues = amongVenues || VENUE.test(foldSameLength(lowerVietnamese(before)))
    if (
      singlesOut(near) ||
      (full && agedBehind(after) && !isHeading(words.slice(start, end))) ||
      (full && !venues && housedBehind(after) && !hasPosition(after))
    )
      mentions.push({ name, contact: null })
    else {
      const contact = contactIn(words.slice(end, end + BEHIND_NAME)) ?? contactIn(near)
      if (contact !== null) mentions.push({ name, contact })
    }
  }
  return [...mentions, ...smallNamesWithYears(words)]
}

/** "MỤC TIÊU NĂM 2010" is no person of that year. */
const isHeading = (name: string): boolean =>
  /(?<!\p{L})(?:năm|tháng|ngày)$/iu.test(name) ||
  (name === name.toUpperCase() && name.split(/\s+/).length < 3)

const STRICT_FAMILY =
  '(?:nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|ngo|duong|dinh|trinh|doan|truong|giang|sung|thao|vang|lo|ly|ho|mai|luong)'
const SMALL_NAME = new RegExp(`(?<![a-z])${STRICT_FAMILY}(?: [a-z]{1,7}){1,4}$`)
const SMALL_WITH_YEAR = new RegExp(
  `(?<![a-z])${STRICT_FAMILY} (?:thi|van)(?: [a-z]{1,7}){1,3}[ ,(-]{1,3}(?:19[3-9]\\d|200\\d)(?!\\d)`,
  'g',
)

const smallNamesWithYears = (words: string): readonly PersonMention[] =>
  [...foldSameLength(words).matchAll(SMALL_WITH_YEAR)].map(([found]) => ({
    name: found.replace(/[^a-z]+[\d]+$/, ''),
    contact: null,
  }))

/** Groups of people have years of birth too: "trẻ em nam sinh năm 2010". */
const GROUP =
  /(?<![a-z])(?:tre em|nguoi|phu nu|cong dan|thanh nien|hoc sinh|sinh vien|nam|nu|lao dong|doi tuong|truong hop|nan nhan|ngay|so|gioi|cac|nhung|can cuoc|cccd|cmnd|giay to|the|sinh|ho ten|ho va ten|nam sinh)$/
const TITLE = /(?<![a-z])(?:chi|anh|ba|co|ong|em|chau)$/

/** Who stands right before a year of birth or a number of a paper, in whatever letters the name is written. */
function bornIn(words: string): string[] {
  const names: string[] = []
  for (const at of birthsIn(words)) {
    const name = subjectBefore(words.slice(Math.max(0, at - HEAD), at))
    if (name !== null) names.push(name)
  }
  return names
}

function subjectBefore(before: string): string | null {
  const plain = before
    .replace(/["“(][^"”()]{1,20}["”)]\s*(?=[,;:(|\s–-]*$)/u, '')
    .replace(/[\s,;:(|–-]+$/u, '')
  const run = /(?:\p{L}[\p{L}'’]{0,12}\.?\s{1,2}){0,5}\p{L}[\p{L}'’.]{0,12}$/u.exec(plain)
  if (!run) return null
  const parts = run[0].split(/\s+/)
  const folded = parts.map((word) => foldSameLength(lowerVietnamese(word)))
  if (GROUP.test(folded.join(' '))) return null
  let first = parts.length
  while (first > 0 && /^\p{Lu}/u.test(parts[first - 1]!)) first--
  const capitals = folded.slice(first).join(' ')
  if (parts.length - first >= 2) return capitals
  const lead = folded.slice(0, -1).join(' ')
  if (parts.length - first === 1 && (first === 0 || TITLE.test(lead))) return capitals
  if (TITLE.test(lead) && !/^(?:gai|trai|nho|ho|nao|em)$/.test(folded.at(-1)!)) return folded.at(-1)!
  return SMALL_NAME.exec(folded.join(' '))?.[0] ?? null
}
