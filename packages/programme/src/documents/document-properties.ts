import type { OfficialDocument } from '@hoanhap/domain/reports/official-document'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!)

/**
 * The file's properties, written here because the library puts the moment of writing into them: the same report must
 * be the same bytes, and the only date is the day its figures speak of.
 */
export function corePropertiesXml(document: OfficialDocument): string {
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${document.cutOff}T00:00:00Z</dcterms:${name}>`
  const title = [document.typeName, ...document.abstract].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(document.issuerInText)}</dc:creator>`,
    `<dc:description>${escaped(document.mark ?? '')}</dc:description>`,
    '<dc:language>vi-VN</dc:language>',
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('')
}
