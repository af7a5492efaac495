import type { PlanSource } from './plan-blocks.ts'
import type { DocumentKind } from './plan-reading.ts'
import { findLetterTold } from './title-letters.ts'
import { findAbstract, findTitleBelowKind, findTitleInCapitals, type TitleReading } from './title-lines.ts'
import { findHeadline, findTitleInArticle, findTitleTold } from './title-told.ts'

const HEADED: ReadonlySet<DocumentKind | null> = new Set<DocumentKind | null>(['CV', null])

/**
 * The document's title in running case, led by its kind ("Kế hoạch …"), from its layout, else as
 * the text tells it.
 *
 * @param codeKind the kind that the document's number tells
 */
export function findTitle(source: PlanSource, codeKind: DocumentKind | null): TitleReading | null {
  const below = findTitleBelowKind(source)
  if (below && codeKind !== 'CV') return below
  const abstract = HEADED.has(codeKind) ? findAbstract(source) : null
  if (abstract && (codeKind === 'CV' || abstract.start < 1500)) return abstract
  if (below) return below
  const capitals = findTitleInCapitals(source, codeKind) ?? findTitleInArticle(source, codeKind)
  if (capitals) return capitals
  const told = findTitleTold(source)
  if (told && told.confidence >= 0.6) return told
  const headline = findHeadline(source)
  if (headline) return headline
  const letter = codeKind === 'CV' ? findLetterTold(source) : null
  if (letter) return letter
  return told && told.title.length <= 160 ? told : null
}
