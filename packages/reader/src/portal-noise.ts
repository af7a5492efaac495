import type { Span } from './plan-reading.ts'

/** Words of menus, counters and buttons that portals print around a text; matched on whole folded lines. */
const MENU_LINE =
  /^(?:trang chu|gioi thieu|tin tuc(?: - su kien)?|lien he|(?:bai|van ban|tin) lien quan\s*:.*|dang nhap|dang ky|dang xuat|tim kiem|tra cuu|chia se(?: bai viet.*)?|in(?: bai viet| trang| van ban)?|ban in|luu(?: bai viet)?|theo doi van ban|thuoc tinh|noi dung (?:mix|toan van.*)|vb goc|van ban goc|tieng anh|hieu luc|vb lien quan|van ban lien quan|luoc do|tai ve|tai van ban.*|tai lieu dinh kem|muc luc|tim tu trong trang|bao loi|so do cong|so do trang|hoi dap|thu vien(?: anh| video)?|van ban dieu hanh|thu tuc hanh chinh|quay lai|ve dau trang|truy cap noi dung luon|xem them|doc tiep|gui (?:y kien|binh luan)|y kien ban doc|binh luan|facebook|twitter|zalo|like|share|print|email|dang tai van ban.*|tu khoa\s*:?.*|he thong phap luat|lawnet ?\.vn|anh minh h[oọ]a\.?|anh\s*:\s.*|nguon\s*:\s.{0,80}|hits?: ?\d+|co chu.*|\[?tro ve\]?|trang chu [>»/].*)$/
const COUNTER_LINE =
  /^(?:(?:so )?(?:luot|lan) (?:xem|doc|truy cap|tai)|da xem|view(?:s|ed)?)\s*:?\s*[\d.,]+|^\d{1,2}:\d{2}\s*[|,-]?\s*(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),\s*(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[,\s|-]+\d{1,2}:\d{2}.*)?$/
/** What stands below an article and is not a part of it. */
const FOOT_LINE =
  /^(?:(?:cac )?tin (?:lien quan|khac|cung chuyen muc|moi(?: hon| nhat)?|cu hon|da dua|bai khac|doc nhieu)|bai viet (?:lien quan|khac|cung chuyen muc)|cac bai (?:viet )?(?:khac|lien quan)|van ban (?:khac|cung the loai|moi)|co the ban quan tam|ban quyen thuoc|ban bien tap|don vi chu quan|co quan chu quan|giay phep (?:so|thiet lap)|y kien ban doc|thong ke truy cap|lien ket (?:website|web))(?![a-z])/

const LEAST_HEAD_SHARE = 0.5

/** Whether a folded line is a button, a counter or a caption of the page around the text. */
export const isPortalLine = (folded: string): boolean =>
  folded.length < 120 && (MENU_LINE.test(folded) || COUNTER_LINE.test(folded))

/** Where the foot of a portal's page begins, below which nothing is content; the length if there is none. */
export function portalFootOf(folded: string, lines: readonly Span[]): number {
  for (const { start, end } of lines) {
    if (start < folded.length * LEAST_HEAD_SHARE || end - start > 160) continue
    if (FOOT_LINE.test(folded.slice(start, end).replace(/^[\s*|•-]+/, ''))) return start
  }
  return folded.length
}
