import { readHeadCells, type HeadCell } from './document-head.ts'
import { readLetterhead, type LetterheadBody } from './issuer-letterhead.ts'
import {
  bodyName,
  committeeName,
  isCommittee,
  nameBelow,
  needsBodyAbove,
  type IssuerReading,
} from './issuer-names.ts'
import { findToldIssuer } from './issuer-told.ts'
import { isUnnamed, nameCommittee, readPortalIssuer } from './issuer-places.ts'
import type { PlanSource } from './plan-blocks.ts'
import { squeeze } from './plan-text.ts'

const AUTHORITY =
  /^(?:chủ tịch\s+)?(ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\s+(tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+(\p{L}[\p{L}\s'-]{1,24}|\d{1,2})$/u
const SIGNATURE =
  /TM\s*\.?\s*(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN\s*(TỈNH|THÀNH\s+PHỐ|QUẬN|HUYỆN|THỊ\s+XÃ|XÃ|PHƯỜNG|THỊ\s+TRẤN|ĐẶC\s+KHU)?/u
const CENTRAL: readonly (readonly [code: RegExp, issuer: string])[] = [
  [/TTg$/u, 'Thủ tướng Chính phủ'],
  [/-CP$/u, 'Chính phủ'],
]

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" below the title: which committee a bare letterhead means. */
function fromAuthority(cells: readonly HeadCell[], council: boolean): IssuerReading | null {
  for (const { start, end, words, lower } of cells) {
    const match = AUTHORITY.exec(lower)
    if (!match || words !== words.toUpperCase() || /^h/u.test(match[1]!) !== council) continue
    const name = words.slice(words.length - match[3]!.length)
    const body = council ? 'Hội đồng nhân dân' : undefined
    return {
      start,
      end,
      issuer: committeeName(match[2]!, name, body),
      confidence: 0.95,
      why: 'issuer:authority',
    }
  }
  return null
}

const UNIT_LINE =
  /^(tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+(\p{L}[\p{L}\s'-]{1,24}|\d{1,2})$/u

/** "THỊ XÃ BÌNH LONG" above "ỦY BAN NHÂN DÂN", as old letterheads had it. */
function fromUnitAbove(cells: readonly HeadCell[], bare: IssuerReading): IssuerReading | null {
  const above = cells[cells.findIndex(({ start }) => start === bare.start) - 1]
  const match = above && UNIT_LINE.exec(above.lower)
  if (!above || !match) return null
  const name = above.words.slice(above.words.length - match[2]!.length)
  return {
    ...bare,
    start: above.start,
    issuer: committeeName(match[1]!, name),
    confidence: 0.95,
    why: 'issuer:letterhead',
  }
}

/** The body that writes: the lowest of the letterhead, unless the number is the committee's own. */
function writerOf(bodies: readonly LetterheadBody[], codes: string | null): LetterheadBody | undefined {
  const own = codes !== null && /(?:^|[-/\d])(?:UBND|HĐND)(?:-|$)/u.test(codes)
  return (own ? bodies.findLast(isCommittee) : undefined) ?? bodies[bodies.length - 1]
}

/** " tỉnh Lạng Sơn": the unit whose line stands above a board that does not say whose it is. */
function unitOfBoard(cells: readonly HeadCell[], body: LetterheadBody): string {
  if (!/^(?:ban chỉ đạo|đội|ủy ban mặt trận)/u.test(body.lower)) return ''
  const above = cells[cells.findIndex(({ start }) => start === body.start) - 1]
  const match = above && UNIT_LINE.exec(above.lower)
  if (!above || !match || body.lower.includes(match[2]!)) return ''
  return committeeName(match[1]!, above.words.slice(above.words.length - match[2]!.length), '')
}

function fromLetterhead(
  cells: readonly HeadCell[],
  bodies: readonly LetterheadBody[],
  codes: string | null,
): IssuerReading | null {
  const body = writerOf(bodies, codes)
  const name = body && bodyName(body)
  if (!body || !name) return null
  const above = bodies[bodies.indexOf(body) - 1]
  const nameAbove = above && needsBodyAbove(body) ? bodyName(above) : null
  const whole = (nameAbove ? nameBelow(body, nameAbove) : name) + unitOfBoard(cells, body)
  return {
    start: body.start,
    end: body.end,
    issuer: whole,
    confidence: isCommittee(body) ? 0.97 : 0.9,
    why: 'issuer:letterhead',
  }
}

function bareCommittee(body: LetterheadBody | undefined): IssuerReading | null {
  if (!body || !isCommittee(body)) return null
  const issuer = /^h/u.test(body.lower) ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân'
  return { start: body.start, end: body.end, issuer, confidence: 0.5, why: 'issuer:bare-letterhead' }
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

/** "1629/QĐ-TTg": the number itself tells a central body. */
function fromCode(source: PlanSource, codes: string | null): IssuerReading | null {
  const central = codes === null ? undefined : CENTRAL.find(([code]) => code.test(codes))
  if (!central || codes === null) return null
  const start = Math.max(0, source.text.indexOf(codes))
  return { start, end: start + codes.length, issuer: central[1], confidence: 0.8, why: 'issuer:code' }
}

/**
 * Who issued the document: letterhead, portal label, story, or signature.
 *
 * @param codes the number or its letters, e.g. "50/KH-UBND", "KH-UBND", or null
 * @param place the place of the date line
 */
export function findIssuer(
  source: PlanSource,
  codes: string | null,
  place: string | null,
): IssuerReading | null {
  const cells = readHeadCells(source)
  const bodies = readLetterhead(cells)
  const letterhead = fromLetterhead(cells, bodies, codes)
  if (letterhead) return letterhead
  const bare = bareCommittee(writerOf(bodies, codes))
  const authority = fromAuthority(cells, bare?.issuer.startsWith('Hội') ?? false)
  if (authority) return bare ? { ...authority, start: bare.start, end: bare.end } : authority
  const above = bare && fromUnitAbove(cells, bare)
  if (above) return above
  const label = readPortalIssuer(source, codes)
  if (label) return label
  const told = findToldIssuer(source, codes)
  const named = told !== null && !isUnnamed(told)
  if (bare) return named && /Ủy ban/u.test(told.issuer) ? told : nameCommittee(source, bare, place)
  if (named) return told
  const weak = fromCode(source, codes) ?? told ?? fromSignature(source)
  const completed = weak && nameCommittee(source, weak, place)
  // "UBND tỉnh" in a story says which kind of body, not which one.
  return completed && completed.why === 'issuer:unnamed' ? null : completed
}
