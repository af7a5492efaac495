import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { startDemo, type ProgrammeProcess } from './programme-process.ts'
import { walkScreens, type Look } from './screen-walk.ts'

let programme: ProgrammeProcess
let browser: Browser
beforeAll(async () => {
  programme = await startDemo()
  browser = await launchChromium()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await programme?.stop()
}, 60_000)

it.each<Look>([
  { width: 360, language: 'vi', scheme: 'light' },
  { width: 1440, language: 'en', scheme: 'dark' },
])(
  'every screen stands at $width px, $language, $scheme, and axe finds nothing',
  async (look) => {
    const found = await walkScreens(browser, programme.address, look)
    expect(found.length).toBeGreaterThan(15)
    expect(found.filter(({ findings }) => findings.length > 0)).toEqual([])
  },
  300_000,
)
