import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx'
import { plainText } from '@hoanhap/domain/reports/text-with-figures'
import type { Annex, OfficialDocument } from '@hoanhap/domain/reports/official-document'
import { stampArchive } from './archive-stamp.ts'
import { annexContent } from './document-annex.ts'
import { bodyOf } from './document-body.ts'
import { addresseeLines, basisLines, titleLines } from './document-heading.ts'
import { letterheadTable } from './document-letterhead.ts'
import { line, sectionEnd } from './document-paragraphs.ts'
import { corePropertiesXml } from './document-properties.ts'
import { signatureTable } from './document-signature.ts'
import { DOCUMENT_STYLES } from './document-styles.ts'
import { MARGIN, PAGE, TEXT_WIDTH } from './page-measures.ts'

/** The current page in the middle of the top margin; the first page of the document and of each annex shows none. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  })

function section(
  children: readonly FileChild[],
  orientation: Annex['orientation'],
  mark: string | null,
): ISectionOptions {
  const footer = (): Footer => new Footer({ children: [line('DauMinhHoa', mark ?? '')] })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          ...PAGE,
          orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
        },
        margin: MARGIN,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [line('SoTrang', '')] }) },
    footers: { default: footer(), first: footer() },
    children,
  }
}

/** Báo cáo and kế hoạch alike: "Mẫu 1.4 – Văn bản có tên loại". */
const mainContent = (document: OfficialDocument): FileChild[] => [
  letterheadTable(document.letterhead),
  ...titleLines(document),
  ...addresseeLines(document.addressees),
  ...basisLines(document.bases),
  ...bodyOf(document.body, TEXT_WIDTH.portrait),
  // Kept with the signature: a page that holds a signature alone could be put under any text.
  line('NoiDung', `${plainText(document.closing)}./.`, { keepNext: true, keepLines: true }),
  signatureTable(document),
  sectionEnd(),
]

/**
 * Writes a document as DOCX in the layout of Decree 30/2020/NĐ-CP: the same document gives the same bytes. Number,
 * date and signer stay blank for the registry.
 */
export async function renderReport(document: OfficialDocument): Promise<Uint8Array> {
  const { annexes, mark } = document
  const file = new Document({
    styles: DOCUMENT_STYLES,
    sections: [
      section(mainContent(document), 'portrait', mark),
      ...annexes.map((annex, i) => {
        const content = [...annexContent(document, annex, i + 1), sectionEnd()]
        return section(content, annex.orientation, mark)
      }),
    ],
  })
  const properties = { path: 'docProps/core.xml', data: corePropertiesXml(document) }
  const bytes = await Packer.toBuffer(file, false, [properties])
  return stampArchive(new Uint8Array(bytes))
}
