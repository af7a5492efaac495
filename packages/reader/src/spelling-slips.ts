/** Phrases as they should be written; what folds to the same letters is read as them. */
const PHRASES: readonly string[] = [
  'thương binh và xã hội',
  'lao động',
  'thương binh',
  'ủy ban',
  'nhân dân',
  'mặt trận tổ quốc',
  'hội liên hiệp phụ nữ',
  'hội cựu chiến binh',
  'hội nông dân',
  'đoàn thanh niên',
  'thanh niên cộng sản',
  'viện kiểm sát',
  'tòa án nhân dân',
  'bộ đội biên phòng',
  'biên phòng',
  'công an tỉnh',
  'công an thành phố',
  'công an huyện',
  'văn hóa',
  'thể thao và du lịch',
  'thông tin và truyền thông',
  'giáo dục và đào tạo',
  'kế hoạch và đầu tư',
  'khoa học và công nghệ',
  'nông nghiệp và phát triển nông thôn',
  'nông nghiệp và môi trường',
  'phát thanh',
  'truyền hình',
  'sở lao động',
  'sở văn hóa',
  'sở thông tin và truyền thông',
  'sở giáo dục và đào tạo',
  'sở kế hoạch và đầu tư',
  'sở y tế',
  'sở tư pháp',
  'sở nội vụ',
  'sở tài chính',
  'sở công thương',
  'sở xây dựng',
  'chủ trì',
  'phối hợp với',
  'phối hợp',
  'phối kết hợp',
  'chịu trách nhiệm',
  'có trách nhiệm',
]
const FOLDED = new Map(PHRASES.map((phrase) => [foldedOf(phrase), phrase]))
const SLIP = new RegExp(
  `(?<![a-z])(?:${[...FOLDED.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`,
  'g',
)

function foldedOf(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

/** Words that fold to a phrase and are none: "số y tế", "bắt đầu". */
const OTHER_WORD = /^(?:số|sơ) /u

/**
 * The lower-case text with slips in the names of agencies and in role words mended ("Thưong binh", "phôi hợp",
 * capitals without marks), of the same length.
 *
 * @param folded `foldSameLength(lower)`
 */
export const mendSlips = (lower: string, folded: string): string => {
  const parts: string[] = []
  let reached = 0
  for (const match of folded.matchAll(SLIP)) {
    const written = lower.slice(match.index, match.index + match[0].length)
    const phrase = FOLDED.get(match[0])!
    if (written === phrase || OTHER_WORD.test(written)) continue
    parts.push(lower.slice(reached, match.index), phrase)
    reached = match.index + match[0].length
  }
  return reached === 0 ? lower : parts.join('') + lower.slice(reached)
}
