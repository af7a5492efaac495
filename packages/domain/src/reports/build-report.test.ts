import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { documentFigures, documentLines, reportPlainText } from './document-text.ts'
import { someAssessment, someReport, someRow, someTarget } from './report.testing.ts'
import type { ReportInput, ReportModel, ReportRow } from './report-model.ts'

const count = (id: string, value: number, then: number | null): ReportRow =>
  someRow({
    target: someTarget({
      id,
      text: `Số buổi của ${id}`,
      kind: 'count',
      indicator: 'SL.TT.BUOI',
      value: 400,
      unit: 'count',
      scope: { level: null, population: null },
    }),
    unitWord: 'buổi',
    decimals: 0,
    assessment: someAssessment({
      status: 'on-track',
      value: value + 90,
      numerator: value + 90,
      denominator: null,
    }),
    flow: { now: value, samePeriod: then, previous: null },
    samePeriod: null,
  })

const quota = someRow({
  target: someTarget({ id: 'q', text: 'Số vụ việc', indicator: 'SL.VU', unit: 'count', enforcement: true }),
  unitWord: 'vụ',
  decimals: 0,
  assessment: someAssessment({ status: 'quota-only', value: 83, numerator: 83, denominator: null }),
  flow: { now: 47, samePeriod: 20, previous: 36 },
})

/** Every number that the figures of a report may show, recomputed from its input alone. */
function allowedValues(input: ReportInput): number[] {
  const { rows, completeness } = input
  const given = rows.flatMap(({ target, assessment: a, flow, samePeriod }) => {
    const now = flow === null ? (a.value ?? 0) : (flow.now ?? 0)
    const earlier = [flow?.samePeriod ?? samePeriod?.value ?? 0]
    const changes = earlier.flatMap((then) => [now - then, now / then, ((now - then) / then) * 100])
    const own = [a.value, a.numerator, a.denominator, a.expectedNow, a.gap, target.value, target.valueTo]
    return [
      ...own,
      a.unitsReported,
      a.unitsOwing,
      (a.value ?? 0) / (target.value / 100),
      now,
      ...earlier,
      ...changes,
    ]
  })
  const { reported, owing, waiting } = completeness ?? { reported: 0, owing: 0, waiting: 0 }
  const sizes = Array.from({ length: rows.length + 1 }, (_, i) => i)
  return [...given, ...sizes, reported, owing, owing - reported, waiting].filter(
    (v) => v !== null && v !== undefined,
  )
}

/** The words between the figures; places in a table are counted, not said. */
function wordsAlone(report: ReportModel): string {
  const blocks = [...report.body, ...report.annexes.flatMap((annex) => annex.blocks)]
  const texts = blocks.flatMap((block) => {
    if (block.kind !== 'table') return 'text' in block ? [block.text] : []
    return block.table.rows.flatMap((row) => (row.kind === 'group' ? [] : row.cells.slice(1)))
  })
  return texts.map((text) => text.filter((run) => typeof run === 'string').join(' ')).join('\n')
}

