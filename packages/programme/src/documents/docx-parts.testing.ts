import { inflateRawSync } from 'node:zlib'

/** The parts of a DOCX by their paths, as text; for tests that look into our own files. */
export function docxParts(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive)
  const end = bytes.length - 22
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    const stored = bytes.readUInt16LE(at + 10) === 0
    const path = bytes.toString('utf8', at + 46, at + 46 + name)
    parts.set(path, (stored ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

/** Paragraphs of a part in order: the style and the words. */
export const paragraphsOf = (xml: string): { style: string; text: string }[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner!)?.[1] ?? '',
    text: [...inner!.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  }))

/** The first tag that is not closed in order, or null when the part is well formed. */
export function unbalancedTag(xml: string): string | null {
  const open: string[] = []
  for (const [tag, slash, name, selfClosed] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (tag.startsWith('<?') || selfClosed === '/') continue
    if (slash === '') open.push(name!)
    else if (open.pop() !== name) return name!
  }
  return open.at(-1) ?? null
}
