import { linesOfMarkup } from './markup-text.ts'

/** What plain text loses of a page: cells of tables, numbers of lists. */
const STRUCTURE = 'table, ol, ul'

/**
 * The text of a copied page or Word document when it holds what its plain text would lose, else null. The markup is
 * parsed apart from the page: nothing in it runs, loads or is shown.
 */
export function textOfPastedPage(html: string): string | null {
  if (html === '') return null
  const page = new DOMParser().parseFromString(html, 'text/html')
  if (page.querySelector(STRUCTURE) === null) return null
  const lines = linesOfMarkup(page.body)
  return lines.length === 0 ? null : lines.join('\n')
}
