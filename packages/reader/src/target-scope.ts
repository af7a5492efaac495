import type { AreaLevel } from './plan-reading.ts'

const LEVELS: readonly (readonly [AreaLevel, RegExp])[] = [
  ['nation', /(?<![\p{L}])(?:toàn quốc|cả nước)(?![\p{L}])/u],
  ['province', /(?<![\p{L}])(?:tỉnh|cấp tỉnh|thành phố trực thuộc)(?![\p{L}])/u],
  ['district', /(?<![\p{L}])(?:quận|huyện|thị xã|cấp huyện)(?![\p{L}])/u],
  ['commune', /(?<![\p{L}])(?:(?<!thị |hợp tác )xã(?! hội)|phường|thị trấn|đặc khu|cấp xã)(?![\p{L}])/u],
  ['hamlet', /(?<![\p{L}])(?:(?<!nông )thôn|ấp|khu phố|tổ dân phố|khu dân cư|khóm|buôn)(?![\p{L}])/u],
]
/** "trên địa bàn tỉnh" says where the plan holds, not which units are meant. */
const WHOLE_AREA =
  /(?<![\p{L}])(?:trên |tại |thuộc )?(?:địa bàn|phạm vi)\s+(?:toàn\s+)?(?:tỉnh|thành phố|quận|huyện|thị xã)(?![\p{L}])/gu

/** The levels of unit that a lower-case phrase names. */
function levelsOf(phrase: string): AreaLevel[] {
  const words = phrase.replace(WHOLE_AREA, ' ')
  return LEVELS.filter(([, shape]) => shape.test(words)).map(([level]) => level)
}

/** The levels of the first phrase that names any: whom a target counts says more than what they do. */
export function scopeOf(...phrases: readonly string[]): AreaLevel[] {
  for (const phrase of phrases) {
    const levels = levelsOf(phrase.toLowerCase())
    if (levels.length > 0) return levels
  }
  return []
}