describe('buildReport', () => {
  it('has the five sections in order, then the two annexes', () => {
    const lines = documentLines(buildReport(someReport([someRow(), count('a', 170, 160), quota])))
    const heads = lines.filter((line) => /^[IVX]+\. /.test(line) || line.startsWith('Phụ lục'))
    expect(heads).toEqual([
      'I. TÌNH HÌNH CHUNG',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
      'Phụ lục I',
      'Phụ lục II',
    ])
  })

  it('fills the letterhead and the signature from the template and leaves number, date and name to the registry', () => {
    const report = buildReport(someReport([someRow()]))
    expect(report.letterhead).toEqual({
      superior: [],
      issuer: ['Ủy ban nhân dân', 'thành phố Hoa Phượng'],
      symbol: 'BC-UBND',
      number: null,
      issuedOn: null,
      place: 'Hoa Phượng',
    })
    expect(report.signature.authority).toEqual(['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'])
    expect(buildReport(someReport([someRow()], { signer: 'chair' })).signature.authority).toHaveLength(2)
    expect(() => buildReport(someReport([someRow()], { signer: 'nobody' }))).toThrow(RangeError)
  })

  it('groups the targets by their indicators and puts what fits no group last', () => {
    const other = someRow({ target: someTarget({ id: 'o', text: 'Chỉ tiêu lạ', indicator: null }) })
    const lines = documentLines(buildReport(someReport([other, quota, someRow()])))
    const clauses = lines.filter((line) => /^\d\. /.test(line)).slice(0, 3)
    expect(clauses).toEqual([
      '1. Công tác truyền thông',
      '2. Phát hiện, xử lý vi phạm',
      '3. Các chỉ tiêu khác',
    ])
  })

  it('takes every number of text and tables from its input', () => {
    const size = fc.nat({ max: 5_000 })
    fc.assert(
      fc.property(size, fc.option(size), size, (value, then, done) => {
        const percent = someRow({
          assessment: someAssessment({ value: (done / 5_000) * 100, numerator: done, denominator: 5_000 }),
        })
        const input = someReport([count('a', value, then), percent, quota])
        const allowed = allowedValues(input)
        const stray = documentFigures(buildReport(input)).filter(
          (figure) => !allowed.some((number) => Math.abs(number - figure.value) < 0.06),
        )
        expect(stray).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('prints no digit outside figures, dates, periods and the names given to it', () => {
    const report = buildReport(someReport([count('a', 4321, 987), quota]))
    const known = ['118/KH-UBND', '05 tháng 01', '14/06/2026', '15/12/2025', '6 tháng', '2026 - 2030']
    let text = wordsAlone(report).replace(/năm 20\d\d/g, '')
    for (const words of known) text = text.replaceAll(words, '')
    expect(text.match(/.{0,20}\d+/g)).toBeNull()
  })

  it('says who has not reported, and nothing about it for a unit without lower ones', () => {
    expect(reportPlainText(buildReport(someReport([someRow()])))).toContain(
      '<incomplete> theo báo cáo của 105/114 đơn vị cấp xã còn 9 đơn vị cấp xã chưa có báo cáo được tiếp nhận',
    )
    expect(reportPlainText(buildReport(someReport([someRow()])))).toContain('<waiting> 7 đơn vị cấp xã')
    const alone = reportPlainText(buildReport(someReport([someRow()], { completeness: null })))
    expect(alone).not.toMatch(/<((in)?complete|waiting)>/)
  })

  it('tells a frequency in months, in text and annex alike', () => {
    const target = someTarget({ text: 'Tin trên báo, đài', kind: 'frequency', value: 1, unit: 'lần/tháng' })
    const assessment = someAssessment({
      status: 'at-risk',
      value: 33 / 42,
      numerator: 33,
      denominator: 42,
      expectedNow: 1,
      gap: 9 / 42,
    })
    const flow = { now: 6, samePeriod: 5, previous: 5 }
    const lines = documentLines(buildReport(someReport([someRow({ target, decimals: 0, assessment, flow })])))
    expect(lines).toContain('- Tin trên báo, đài: thực hiện đủ 33/42 tháng.')
    const annexLine = lines.find((line) => line.startsWith('1 | Tin trên báo, đài | - |'))
    expect(annexLine).toContain('| thực hiện đủ 33/42 tháng | - | - | - |')
    expect(lines.join('\n')).not.toMatch(/(?<!ít nhất )\d lần\/tháng/)
  })

  it('names what is asked by now only where there is no distance to the goal', () => {
    const behind = (change: Parameters<typeof someAssessment>[0]) => {
      const assessment = someAssessment({ status: 'at-risk', value: 38.6, expectedNow: 72.5, ...change })
      return reportPlainText(buildReport(someReport([someRow({ assessment })])))
    }
    expect(behind({ gap: 41.4 })).toContain('đạt 38,6%, còn cách mục tiêu 41,4 điểm phần trăm.')
    expect(behind({ gap: 41.4 })).not.toContain('72,5%')
    expect(behind({ gap: 0.01 })).toContain('đạt 38,6%, mức cần đạt ở thời điểm báo cáo 72,5%.')
  })

  it('keeps enforcement out of the assessment and the tasks ahead', () => {
    const late = { ...quota, assessment: { ...quota.assessment, status: 'off-track' as const } }
    const lines = documentLines(buildReport(someReport([late])))
    const from = lines.indexOf('III. ĐÁNH GIÁ CHUNG')
    const to = lines.indexOf('Phụ lục I')
    expect(lines.slice(from, to).filter((line) => line.includes('Số vụ việc'))).toEqual([])
  })

  it('marks what a person must still write, until a passage has been picked', () => {
    const empty = buildReport(someReport([someRow()]))
    expect(empty.body.filter((block) => block.kind === 'blank')).toHaveLength(4)
    const narratives = [{ section: 'NGUYENNHAN', text: 'Thiếu cán bộ.\n\nĐịa bàn rộng.' }]
    const written = documentLines(buildReport(someReport([someRow()], { narratives })))
    expect(written).toContain('Thiếu cán bộ.')
    expect(written).toContain('Địa bàn rộng.')
    expect(written.filter((line) => line.startsWith('['))).toHaveLength(3)
  })

  it('loses no passage that was picked from a section it does not know', () => {
    const narratives = [{ section: 'KHAC', text: 'Một kết quả khác.' }]
    const lines = documentLines(buildReport(someReport([someRow()], { narratives })))
    expect(lines).toContain('2. Các kết quả khác')
    expect(lines).toContain('Một kết quả khác.')
  })

  it('marks fictional figures and nothing else', () => {
    expect(buildReport(someReport([someRow()])).mark).toBe('DỮ LIỆU MINH HỌA')
    expect(buildReport(someReport([someRow()], { fictional: false })).mark).toBeNull()
  })

  it('writes the same report from the same input', () => {
    const input = someReport([someRow(), quota])
    expect(buildReport(input)).toEqual(buildReport(structuredClone(input)))
  })
})
