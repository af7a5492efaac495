import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { FIRST_LINE, FONT, LINE, PARAGRAPH_GAP, SIZE, halfPoints } from './page-measures.ts'

type Look = { bold?: boolean; italics?: boolean }
type Shape = NonNullable<IParagraphStyleOptions['paragraph']>

const style = <Id extends string>(id: Id, name: string, size: number, look: Look, paragraph: Shape) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: halfPoints(size), ...look },
  paragraph,
})

const tight = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } as const
const loose = { before: 0, after: PARAGRAPH_GAP, line: LINE, lineRule: LineRuleType.AUTO } as const
const centred: Shape = { alignment: AlignmentType.CENTER, spacing: tight }
const body: Shape = {
  alignment: AlignmentType.JUSTIFIED,
  spacing: loose,
  indent: { firstLine: FIRST_LINE },
}
const left: Shape = { alignment: AlignmentType.LEFT, spacing: tight }
const bold = { bold: true }
const italics = { italics: true }

/** One style for each element of Decree 30/2020, so that an office changes a look in one place. */
const PARAGRAPH_STYLES = [
  style('QuocHieu', 'Quốc hiệu', SIZE.nation, bold, centred),
  style('TieuNgu', 'Tiêu ngữ', SIZE.motto, bold, centred),
  style('CoQuanChuQuan', 'Cơ quan chủ quản', SIZE.agency, {}, centred),
  style('CoQuanBanHanh', 'Cơ quan ban hành', SIZE.agency, bold, centred),
  style('SoKyHieu', 'Số, ký hiệu', SIZE.number, {}, centred),
  style('DiaDanhNgay', 'Địa danh, ngày tháng', SIZE.number, italics, centred),
  style(
    'DuongKe',
    'Đường kẻ',
    2,
    {},
    {
      alignment: AlignmentType.CENTER,
      spacing: { before: 40, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    },
  ),
  style('TenLoai', 'Tên loại', SIZE.type, bold, {
    alignment: AlignmentType.CENTER,
    spacing: { ...tight, before: 240 },
  }),
  style('TrichYeu', 'Trích yếu', SIZE.type, bold, centred),
  style(
    'KinhGui',
    'Kính gửi',
    SIZE.body,
    {},
    {
      alignment: AlignmentType.LEFT,
      spacing: { ...tight, before: PARAGRAPH_GAP },
    },
  ),
  style('CanCu', 'Căn cứ', SIZE.body, italics, body),
  style('NoiDung', 'Nội dung', SIZE.body, {}, body),
  style('CanBoSung', 'Cần bổ sung', SIZE.body, italics, body),
  style('ThamQuyen', 'Thẩm quyền ký', SIZE.body, bold, centred),
  style('NoiNhan', 'Nơi nhận', SIZE.recipientsHead, { bold: true, italics: true }, left),
  style('NoiNhanDanhSach', 'Danh sách nơi nhận', SIZE.recipients, {}, left),
  style('PhuLuc', 'Phụ lục', SIZE.body, bold, centred),
  style('KemTheo', 'Kèm theo', SIZE.body, italics, {
    alignment: AlignmentType.CENTER,
    spacing: { ...tight, after: PARAGRAPH_GAP * 2 },
  }),
  style('BangTieuDe', 'Bảng - tiêu đề', SIZE.table, bold, centred),
  style('BangO', 'Bảng - ô', SIZE.table, {}, left),
  style('BangTong', 'Bảng - tổng cộng', SIZE.table, bold, left),
  style('BangNhom', 'Bảng - nhóm', SIZE.table, bold, { ...left, keepNext: true }),
  style('GhiChu', 'Ghi chú', SIZE.note, italics, {
    alignment: AlignmentType.JUSTIFIED,
    spacing: { ...tight, before: 60 },
  }),
  style('SoTrang', 'Số trang', SIZE.pageNumber, {}, centred),
  style('DauMinhHoa', 'Dấu minh họa', SIZE.mark, bold, centred),
] as const

export type StyleId = (typeof PARAGRAPH_STYLES)[number]['id']

const heading = (before: number) => ({
  run: { size: halfPoints(SIZE.body), bold: true, font: FONT, color: '000000' },
  paragraph: { ...body, spacing: { ...loose, before }, keepNext: true },
})

/** I. and 1. are Word's own heading levels, so that the navigation pane and a table of contents know them. */
export const DOCUMENT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(SIZE.body), color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: tight },
    },
    heading1: heading(160),
    heading2: heading(0),
  },
  paragraphStyles: [...PARAGRAPH_STYLES],
}
