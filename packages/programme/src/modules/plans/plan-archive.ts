import yauzl from 'yauzl'
import { Problem } from '@hoanhap/domain/problem'

/** What a Word file may hold before anything in it is inflated: far above any real plan, far below a bomb. */
const LIMITS = { entries: 2000, inflatedBytes: 100 * 1024 * 1024, ratio: 150, smallEntryBytes: 1024 * 1024 }

/**
 * Reads the directory of a ZIP archive, then every part, and refuses what is not an honest Word
 * document: too many entries, an inflated size or ratio that only a bomb has, macros, entities, no `word/document.xml`.
 *
 * @throws Problem `file/damaged`, `file/unsafe-archive`, `file/macros`, `file/unknown-kind`, `file/external-entity`
 */
export async function inspectWordArchive(bytes: Buffer): Promise<void> {
  const zip = await openZip(bytes)
  try {
    const entries = await listEntries(zip)
    refuseUnsafe(entries)
    // Every part, whatever its name: relationships may point at any, and a comment may hide how far down it stands.
    for (const entry of entries)
      if (await declaresEntities(zip, entry)) throw new Problem('file/external-entity')
  } finally {
    zip.close()
  }
}

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

function refuseUnsafe(entries: readonly yauzl.Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const bomb = entries.some(
    (entry) =>
      entry.uncompressedSize > LIMITS.smallEntryBytes &&
      entry.uncompressedSize > entry.compressedSize * LIMITS.ratio,
  )
  if (total > LIMITS.inflatedBytes || bomb) throw new Problem('file/unsafe-archive')
  if (entries.some((entry) => /vbaProject\.bin$|vbaData\.xml$/i.test(entry.fileName)))
    throw new Problem('file/macros')
  if (!entries.some((entry) => entry.fileName === 'word/document.xml')) throw new Problem('file/unknown-kind')
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
