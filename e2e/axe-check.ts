import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Violation = { id: string; impact: string | null; nodes: { target: unknown; failureSummary?: string }[] }

/** What axe finds on the page as it stands, one line per rule and place; empty when WCAG 2.2 AA holds as far as it can tell. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's own content policy stays as strict as it is for people.
  await page.evaluate(AXE)
  const violations = await page.evaluate(
    async (tags) =>
      (
        await (
          window as unknown as {
            axe: { run(on: Document, how: object): Promise<{ violations: Violation[] }> }
          }
        ).axe.run(document, { runOnly: { type: 'tag', values: tags } })
      ).violations,
    TAGS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  )
}
