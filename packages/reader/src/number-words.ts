const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

/** The words a written-out number may consist of, as a regular expression source. */
export const NUMBER_WORD =
  '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|linh|lẻ)'

/** "một trăm" → 100, "ba mươi lăm" → 35; null if the words are not a number below one million. */
export function parseNumberWords(words: string): number | null {
  let thousands = 0
  let hundreds = 0
  let tens = 0
  let ones = 0
  for (const word of words.trim().split(/\s+/)) {
    if (word === 'linh' || word === 'lẻ') continue
    if (word === 'mười') tens = 10
    else if (word === 'mươi') [tens, ones] = [ones * 10, 0]
    else if (word === 'trăm') [hundreds, ones] = [(ones || 1) * 100, 0]
    else if (word === 'nghìn' || word === 'ngàn')
      [thousands, hundreds, tens, ones] = [(hundreds + tens + ones || 1) * 1000, 0, 0, 0]
    else {
      const digit = DIGITS[word]
      if (digit === undefined) return null
      ones = digit
    }
  }
  return thousands + hundreds + tens + ones
}

/**
 * A figure as Vietnamese papers write it: points between thousands, comma before decimals, and the
 * other way round where only that makes sense ("5.300" and "12.5", "1,250,000").
 */
export function parseFigure(figure: string): number {
  if (/^\d{1,3}(?: \d{3})+$/.test(figure)) return Number(figure.replace(/ /g, ''))
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure))
    return Number(figure.replace(/\./g, '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure) && !/^0,/.test(figure))
    return Number(figure.replace(/,/g, ''))
  return Number(figure.replace(',', '.'))
}

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}

/** What a following "nghìn", "triệu", "tỷ" multiplies by; 1 if absent. */
export const scaleOf = (word: string | undefined): number => (word && SCALES[word.trim()]) || 1
