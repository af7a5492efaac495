import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axeFindings } from './axe-check.ts'
import { DEMO_PASSWORD, SCREENS, type Screen } from './screen-list.ts'

/** How a person looks at the screens. */
export type Look = {
  readonly width: number
  readonly language: 'vi' | 'en'
  readonly scheme: 'light' | 'dark'
}

/** What was found on one screen; empty lists when all is well. */
export type ScreenFinding = { readonly screen: string; readonly findings: readonly string[] }

const HEIGHT = 800

/**
 * Opens every screen as somebody who uses it, and asks whether it stands: a heading, no script error, no sideways
 * scrolling, nothing that axe finds.
 *
 * @param keep called with each page while it stands, e.g. to keep a picture
 */
export async function walkScreens(
  browser: Browser,
  address: string,
  look: Look,
  keep: (screen: Screen, page: Page) => Promise<void> = async () => undefined,
): Promise<ScreenFinding[]> {
  const found: ScreenFinding[] = []
  const people = new Map<string | null, BrowserContext>()
  try {
    for (const screen of SCREENS) {
      const context = people.get(screen.as) ?? (await contextOf(browser, address, look, screen.as))
      people.set(screen.as, context)
      found.push({ screen: screen.name, findings: await findingsOn(context, address, screen, keep) })
    }
  } finally {
    for (const context of people.values()) await context.close()
  }
  return found
}

/** A browser of the person's own, signed in through the service, in their language and colours. */
async function contextOf(
  browser: Browser,
  address: string,
  look: Look,
  userName: string | null,
): Promise<BrowserContext> {
  const viewport = { width: look.width, height: HEIGHT }
  const context = await browser.newContext({ viewport, colorScheme: look.scheme, locale: look.language })
  context.setDefaultTimeout(20_000)
  await context.addInitScript((language) => localStorage.setItem('hoanhap.language', language), look.language)
  if (userName !== null) await signInByRequest(context, address, userName)
  return context
}

/** Signs in through the service, with the code that the demonstration gives where one is asked for. */
export async function signInByRequest(
  context: BrowserContext,
  address: string,
  userName: string,
): Promise<void> {
  const headers = { origin: address }
  const post = (path: string, data: object) => context.request.post(`${address}${path}`, { data, headers })
  const reply = await post('/api/session', { userName, password: DEMO_PASSWORD })
  const { state } = (await reply.json()) as { state: string }
  if (state !== 'second-factor') return
  const { code } = (await (await context.request.get(`${address}/api/demo/second-factor`)).json()) as {
    code: string
  }
  await post('/api/session/second-factor', { code })
}

async function findingsOn(
  context: BrowserContext,
  address: string,
  screen: Screen,
  keep: (screen: Screen, page: Page) => Promise<void>,
): Promise<string[]> {
  const page = await context.newPage()
  const findings: string[] = []
  page.on('pageerror', (error) => findings.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) findings.push(`policy: ${message.text()}`)
  })
  try {
    await page.goto(address + (await filledPath(context, address, screen.path)))
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await page.evaluate(() => document.fonts.ready)
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (wide > 1) findings.push(`scrolls sideways by ${wide} px`)
    findings.push(...(await axeFindings(page)))
    await keep(screen, page)
  } catch (error) {
    findings.push(`did not open: ${(error as Error).message.split('\n')[0]}`)
  } finally {
    await page.close()
  }
  return findings
}

/** Puts ids of the demonstration where the list says PLAN, TARGET and RETURN. */
async function filledPath(context: BrowserContext, address: string, path: string): Promise<string> {
  if (!/PLAN|TARGET|RETURN/.test(path)) return path
  const get = async <T>(url: string): Promise<T> =>
    (await (await context.request.get(address + url)).json()) as T
  const [plan] = await get<{ id: string }[]>('/api/plans')
  const { targets } = await get<{ targets: { id: string }[] }>(`/api/plans/${plan!.id}/targets`)
  const { rows } = await get<{ rows: { returnId: string | null }[] }>('/api/returns?status=sent')
  return path
    .replace('PLAN', plan!.id)
    .replace('TARGET', targets[0]!.id)
    .replace('RETURN', rows[0]?.returnId ?? '')
}
