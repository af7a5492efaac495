import { isSyllable } from './legacy-syllables.ts'
import { convertBy, TCVN3, VNI, type LegacyTable } from './legacy-tables.ts'

/** A word; the old tables used marks such as ¸ and · as letters. */
const WORD = /[\p{L}\p{M}\u00A1-\u00BF\u2219]+/gu
const MARKED = /[\u00A1-\u1EF9\u2219]/
/** Letters that only Unicode has: no legacy text holds one, a Unicode text of ten words nearly always does. */
const BEYOND_LATIN = /[\u0100-\u024F\u1EA0-\u1EF9]|\p{M}/u
const LEGACY_ONLY =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB-\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB-\u00FC\u00FE\u00FF]/u
const SAMPLE = 40_000
const FEWEST_WORDS = 2
const MOST_OF = 0.75

/** How a text reads: words that carry a mark, and those of them that are Vietnamese syllables. */
type Fit = { readonly words: number; readonly syllables: number }

function fitOf(text: string): Fit {
  let words = 0
  let syllables = 0
  for (const [word] of text.matchAll(WORD)) {
    if (!MARKED.test(word)) continue
    words++
    if (isSyllable(word)) syllables++
  }
  return { words, syllables }
}

/** The share of marked words that are syllables, 0..1; 0 without any. */
const share = (fit: Fit): number => (fit.words === 0 ? 0 : fit.syllables / fit.words)

/**
 * How much of a text is Vietnamese as it stands: the share of its words with marks that are syllables, 0..1,
 * and how many such words there are.
 */
export function vietnameseShare(text: string): { readonly share: number; readonly words: number } {
  const fit = fitOf(text.slice(0, SAMPLE))
  return { share: share(fit), words: fit.words }
}

/** The code page that makes clearly more syllables of the text than it has as it stands, or null. */
function legacyTableOf(text: string): LegacyTable | null {
  const asIs = share(fitOf(text))
  let best: LegacyTable | null = null
  let bestShare = Math.max(asIs + 0.15, MOST_OF)
  for (const table of [TCVN3, VNI]) {
    const fit = fitOf(convertBy(table, text))
    if (fit.words < FEWEST_WORDS || share(fit) < bestShare) continue
    best = table
    bestShare = share(fit)
  }
  return best
}

/** A line follows the whole text unless its own words say otherwise: annexes are often typed in another code page. */
function tableOfLine(line: string, ofText: LegacyTable | null): LegacyTable | null {
  if (BEYOND_LATIN.test(line) || !/[\u00A1-\u00FF]/.test(line)) return null
  const asIs = fitOf(line).syllables
  if (ofText !== null) return fitOf(convertBy(ofText, line)).syllables >= asIs ? ofText : null
  for (const table of [TCVN3, VNI]) {
    const fit = fitOf(convertBy(table, line))
    if (fit.words >= 3 && share(fit) >= MOST_OF && fit.syllables > asIs + 1) return table
  }
  return null
}

/**
 * A text with the letters of TCVN3 or VNI turned into Unicode (NFC), line by line; a text that is Unicode already comes
 * back as it is. Told by its syllables, so a lone short line may stay unread, but no Unicode word is changed for one.
 *
 * @param text characters as Latin-1 or Windows-1252 shows the old bytes: "Ủy ban" in TCVN3 is "ñy ban"
 */
export function modernLetters(text: string): string {
  if (!LEGACY_ONLY.test(text)) return text
  const plain = text
    .split('\n')
    .filter((line) => !BEYOND_LATIN.test(line))
    .join('\n')
    .slice(0, SAMPLE)
  const ofText = legacyTableOf(plain)
  return text
    .split('\n')
    .map((line) => {
      const table = tableOfLine(line, ofText)
      return table === null ? line : convertBy(table, line).normalize('NFC')
    })
    .join('\n')
}

/** The code page that a font of that time belongs to, and whether it draws small letters as capitals. */
function tableOfFont(font: string): { table: LegacyTable; capitals: boolean } | null {
  if (/^\.Vn/i.test(font)) return { table: TCVN3, capitals: /H$/.test(font) }
  return /^VNI[- ]/i.test(font) ? { table: VNI, capitals: false } : null
}

/** The words of a run set in a font of an old code page; a run typed in Unicode keeps its letters whatever its font. */
export function lettersOfFont(text: string, font: string | null): string {
  const found = font === null ? null : tableOfFont(font)
  if (found === null || BEYOND_LATIN.test(text)) return text
  const letters = convertBy(found.table, text).normalize('NFC')
  return found.capitals ? letters.toUpperCase() : letters
}
