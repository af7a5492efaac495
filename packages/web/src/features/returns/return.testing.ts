import type {
  ReturnDetail,
  ReturnLine,
  ReturnQueueRow,
  ReturnSection,
} from '@hoanhap/contract/returns/return-schemas'
import type { CellChange, LineEntry } from './line-entry.ts'
import type { CellOutbox, OutboxRecord } from './cell-outbox.ts'
import { placeOf, unsentOf } from './cell-outbox.ts'

const same = (text: string) => ({ vi: text, en: text })

/** An open line that counts something. */
export const aLine = (element: string, given: Partial<ReturnLine> = {}): ReturnLine => ({
  element,
  name: same(element),
  unitWord: same('buổi'),
  definition: same('Đếm theo kỳ'),
  valueType: 'count',
  carryOver: false,
  state: null,
  value: null,
  note: null,
  cellVersion: 0,
  proposed: null,
  lastPeriod: null,
  sameLastYear: null,
  ...given,
})

export const aSection = (code: string, lines: ReturnLine[]): ReturnSection => ({
  code,
  title: same(`Mục ${code}`),
  owner: same('Phòng Văn hóa - Xã hội'),
  filled: lines.filter((line) => line.state !== null).length,
  lines,
})

const unit = { unitId: 901, code: '90001', level: 'commune' as const, fictional: true }

/** A draft with sections A (two counts) and B (a yes-no stock). */
export const aReturn = (given: Partial<ReturnDetail> = {}): ReturnDetail => ({
  id: '00000000-0000-7000-8000-000000000001',
  unit: { ...unit, fullName: 'Phường Sao Mai' },
  form: { code: 'XA-6T', version: 1, name: same('Báo cáo 6 tháng') },
  period: {
    id: 'hc-2026-H1',
    name: same('6 tháng đầu năm 2026'),
    from: '2025-12-15',
    to: '2026-06-14',
    deadline: '2026-06-16',
    state: 'open',
  },
  status: 'draft',
  version: 0,
  seal: null,
  sections: [
    aSection('A', [aLine('TT.BUOI'), aLine('TT.LUOT')]),
    aSection('B', [aLine('CD.BCD', { valueType: 'yes-no', carryOver: true, proposed: 1 })]),
  ],
  narratives: [{ code: 'KETQUA', title: same('Kết quả'), text: '', maxCharacters: 3000, version: 0 }],
  findings: [],
  filled: 0,
  total: 3,
  history: [],
  actions: ['edit'],
  ...given,
})

export const aQueueRow = (
  fullName: string,
  given: Partial<Omit<ReturnQueueRow, 'unit'>> & { unitId?: number } = {},
): ReturnQueueRow => {
  const { unitId = 901, ...rest } = given
  const row = { returnId: null, status: 'none', late: false, filled: 0, total: 40, sentAt: null, version: 0 }
  return { ...row, ...rest, unit: { ...unit, unitId, fullName } }
}

export const typed = (element: string, text: string, given: Partial<CellChange> = {}): CellChange => ({
  kind: 'cell',
  element,
  baseVersion: 0,
  ...({ state: 'value', text, note: '' } satisfies LineEntry),
  ...given,
})

/** The return after the service took cells, as the real one answers. */
export function withSaved(detail: ReturnDetail, edits: readonly CellChange[]): ReturnDetail {
  const saved = new Map(edits.map((edit) => [edit.element, edit]))
  const line = (each: ReturnLine): ReturnLine => {
    const edit = saved.get(each.element)
    if (edit === undefined) return each
    const value = edit.state === 'value' ? Number(edit.text) : null
    return { ...each, state: edit.state, value, note: edit.note || null, cellVersion: edit.baseVersion + 1 }
  }
  const sections = detail.sections.map((section) => ({ ...section, lines: section.lines.map(line) }))
  return { ...detail, sections }
}

/** A device that keeps everything, for one return of one person. */
export function keepingOutbox(): CellOutbox & { readonly records: Map<string, OutboxRecord> } {
  const records = new Map<string, OutboxRecord>()
  return {
    records,
    read: async () => unsentOf([...records.values()]),
    put: async (_key, record) => void records.set(record.place, record),
    remove: async (_key, place) => void records.delete(place),
    count: async () => new Map(),
  }
}

export const keptPlaces = (outbox: { readonly records: Map<string, OutboxRecord> }): string[] =>
  [...outbox.records.values()]
    .map((record) => ('change' in record ? placeOf(record.change) : 'flight'))
    .toSorted()
