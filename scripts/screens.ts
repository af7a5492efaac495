// Opens every screen in the full matrix of widths, languages and colours, asks axe, and keeps the pictures in .cache/screens. Purpose: to look at them before saying that a screen is done.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../e2e/chromium.ts'
import { startDemo } from '../e2e/programme-process.ts'
import { walkScreens, type Look } from '../e2e/screen-walk.ts'
import { buildAll } from './build.ts'

const LOOKS: readonly Look[] = ([360, 768, 1440] as const).flatMap((width) =>
  (['vi', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((scheme) => ({ width, language, scheme })),
  ),
)

await buildAll()
const programme = await startDemo()
const browser = await launchChromium()
let wrong = 0
try {
  for (const look of LOOKS) {
    const folder = join('.cache/screens', `${look.width}-${look.language}-${look.scheme}`)
    mkdirSync(folder, { recursive: true })
    const found = await walkScreens(browser, programme.address, look, async (screen, page) => {
      await page.screenshot({ path: join(folder, `${screen.name}.png`), fullPage: true })
    })
    for (const { screen, findings } of found.filter((each) => each.findings.length > 0)) {
      wrong += findings.length
      console.log(`${folder}/${screen}: ${findings.join('; ')}`)
    }
  }
} finally {
  await browser.close()
  await programme.stop()
}
console.log(`${LOOKS.length} × screens in .cache/screens, ${wrong} findings`)
process.exitCode = wrong > 0 ? 1 : 0
