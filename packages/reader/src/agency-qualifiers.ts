import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const LEVEL =
  /\s*(?:tỉnh|thành\s+phố|tp\.?|tx\.?|quận|huyện|thị\s+xã|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu|khu\s+vực(?=\s+[ivx\d]{1,5}(?![\p{L}\d]))|(?<=(?:huyện|thị|thành),?\s+(?:và\s+)?)(?:thành|thị))(?![\p{L}])(?!\s(?:đoàn|ủy))/uy
const LEAD =
  /\s+(?:(?:của|ở|tại)\s+)?(?:các|từng|mỗi|cấp|\d{1,3})(?=\s+(?:tỉnh|thành\s+phố|tp|quận|huyện|thị\s+xã|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu|cấp|địa\s+phương|cơ\s+sở|khu\s+vực)(?![\p{L}]))/uy
const LAST = /\s+(?:cấp|địa\s+phương|cơ\s+sở|khu\s+vực)(?![\p{L}])/uy
const JOIN =
  /(?:\s*(?:,|-|–|\/)\s*|\s+(?:và\s+|hoặc\s+)?)(?:các\s+)?(?=(?:tỉnh|thành\s+phố|tp|tx|quận|huyện|thị\s+xã|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu|(?<=(?:huyện|thị|thành),?\s+(?:và\s+)?)(?:thành|thị)(?=\s*(?:[,;:.(\n]|$)|\s+(?:chịu|có|chủ|phối|tổ|chỉ|căn|và|xây)(?![\p{L}])))(?![\p{L}])(?!\s(?:đoàn|ủy)))/uy
const COUNTRY = /\s+(?:việt\s+nam|tối\s+cao)(?![\p{L}])/uy
const CITY_LETTERS = /\s*tp\.?\s?hcm(?![\p{L}])/uy
/** Words in capitals that begin another body or a duty, so that the name before them has ended. */
const NO_NAME =
  '(?:Sở|Công|Ủy|Uỷ|Hội(?! An)|Ban|Phòng|Đoàn|Bộ|UBND|Viện|Tòa|Mặt|Chủ|Phối|Tổ|Căn|Đề|Giao(?! Thủy)|Trên|Các|Theo|Là|Có|Để|Đưa|Với|Trong|Xây dựng|Tăng cường|Đẩy mạnh|Thực hiện|Triển khai|Hướng dẫn|Tham mưu|Chỉ đạo|Kiểm tra|Quản lý|Rà soát|Bố trí|Báo cáo|Lồng ghép|Nâng cao|Thường xuyên|Tiếp tục|Đảm bảo|Bảo đảm|Định kỳ|Hàng năm|Hằng năm|Phát huy|Phát động|Cung cấp|Thành lập|Tập huấn|Tập trung|Vận động|Tuyên truyền|Nghiên cứu|Huy động|Duy trì|Chịu trách|Yêu cầu)(?![\\p{L}])'
/** Matched on the text as written: only capitals make a name. */
const PROPER = new RegExp(
  `[^\\S\\n]+(?!${NO_NAME})(?:\\p{Lu}[\\p{L}']*|\\d{1,2}(?![\\d/%.,]\\d|\\s*%))(?:[^\\S\\n]+(?:-[^\\S\\n]+)?\\p{Lu}[\\p{L}']*){0,3}`,
  'uy',
)
const NO_NAME_IN_CAPITALS = new RegExp(`^\\s+${NO_NAME}|\\s(?:TẤN|TRIỂN|TRONG|TRÊN|VÀ|LẬP|RÀ|ĐƯA)\\s`, 'iu')
const PROVINCE = new RegExp(`\\s+(?:${[...CITY_NAMES, ...PROVINCE_NAMES].join('|')})(?![\\p{L}])`, 'iuy')
const CENTRAL = /\s+trực\s+thuộc\s+(?:trung\s+ương|tw)(?![\p{L}])/uy
const PARTY = /\s+(?:tỉnh|thành|huyện|quận|thị|đảng)\s?ủy(?![\p{L}])/uy

/** "Thị đoàn Sa Pa": a union of the young bears its unit's name without a word for the unit. */
const YOUTH = /(?:tỉnh|thành|huyện|quận|thị|xã|phường)\s?đoàn$/u
const NAME_ENDS = /^\s*(?:[,;:.()\n]|$)|^\s+(?:và|chủ trì|phối hợp|tổ chức|là)(?![\p{L}])/u

const lengthAt = (shape: RegExp, words: string, at: number): number => {
  shape.lastIndex = at
  return shape.exec(words)?.[0].length ?? 0
}

/** Where all is in capitals, capitals alone tell no name: it must end the line or the part of a list. */
function lengthOfName(text: string, at: number): number {
  const length = lengthAt(PROPER, text, at)
  const name = text.slice(at, at + length)
  if (name.trim().length <= 3 || /^\s*[IVX]+$/u.test(name) || /\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name))
    return length
  const ends = /^\s*(?:[,;.:()\n]|$)/u.test(text.slice(at + length, at + length + 4))
  return ends && !NO_NAME_IN_CAPITALS.test(name) ? length : lengthAt(PROVINCE, text, at)
}

/**
 * Where the words end that say which agency is meant: "tỉnh", "các xã, phường", "thành phố Thủ Đức và các
 * quận, huyện", "cấp xã", "Quận 5".
 *
 * @param at offset behind the agency's name
 * @returns the offset behind the qualifier; `at` itself if there is none
 */
export function readAgencyQualifier(text: string, lower: string, at: number): number {
  let end = at + lengthAt(COUNTRY, lower, at)
  const city = lengthAt(CITY_LETTERS, lower, end)
  if (city > 0) return end + city
  const party = lengthAt(PARTY, lower, end)
  if (party > 0) return end + party
  for (let turn = 0; turn < 12; turn++) {
    const lead = lengthAt(LEAD, lower, end)
    const level = lengthAt(LEVEL, lower, end + lead) || (lead > 0 ? lengthAt(LAST, lower, end + lead) : 0)
    if (level === 0) break
    end += lead + level
    end += lengthOfName(text, end)
    const join = lengthAt(JOIN, lower, end)
    if (join === 0) break
    end += join
  }
  if (end === at && YOUTH.test(lower.slice(Math.max(0, at - 12), at))) {
    const length = lengthAt(PROPER, text, at)
    if (NAME_ENDS.test(lower.slice(at + length, at + length + 12))) return at + length
  }
  if (end > at) return end + lengthAt(CENTRAL, lower, end)
  return (
    at +
    (/(?:đồn\s+biên\s+phòng(?:\s+cửa\s+khẩu(?:\s+cảng|\s+quốc\s+tế)?)?|hải\s+quan|(?:trung\s+tâm|trạm)\s+y\s+tế|khu\s+kinh\s+tế|thuế\s+khu\s+vực|khu\s+công\s+nghiệp)$/u.test(
      lower.slice(Math.max(0, at - 40), at),
    )
      ? lengthAt(PROPER, text, at)
      : lengthAt(PROVINCE, text, at))
  )
}
