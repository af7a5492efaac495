import yauzl from 'yauzl'
import { Problem } from '@hoanhap/domain/problem'

/** What a Word file may hold before anything in it is inflated: far above any real plan, far below a bomb. */
const LIMITS = { entries: 2000, inflatedBytes: 100 * 1024 * 1024, ratio: 150, smallEntryBytes: 1024 * 1024 }

/** What an honest document of a word processor must hold, and which parts of it only macros have. */
const KINDS = {
  // Word for the web numbers the parts it rewrites: document2.xml.
  word: { body: /^word\/document\d*\.xml$/, macros: /vbaProject\.bin$|vbaData\.xml$/i },
  openDocument: { body: /^content\.xml$/, macros: /^(?:Basic|Scripts)\/.+/i },
} as const

export type PlanArchive = {
  readonly kind: keyof typeof KINDS
  readonly names: readonly string[]
  /** The text of a part, or an empty one if there is no such part. */
  readonly read: (name: string) => Promise<string>
  readonly close: () => void
}

/** A part longer than this is no plan: the text of a thousand pages with all its marks takes a third of it. */
const LONGEST_PART = 32 * 1024 * 1024

/**
 * Reads the directory of a ZIP archive, then every part, and refuses what is not an honest Word or OpenDocument
 * text: too many entries, an inflated size or ratio that only a bomb has, macros, entities, no body.
 * The caller closes what it gets.
 *
 * @throws Problem `file/damaged`, `file/unsafe-archive`, `file/macros`, `file/unknown-kind`, `file/external-entity`
 */
export async function openPlanArchive(bytes: Buffer): Promise<PlanArchive> {
  const zip = await openZip(bytes)
  try {
    const entries = await listEntries(zip)
    const kind = refuseUnsafe(entries)
    // Every part, whatever its name: relationships may point at any, and a comment may hide how far down it stands.
    for (const entry of entries)
      if (!isOldManifest(kind, entry) && (await declaresEntities(zip, entry)))
        throw new Problem('file/external-entity')
    return {
      kind,
      names: entries.map((entry) => entry.fileName),
      read: (name) =>
        readPart(
          zip,
          entries.find((entry) => entry.fileName === name),
        ),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** OpenOffice once wrote a document type into the manifest, which is never read here. */
const isOldManifest = (kind: PlanArchive['kind'], entry: yauzl.Entry): boolean =>
  kind === 'openDocument' && entry.fileName === 'META-INF/manifest.xml'

const openZip = (bytes: Buffer): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(
      bytes,
      { lazyEntries: true, validateEntrySizes: true, autoClose: false },
      (error, zip) => {
        if (error) reject(new Problem('file/damaged'))
        else resolve(zip)
      },
    )
  })

const listEntries = (zip: yauzl.ZipFile): Promise<yauzl.Entry[]> =>
  new Promise((resolve, reject) => {
    if (zip.entryCount > LIMITS.entries) return reject(new Problem('file/unsafe-archive'))
    const entries: yauzl.Entry[] = []
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', () => reject(new Problem('file/damaged')))
    zip.readEntry()
  })

function refuseUnsafe(entries: readonly yauzl.Entry[]): PlanArchive['kind'] {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const bomb = entries.some(
    (entry) =>
      entry.uncompressedSize > LIMITS.smallEntryBytes &&
      entry.uncompressedSize > entry.compressedSize * LIMITS.ratio,
  )
  if (total > LIMITS.inflatedBytes || bomb) throw new Problem('file/unsafe-archive')
  const has = (body: RegExp): boolean => entries.some((entry) => body.test(entry.fileName))
  const kind = has(KINDS.word.body) ? 'word' : has(KINDS.openDocument.body) ? 'openDocument' : null
  const macros = kind === null ? KINDS.word.macros : KINDS[kind].macros
  if (entries.some((entry) => macros.test(entry.fileName))) throw new Problem('file/macros')
  if (kind === null) throw new Problem('file/unknown-kind')
  return kind
}

/** How much of one chunk is looked at again with the next, so that no declaration hides between the two. */
const OVERLAP = 64

/** Whether a part holds a document type or entity. Zero bytes are dropped: UTF-16 must not hide a declaration. */
const declaresEntities = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<boolean> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new Problem('file/damaged'))
      let rest = ''
      let found = false
      stream.on('data', (chunk: Buffer) => {
        const text = rest + chunk.toString('latin1').replaceAll('\0', '')
        found ||= /<!(DOCTYPE|ENTITY)/i.test(text)
        rest = text.slice(-OVERLAP)
        if (found) stream.destroy()
      })
      stream.on('error', () => reject(new Problem('file/damaged')))
      stream.on('close', () => resolve(found))
    })
  })

/** The words of a part: UTF-8, or UTF-16 if it begins with that mark. */
async function readPart(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): Promise<string> {
  if (!entry) return ''
  if (entry.uncompressedSize > LONGEST_PART) throw new Problem('file/unsafe-archive')
  const bytes = await inflate(zip, entry)
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}

const inflate = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new Problem('file/damaged'))
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => reject(new Problem('file/damaged')))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
