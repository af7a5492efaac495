import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const LEVEL =
  /\s*(?:tỉnh|thành\s+phố|tp\.?|quận|huyện|thị\s+xã|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu)(?![\p{L}])(?!\s(?:đoàn|ủy))/uy
const LEAD =
  /\s+(?:(?:của|ở|tại)\s+)?(?:các|từng|mỗi|cấp)(?=\s+(?:tỉnh|thành\s+phố|tp|quận|huyện|thị\s+xã|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu|cấp|địa\s+phương|cơ\s+sở|khu\s+vực)(?![\p{L}]))/uy
const LAST = /\s+(?:cấp|địa\s+phương|cơ\s+sở|khu\s+vực)(?![\p{L}])/uy
const JOIN =
  /(?:\s*(?:,|-|–|\/)\s*|\s+(?:và\s+|hoặc\s+)?)(?:các\s+)?(?=(?:tỉnh|thành\s+phố|tp|quận|huyện|thị\s+xã|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu)(?![\p{L}])(?!\s(?:đoàn|ủy)))/uy
const COUNTRY = /\s+(?:việt\s+nam|tối\s+cao)(?![\p{L}])/uy
const CITY_LETTERS = /\s*tp\.?\s?hcm(?![\p{L}])/uy
/** Matched on the text as written: only capitals make a name, and no verb of a duty or name of another body. */
const PROPER =
  /\s+(?!(?:Sở|Công|Ủy|Uỷ|Hội|Ban|Phòng|Đoàn|Bộ|UBND|Viện|Tòa|Mặt|Chủ|Phối|Tổ|Căn|Đề|Giao|Trên|Các|Theo|Là|Có|Để|Đưa|Với|Trong|Xây dựng|Tăng cường|Đẩy mạnh|Thực hiện|Triển khai|Hướng dẫn|Tham mưu|Chỉ đạo|Kiểm tra|Quản lý|Rà soát|Bố trí|Báo cáo|Lồng ghép|Nâng cao|Thường xuyên|Tiếp tục|Đảm bảo|Bảo đảm|Định kỳ|Hàng năm|Hằng năm|Phát huy|Phát động|Cung cấp|Thành lập|Tập huấn|Tập trung|Vận động|Tuyên truyền|Nghiên cứu|Huy động|Duy trì|Chịu trách|Yêu cầu)(?![\p{L}]))(?:\p{Lu}[\p{L}']*|\d{1,2}(?![\d/%.,]\d|\s*%))(?:\s+(?:-\s+)?\p{Lu}[\p{L}']*){0,3}/uy
const PROVINCE = new RegExp(`\\s+(?:${[...CITY_NAMES, ...PROVINCE_NAMES].join('|')})(?![\\p{L}])`, 'uy')

const lengthAt = (shape: RegExp, words: string, at: number): number => {
  shape.lastIndex = at
  return shape.exec(words)?.[0].length ?? 0
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
  for (let turn = 0; turn < 12; turn++) {
    const lead = lengthAt(LEAD, lower, end)
    const level = lengthAt(LEVEL, lower, end + lead) || (lead > 0 ? lengthAt(LAST, lower, end + lead) : 0)
    if (level === 0) break
    end += lead + level
    end += lengthAt(PROPER, text, end)
    const join = lengthAt(JOIN, lower, end)
    if (join === 0) break
    end += join
  }
  if (end > at) return end
  return (
    at +
    (/đồn\s+biên\s+phòng$/u.test(lower.slice(Math.max(0, at - 16), at))
      ? lengthAt(PROPER, text, at)
      : lengthAt(PROVINCE, text, at))
  )
}
