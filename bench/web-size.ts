// How much the commune officer's first screen weighs. Purpose: the first-load budget of product.md §6, measured on the built app.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWeb, chunkListFile, webFolder } from '../packages/web/build-web.ts'

type Chunk = {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** Gzipped sizes of what the home route loads, in bytes; fonts as they are (woff2 is compressed already). */
export type WebSize = { readonly js: number; readonly css: number; readonly font: number }

/** 200 KB of JavaScript, 25 KB of CSS, 50 KB for one weight of the typeface. */
export const WEB_BUDGET: WebSize = { js: 200_000, css: 25_000, font: 50_000 }

// What the browser fetches before the home of a Vietnamese officer stands: the entry, its screen, its words.
const LAZY = ['../src/features/home/home-screen.tsx', '../src/words/home.vi.ts']

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

/** Measures the built programme app; builds it first when its sources changed. */
export async function measureWebSize(): Promise<WebSize> {
  await buildWeb()
  const folder = webFolder('programme')
  const chunks = JSON.parse(readFileSync(chunkListFile('programme'), 'utf8')) as Record<string, Chunk>
  const entries = Object.keys(chunks).filter((key) => chunks[key]!.isEntry === true)
  const needed = new Set<string>()
  const visit = (key: string): void => {
    const chunk = chunks[key]
    if (chunk === undefined) throw new RangeError(`the build has no chunk ${key}`)
    if (needed.has(key)) return
    needed.add(key)
    chunk.imports?.forEach(visit)
  }
  for (const key of [...entries, ...LAZY]) visit(key)
  const files = (of: (chunk: Chunk) => readonly string[]): string[] => [
    ...new Set([...needed].flatMap((key) => of(chunks[key]!)).map((file) => join(folder, file))),
  ]
  const fonts = files((chunk) => chunk.assets ?? []).filter((file) => file.includes('-400-'))
  return {
    js: sum(files((chunk) => [chunk.file]).map(gzipped)),
    css: sum(files((chunk) => chunk.css ?? []).map(gzipped)),
    font: sum(fonts.map((file) => readFileSync(file).length)),
  }
}

if (import.meta.main) {
  const size = await measureWebSize()
  const ratio = Math.max(...(['js', 'css', 'font'] as const).map((part) => size[part] / WEB_BUDGET[part]))
  console.log(
    JSON.stringify({ bench: 'web-size', bytes: size, budget: WEB_BUDGET, ratio: Number(ratio.toFixed(3)) }),
  )
}
