import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa'

const here = fileURLToPath(new URL('.', import.meta.url))
const packages = fileURLToPath(new URL('..', import.meta.url))

/** The two web apps: each has its own page, name, icon, manifest and service worker, and knows nothing of the other. */
export type WebApp = 'programme' | 'support'
export const WEB_APPS: readonly WebApp[] = ['programme', 'support']

/** The folder a service serves. */
export const webFolder = (app: WebApp): string => join(here, 'dist', app)
/** Which source file became which chunk (Vite's manifest): beside the served folder, not in it. */
export const chunkListFile = (app: WebApp): string => `${webFolder(app)}-chunks.json`

const icons = [
  { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
]
const MANIFESTS: Record<WebApp, Partial<ManifestOptions>> = {
  programme: {
    id: '/',
    name: 'Hòa Nhập',
    short_name: 'Hòa Nhập',
    description: 'Kế hoạch, chỉ tiêu, báo cáo.',
    lang: 'vi',
    display: 'standalone',
    theme_color: '#0b5c5c',
    background_color: '#faf8f4',
    icons,
  },
  // Nothing here may say what the app is for: it stands on a phone that others may see (screens.md, Support).
  support: {
    id: '/',
    name: 'Sổ tay',
    short_name: 'Sổ tay',
    // Said, or the plugin would take the repository's own description.
    description: 'Sổ tay',
    lang: 'vi',
    display: 'standalone',
    theme_color: '#5a6472',
    background_color: '#f7f7f5',
    icons,
  },
}

const pwa = (app: WebApp) =>
  VitePWA({
    // "prompt": a new version waits until the person says so, so that typed work is never thrown away.
    registerType: 'prompt',
    injectRegister: null,
    manifest: MANIFESTS[app],
    manifestFilename: 'manifest.webmanifest',
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,webmanifest}'],
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/api\//],
      runtimeCaching: [],
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      mode: 'production',
    },
  })

const configOf = (app: WebApp, outDir: string): InlineConfig => ({
  configFile: false,
  root: join(here, app),
  base: '/',
  mode: 'production',
  logLevel: 'warn',
  plugins: [react(), pwa(app)],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: '.vite/manifest.json',
    target: 'es2022',
    // Nothing inline: script-src and style-src are 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // On a slow line every further request costs a round trip: what the first screen needs comes in few files.
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'frame', tags: ['$initial'] },
            { name: 'parts', test: /src[\\/](design|live|words[\\/]use)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/[\\/](dist|node_modules)([\\/]|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** SHA-256 over everything the builds read: sources of web, domain, reader and contract, and the locked versions. */
function inputHash(): string {
  const sources = ['domain/src', 'reader/src', 'contract/src', 'web']
    .flatMap((folder) => filesUnder(join(packages, folder)))
    .filter((file) => !file.endsWith('.test.ts'))
  const hash = createHash('sha256')
  // The sample plan is bundled: the page of a new plan offers it.
  const others = ['package-lock.json', 'examples/ke-hoach-mau.txt'].map((file) => join(packages, '..', file))
  for (const file of [...sources, ...others].sort()) {
    hash
      .update(relative(packages, file).replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * Builds both web apps into `dist/programme` and `dist/support`, unless they were built from exactly these sources.
 *
 * @returns `true` if it built, `false` if what stood there was up to date
 */
export async function buildWeb(): Promise<boolean> {
  const mark = (app: WebApp): string => `${webFolder(app)}.built-from`
  const hash = inputHash()
  const upToDate = (app: WebApp): boolean => existsSync(mark(app)) && readFileSync(mark(app), 'utf8') === hash
  if (WEB_APPS.every(upToDate)) return false
  for (const app of WEB_APPS) {
    // Built beside and put in place at the end: whoever serves the folder meanwhile never serves half a build.
    const fresh = `${webFolder(app)}.${process.pid}`
    await build(configOf(app, fresh))
    renameSync(join(fresh, '.vite', 'manifest.json'), chunkListFile(app))
    rmSync(join(fresh, '.vite'), { recursive: true })
    rmSync(webFolder(app), { recursive: true, force: true })
    renameSync(fresh, webFolder(app))
    writeFileSync(mark(app), hash)
  }
  return true
}
