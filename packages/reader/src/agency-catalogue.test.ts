import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAgencies } from './agency-mentions.ts'
import { AGENCY_NAMES } from './agency-names.ts'
import { foldSameLength, lowerVietnamese } from './spelling.ts'
import { mendSlips } from './spelling-slips.ts'

const codesIn = (text: string): string[] => {
  const lower = lowerVietnamese(text)
  return findAgencies(text, mendSlips(lower, foldSameLength(lower)), 0, text.length).map(
    ({ agency }) => agency.code,
  )
}
const namesIn = (text: string): string[] => {
  const lower = lowerVietnamese(text)
  return findAgencies(text, mendSlips(lower, foldSameLength(lower)), 0, text.length).map(({ name }) => name)
}

describe('the catalogue of agencies', () => {
  it('uses kebab-case codes and names successors that it holds', () => {
    const codes = new Set(AGENCY_NAMES.map(({ code }) => code))
    for (const { code, successors } of AGENCY_NAMES) {
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      for (const successor of successors ?? []) expect(codes).toContain(successor)
    }
  })

  it.each([
    ['Sở Văn hóa - Thông tin', 'so-vhtt-tin'],
    ['Sở Bưu chính, Viễn thông', 'so-bcvt'],
    ['Sở Thể dục - Thể thao', 'so-tdtt'],
    ['Ủy ban Dân số, Gia đình và Trẻ em', 'ub-dsgdte'],
    ['Sở Nông nghiệp và Môi trường', 'so-nnmt'],
    ['Sở NN&PTNT', 'so-nnptnt'],
    ['Sở Dân tộc và Tôn giáo', 'so-dtvtg'],
    ['Sở KH&CN', 'so-khcn'],
    ['Sở TN&MT', 'so-tnmt'],
    ['Sở LĐ, TB và XH', 'so-ldtbxh'],
    ['Sở LĐTB-XH', 'so-ldtbxh'],
    ['Sở Lao động TBXH', 'so-ldtbxh'],
    ['Sở VHTT&DL', 'so-vhttdl'],
    ['Sở VH-TT&DL', 'so-vhttdl'],
    ['Sở GD-ĐT', 'so-gddt'],
    ['Phòng LĐ-TB&XH', 'phong-ldtbxh'],
    ['Phòng Nội vụ - Lao động - Thương binh và Xã hội', 'phong-nv-ldtbxh'],
    ['Phòng Văn hóa - Xã hội xã', 'phong-vhxh'],
    ['Trung tâm Phục vụ hành chính công phường', 'tt-pvhcc'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'phong-kinh-te'],
    ['Phòng Cảnh sát hình sự (PC02)', 'phong-cshs'],
    ['PC04', 'phong-csmt'],
    ['Chi cục PCTNXH', 'chi-cuc-pctnxh'],
    ['Đội kiểm tra liên ngành 178', 'doi-178'],
    ['Ban Chỉ đạo 138 tỉnh', 'ban-chi-dao'],
    ['Bộ CHQS tỉnh', 'bch-quan-su'],
    ['Ban Chỉ huy Bộ đội Biên phòng', 'bdbp'],
    ['LĐLĐ tỉnh', 'cong-doan'],
    ['NHCSXH', 'nhcsxh'],
    ['BHXH tỉnh', 'bhxh'],
    ['Tỉnh Đoàn', 'doan-tncs'],
    ['Quận Đoàn', 'doan-tncs'],
    ['Bộ LĐ-TB&XH', 'bo-ldtbxh'],
    ['Các cơ sở kinh doanh dịch vụ có trách nhiệm', 'co-so-kinh-doanh'],
    ['P. LĐTBXH', 'phong-ldtbxh'],
    ['P.TC-KH', 'phong-tckh'],
    ['CA TP', 'cong-an'],
    ['Phòng giao dịch NHCSXH', 'nhcsxh'],
    ['Công đoàn phường', 'cong-doan'],
    ['Trưởng ban Công tác Mặt trận khu phố', 'mttq'],
    ['Bí thư chi bộ tổ dân phố', 'chi-bo'],
    ['Tổ bảo vệ an ninh, trật tự ở cơ sở', 'to-an-ninh'],
    ['Trưởng thôn', 'to-dan-pho'],
    ['Trung tâm GDNN - GDTX', 'tt-gdtx'],
    ['Bảo hiểm xã hội thị xã', 'bhxh'],
    ['Các doanh nghiệp kinh doanh lữ hành chịu trách nhiệm', 'doanh-nghiep'],
  ])('knows "%s" as %s', (written, code) => {
    expect(codesIn(written)).toEqual([code])
  })

  it.each([
    ['Sở Lao dộng - Thưong binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['SO LAO DONG - THUONG BINH VA XA HOI', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Thông tin và Truyên thông', 'Sở Thông tin và Truyền thông'],
    ['Viên kiểm sát nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
    ['Uỷ ban nhân dân các xã, phừơng', 'Ủy ban nhân dân các xã'],
  ])('reads the slip "%s"', (written, name) => {
    expect(namesIn(written)).toEqual([name])
  })

  it.each([
    ['P. VHTT thị xã', 'Phòng Văn hóa và Thông tin thị xã'],
    ['UBND TP Vị Thanh', 'Ủy ban nhân dân thành phố Vị Thanh'],
    ['CA TX', 'Công an thị xã'],
    ['Đội KTLN 178 TP', 'Đội kiểm tra liên ngành 178 thành phố'],
    ['Lực lượng Công an phường', 'Công an phường'],
    ['Ủy ban nhân dân 12 phường', 'Ủy ban nhân dân 12 phường'],
    ['Trạm trưởng Trạm Y tế xã', 'Trạm Y tế xã'],
    ['Bí thư Đoàn xã', 'Đoàn xã'],
    ['Đội Quản lý thị trường số 4', 'Đội Quản lý thị trường số 4'],
    ['Chi cục Thuế khu vực Lục Nam - Lục Ngạn', 'Chi cục Thuế khu vực Lục Nam - Lục Ngạn'],
    ['Hội NCT xã', 'Hội Người cao tuổi xã'],
    ['Phòng KT-HT', 'Phòng Kinh tế và Hạ tầng'],
    ['Sở XD', 'Sở Xây dựng'],
    ['Ban Dân tộc - Tôn giáo', 'Ban Dân tộc - Tôn giáo'],
    ['TTYT huyện', 'Trung tâm Y tế huyện'],
    ['Trung tâm VH-TT&TT huyện', 'Trung tâm Văn hóa - Thông tin và Thể thao huyện'],
    ['Kho bạc Nhà nước khu vực IX', 'Kho bạc Nhà nước khu vực IX'],
    ['UBND các huyện, thành, thị', 'Ủy ban nhân dân các huyện, thành, thị'],
    ['Các trường THPT, THCS', 'Các trường Trung học phổ thông, Trung học cơ sở'],
  ])('writes "%s" in full', (written, name) => {
    expect(namesIn(written)).toEqual([name])
  })
  it.each([
    'số lao động và số xã hội hóa',
    'bắt đầu từ năm sau',
    'bao cao su được cấp phát',
    'vụ xã hội đen',
    'điều trị 12 ca bệnh',
    'nâng cao trách nhiệm của trưởng đoàn',
  ])('sees no agency in "%s"', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('leaves the title of a head out of the name of the body', () => {
    expect(
      namesIn(
        'Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế, Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã',
      ),
    ).toEqual(['Văn phòng Ủy ban nhân dân tỉnh', 'Sở Y tế', 'Các sở, ban, ngành', 'Ủy ban nhân dân các xã'])
  })

  it.each([
    ['các Sở: Y tế, Lao động - Thương binh và Xã hội, Văn hóa, Thể thao và Du lịch', 3],
    ['Giám đốc các Sở: Nội vụ; Tư pháp; Tài chính', 3],
    ['các Bộ: Công an, Y tế và Tư pháp', 3],
    ['các Hội: Nông dân, Cựu chiến binh, Chữ thập đỏ', 3],
  ])('shares the head word of "%s"', (text, count) => {
    expect(namesIn(text)).toHaveLength(count)
  })
})

type Holder = { readonly name: string; readonly validFrom: string; readonly validTo: string | null }
type Reference = {
  readonly agencies: readonly { readonly code: string; readonly holders: readonly Holder[] }[]
}
const REFERENCE: Reference = JSON.parse(
  readFileSync(new URL('../../../reference/agencies.json', import.meta.url), 'utf8'),
) as Reference
const HOLDERS = REFERENCE.agencies.flatMap(({ code, holders }) =>
  holders.map(({ name }): [string, string] => [code, name]),
)
const CHANGES = REFERENCE.agencies.flatMap(({ code, holders }) =>
  holders
    .slice(1)
    .map((holder, index): [string, string, string] => [code, holders[index]!.name, holder.name]),
)

describe('the reference agencies, whose work follows functions', () => {
  it.each(HOLDERS)('%s: the reader knows the holder "%s"', (_, name) => {
    expect(codesIn(name)).not.toEqual([])
  })

  it.each(CHANGES)('%s: "%s" hands over to "%s" in the catalogue too', (_, before, after) => {
    const [old] = codesIn(before)
    const successors = AGENCY_NAMES.filter(({ code }) => code === old).flatMap(
      (agency) => agency.successors ?? [],
    )
    expect([old, ...successors]).toContain(codesIn(after)[0])
  })
})
