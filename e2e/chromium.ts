import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

// Never the package's own `args`: they put everything in one process and switch web security off (stack.md §5).
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
]

type Environment = Readonly<Record<string, string>>
type Installed = { readonly executablePath: string; readonly env: Environment }

const ownEnvironment = (): Environment =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

/** Unpacks into the folder; the package reads these variables when it is loaded, so they are set around that only. */
async function unpack(folder: string): Promise<void> {
  const before = ownEnvironment()
  process.env['TMPDIR'] = folder
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x'
  try {
    const { default: shipped } = await import('@sparticuz/chromium')
    await shipped.executablePath()
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
  }
}

const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`

/**
 * The Chromium that npm ships, in a folder of its version (it would take whatever browser lies in the temporary
 * folder), with the system libraries that it brings. Unpacked beside and then renamed, so that two test workers
 * that start together never run half a browser.
 */
async function shippedChromium(): Promise<Installed> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const about = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(tmpdir(), `hoanhap-chromium-${about.version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`
    mkdirSync(partial, { recursive: true })
    await unpack(partial)
    // The package's own list of font folders does not name this one; without any font a <select> ends the browser.
    writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontsOf(folder))
    try {
      renameSync(partial, folder)
    } catch (error) {
      if (!existsSync(folder)) throw error
      rmSync(partial, { recursive: true, force: true })
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...ownEnvironment(),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

async function findChromium(): Promise<Installed> {
  const own = process.env['HOANHAP_CHROMIUM']
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) throw new Error(`HOANHAP_CHROMIUM names no file: ${own}`)
    return { executablePath: own, env: ownEnvironment() }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'On this system the browser tests need HOANHAP_CHROMIUM: the path of a Chrome or Chromium.',
    )
  }
  return shippedChromium()
}

let found: Promise<Installed> | null = null

/**
 * Starts the browser of the journeys: the one npm ships on Linux x64, else the one that HOANHAP_CHROMIUM names.
 *
 * @throws Error if there is none: a missing browser is a failure, never a skipped test
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await (found ??= findChromium())
  return chromium.launch({ executablePath, env, args: ARGUMENTS, headless: true })
}
