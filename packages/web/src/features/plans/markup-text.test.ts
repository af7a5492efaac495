import { describe, expect, it } from 'vitest'
import { listNumber } from './list-numbers.ts'
import type { MarkupNode } from './markup-node.ts'
import { linesOfMarkup } from './markup-text.ts'

/** The page's own nodes, as plain objects: tests run without a browser. */
const el = (
  name: string,
  children: readonly (MarkupNode | string)[],
  attributes: Readonly<Record<string, string>> = {},
): MarkupNode => ({
  nodeType: 1,
  nodeName: name,
  nodeValue: null,
  childNodes: children.map((child) =>
    typeof child === 'string' ? { nodeType: 3, nodeName: '#text', nodeValue: child, childNodes: [] } : child,
  ),
  getAttribute: (key) => attributes[key] ?? null,
})
const row = (...cells: (MarkupNode | string)[]) =>
  el(
    'TR',
    cells.map((cell) => (typeof cell === 'string' ? el('TD', [cell]) : cell)),
  )

describe('linesOfMarkup', () => {
  it('puts each paragraph on a line of its own, with white space as a page shows it', () => {
    const page = el('BODY', [
      el('H2', ['II. CHỈ TIÊU']),
      el('P', ['Ít nhất\n   ', el('B', ['80%']), ' số xã\u00a0']),
      'cuối',
    ])
    expect(linesOfMarkup(page)).toEqual(['II. CHỈ TIÊU', 'Ít nhất 80% số xã', 'cuối'])
  })

  it('writes out the numbers that a page only draws', () => {
    const list = el('OL', [el('LI', ['Một']), el('LI', ['Hai'], { value: '5' }), el('LI', ['Ba'])], {
      type: 'a',
      start: '2',
    })
    expect(linesOfMarkup(list)).toEqual(['b) Một', 'e) Hai', 'f) Ba'])
    expect(linesOfMarkup(el('UL', [el('LI', ['Gạch']), el('LI', ['+ Cộng'])]))).toEqual(['- Gạch', '+ Cộng'])
  })

  it('keeps an inner list below its point', () => {
    const inner = el('UL', [el('LI', ['Ý nhỏ'])])
    expect(linesOfMarkup(el('OL', [el('LI', ['Việc', inner]), el('LI', ['Việc sau'])]))).toEqual([
      '1. Việc',
      '- Ý nhỏ',
      '2. Việc sau',
    ])
  })

  it('makes a row of a table one line with tabs, repeating a cell that reaches over rows', () => {
    const table = el('TABLE', [
      el('TBODY', [
        row('Cơ quan', 'Nhiệm vụ'),
        row(el('TD', ['Sở Y tế'], { rowspan: '2' }), el('TD', [el('P', ['Tập huấn']), el('P', ['Báo cáo'])])),
        row('Hướng dẫn'),
        row(el('TD', ['Ghi chú'], { colspan: '2' })),
      ]),
    ])
    expect(linesOfMarkup(table)).toEqual([
      'Cơ quan\tNhiệm vụ',
      'Sở Y tế\tTập huấn; Báo cáo',
      'Sở Y tế\tHướng dẫn',
      '| Ghi chú',
    ])
  })

  it('keeps every column of a head that reaches over columns, also at the end of its row', () => {
    const table = el('TABLE', [
      row(
        el('TH', ['Nội dung'], { rowspan: '2' }),
        el('TH', ['Mức đạt'], { colspan: '2', rowspan: '1' }),
        el('TH', ['Cả giai đoạn'], { colspan: '2', rowspan: '2' }),
      ),
      row('Năm 2026', 'Năm 2027'),
      row('Số tổ tư vấn', '12', '15', '27', 'tổ'),
      row('Số buổi gặp', '4', '6', '10', ''),
    ])
    expect(linesOfMarkup(table)).toEqual([
      'Nội dung\tMức đạt\tMức đạt\tCả giai đoạn\tCả giai đoạn',
      'Nội dung\tNăm 2026\tNăm 2027\tCả giai đoạn\tCả giai đoạn',
      'Số tổ tư vấn\t12\t15\t27\ttổ',
      'Số buổi gặp\t4\t6\t10\t',
    ])
  })

  it('reads the letterhead, a table that only arranges, cell by cell', () => {
    const head = el('TABLE', [
      row(
        el('TD', [el('P', ['ỦY BAN NHÂN DÂN']), el('P', ['Số: 12/KH-UBND'])]),
        el('TD', [el('P', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])]),
      ),
    ])
    expect(linesOfMarkup(head)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ])
  })

  it('leaves out scripts, menus and what the page hides', () => {
    const page = el('BODY', [
      el('SCRIPT', ['alert(1)']),
      el('NAV', ['Trang chủ']),
      el('P', ['ẩn'], { style: 'display: none' }),
      el('P', ['ẩn'], { hidden: '' }),
      el('P', ['thấy']),
    ])
    expect(linesOfMarkup(page)).toEqual(['thấy'])
  })

  it('stops at a depth that nobody writes by hand', () => {
    let deep = el('DIV', ['sâu'])
    for (let i = 0; i < 5_000; i += 1) deep = el('DIV', [deep])
    expect(linesOfMarkup(el('BODY', ['nông', deep]))).toEqual(['nông'])
  })
})

describe('listNumber', () => {
  it.each([
    [1, '', '1.'],
    [27, 'a', 'aa)'],
    [3, 'A', 'C.'],
    [14, 'I', 'XIV.'],
    [4, 'i', 'iv)'],
    [0, 'I', '0.'],
  ])('%i of type %j is %s', (number, type, mark) => expect(listNumber(number, type)).toBe(mark))
})
