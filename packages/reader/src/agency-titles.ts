/** Heads of bodies and other words that stand before a body's name and are no part of it. */
const TITLE =
  /(?:^|[^\p{L}])((?:(?:đồng chí|các đồng chí|lãnh đạo|tập thể)\s+)?(?:(?:phó\s+)?giám đốc|thủ trưởng|(?:phó\s+)?chủ tịch|chánh|chánh văn phòng|chánh án|viện trưởng|trưởng phòng|trưởng|bí thư|thanh tra|trạm trưởng|đồn trưởng|chỉ huy trưởng|chính ủy|chi cục trưởng|cục trưởng|tổng biên tập|hiệu trưởng|người đứng đầu|lãnh đạo|bộ trưởng)(?:,\s*(?:các\s+)?(?:phó\s+)?(?:giám đốc|chủ tịch|thủ trưởng))?(?:\s+của)?\s+)$/u
const REACH = 70

/** Where the title before a body's name begins ("Giám đốc Sở Y tế" at "Giám đốc"), or `at` without one. */
export function startOfTitle(lower: string, at: number, floor: number): number {
  const title = TITLE.exec(lower.slice(Math.max(floor, at - REACH), at))?.[1]
  return title === undefined ? at : at - title.length
}
