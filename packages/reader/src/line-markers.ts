/** How a line of a plan begins. A lower rank stands higher in the outline. */
export type LineMarker = { readonly text: string; readonly length: number; readonly rank: number }

const MARKERS: readonly (readonly [rank: number, shape: RegExp])[] = [
  [0, /^(?:phần|chương)\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d+|[a-h])(?![\p{L}\d])\s*[.:)–-]?\s*/iu],
  [0.5, /^(?:Mục|MỤC)\s+(?:[IVXL]+|\d+)(?![\p{L}\d])\s*[.:)–-]?\s*/u],
  [1, /^điều\s+\d+[a-zđ]?\s*[.:]\s*/iu],
  [2, /^(?!V\/[vV])(?:mục\s+)?[IVXL]{1,6}\s*[.)/–:-]\s*(?=\S)/u],
  [1.5, /^[A-HĐ]\s*[.)/]\s+(?=\S)/u],
  [4, /^\d{1,2}(?:\.\d{1,2})[.)]?(?:\s+(?=\D)|(?=\p{Lu}))/u],
  [4.5, /^\d{1,2}(?:\.\d{1,2}){2,5}[.)]?(?:\s+(?=\D)|(?=\p{Lu}))/u],
  [3, /^\d{1,3}\s*[.)](?:\s+(?=\S)|(?=[\p{Lu}"“]))/u],
  [3, /^\d{1,3}\s*[/–-]\s+(?=\p{L})/u],
  [5, /^\(\d{1,2}\)\s*/u],
  [5.2, /^[a-zđ]\.?\d{1,2}[.)](?:\s+(?=\S)|(?=\p{Lu}))/u],
  [5.3, /^\(?(?:ii|iii|iv|vi|vii|viii|ix)\)\s+(?=\S)/u],
  [5, /^\(?[a-zđ]\s*[.)/]\s+(?=\S)/u],
  [5, /^\(?[a-zđ]\)(?=\p{Lu})/u],
  [
    5,
    /^(?:thứ\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d+)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là)\s*[,:]\s*/iu,
  ],
  [7, /^[+○◦]\s*(?=\S)/u],
  [6, /^[-–—−‐•·●▪▫■□*►➢✓Ø§]\s*(?=[^\s\d-])/u],
  [6, /^[-–—−‐•·●▪▫■□*►➢✓Ø§]\s+(?=\d)/u],
  [6, /^[-–](?=\d+(?:[.,]\d+)?\s*%)/u],
  [5.8, /^\*\s+(?=\p{L})/u],
  [7, /^o\s+(?=\p{Lu})/u],
]

/** The marker a trimmed line begins with, or null for plain words. */
export function findLineMarker(line: string): LineMarker | null {
  const head = line.slice(0, 60)
  for (const [rank, shape] of MARKERS) {
    const match = shape.exec(head)
    if (match) return { text: match[0].trim(), length: match[0].length, rank }
  }
  return null
}

/** A line of dashes, underscores, dots or bars: drawn, not written. */
export const isRuleLine = (line: string): boolean => /^[\s|_=*.…·~–—-]*$/.test(line)

/** Whether the letters of a line are capitals (numbers and marks aside). */
export function isAllCaps(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

/** A row of a table that was flattened to text. */
export const isTableRow = (line: string): boolean => /\S\s*[|\t]\s*\S/.test(line) || /^\s*\|/.test(line)
