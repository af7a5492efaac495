import { describe, expect, it } from 'vitest'
import { readLegalBasis } from './legal-references.ts'
import { readProgramme } from './parent-programme.ts'
import { readBlocks } from './plan-blocks.ts'
import type { DocumentKind } from './plan-reading.ts'
import { normalisePlanText } from './plan-text.ts'

const sourceOf = (text: string) => readBlocks(normalisePlanText(text))
const rolesOf = (text: string, own: string | null = null): Record<string, string> =>
  Object.fromEntries<string>(
    readLegalBasis(sourceOf(text), own).map(({ number, role }) => [number ?? '', role]),
  )

describe('what an act is to the document', () => {
  it('amends what its own article amends, not what an act it cites amends', () => {
    expect(
      rolesOf(
        'Căn cứ Nghị định số 61/2011/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 135/2004/NĐ-CP;\nĐiều 1. Sửa đổi, bổ sung Điều 5 Quy chế ban hành kèm theo Quyết định số 12/2015/QĐ-UBND như sau:',
      ),
    ).toEqual({ '61/2011/NĐ-CP': 'basis', '135/2004/NĐ-CP': 'basis', '12/2015/QĐ-UBND': 'amends' })
  })

  it.each([
    'Kế hoạch này thay thế Kế hoạch số 20/KH-UBND ngày 10/9/2018.',
    'Điều 2. Bãi bỏ Kế hoạch số 20/KH-UBND.',
    'Kế hoạch số 20/KH-UBND hết hiệu lực kể từ ngày ký Kế hoạch này.',
    'Điều 3. Quyết định này có hiệu lực từ ngày 05/11/2019, thay thế Kế hoạch số 20/KH-UBND ngày 01/6/2015.',
  ])('replaces: %s', (text) => expect(rolesOf(text)).toEqual({ '20/KH-UBND': 'replaces' }))

  it('cites an act that another act replaced', () => {
    expect(
      rolesOf('Nghị định số 282/2025/NĐ-CP thay thế Nghị định số 144/2021/NĐ-CP từ ngày 15/12/2025.'),
    ).toEqual({
      '282/2025/NĐ-CP': 'cited',
      '144/2021/NĐ-CP': 'cited',
    })
  })

  it('lists an act once, as running text spells it, and takes no list marker for one', () => {
    expect(
      rolesOf(
        'THỰC HIỆN CHỈ THỊ SỐ 21/CT-TTG\nCăn cứ Chỉ thị số 21/CT-TTg ngày25/5/2020;\n1/ Mục tiêu\n8/ UBND các xã',
      ),
    ).toEqual({ '21/CT-TTg': 'basis' })
  })

  it('tells the day and the body of an act', () => {
    const [act] = readLegalBasis(
      sourceOf('Căn cứ Quyết định 679/QĐ-TTg của Thủ tướng Chính phủ, ngày 10 tháng 5 năm 2011 phê duyệt;'),
      null,
    )
    expect(act).toMatchObject({ number: '679/QĐ-TTg', kind: 'Quyết định', issuedOn: '2011-05-10' })
  })
})

describe('the programme that a plan carries out', () => {
  const programmeOf = (text: string, kind: DocumentKind | null = 'KH') => {
    const source = sourceOf(text)
    return readProgramme(source, readLegalBasis(source, null), kind, null)
  }

  it('is the plan it puts into practice, before the acts it is grounded on', () => {
    const text =
      'Căn cứ Quyết định số 1629/QĐ-TTg phê duyệt Chương trình phòng ngừa; Nghị định số 178/2004/NĐ-CP;\nThực hiện Kế hoạch số 55/KH-UBND ngày 2/3/2022 của UBND tỉnh về hỗ trợ hòa nhập năm 2022; UBND huyện xây dựng Kế hoạch:'
    expect(programmeOf(text)).toMatchObject({
      number: '55/KH-UBND',
      name: null,
      why: ['programme:carried-out'],
    })
  })

  it('is the approved programme among its grounds if nothing else is named', () => {
    expect(
      programmeOf(
        'Căn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Quyết định số 361/QĐ-TTg ngày 07/3/2016 của Thủ tướng Chính phủ phê duyệt Chương trình phòng ngừa giai đoạn 2016 - 2020;\nĐiều 1. Ban hành.',
        'QĐ',
      ),
    ).toMatchObject({ number: '361/QĐ-TTg', name: 'Chương trình phòng ngừa giai đoạn 2016 - 2020' })
  })

  it('may be told by name alone', () => {
    expect(
      programmeOf('Thực hiện Chương trình hỗ trợ phụ nữ khởi nghiệp của Tỉnh ủy, Hội xây dựng kế hoạch.'),
    ).toMatchObject({
      number: null,
      name: 'Chương trình hỗ trợ phụ nữ khởi nghiệp',
    })
  })

  it.each([
    [
      'a letter',
      'Thực hiện Quyết định số 361/QĐ-TTg phê duyệt Chương trình, Sở đề nghị báo cáo.',
      'CV' as const,
    ],
    ['laws and decrees', 'Thực hiện Nghị định số 178/2004/NĐ-CP, UBND xã xây dựng kế hoạch.', 'KH' as const],
    [
      'an act named in a later section',
      'I. MỤC TIÊU\nNâng cao nhận thức của người dân trong toàn huyện về quyền của người lao động và về các dịch vụ hỗ trợ tại cộng đồng, bảo đảm không ai bị bỏ lại phía sau trong quá trình phát triển của địa phương.\nII. NHIỆM VỤ\n1. Thực hiện Quyết định số 9/QĐ-UBND về Đề án.',
      'KH' as const,
    ],
  ])('is not taken from %s', (_, text, kind) => expect(programmeOf(text, kind)).toBeNull())
})
