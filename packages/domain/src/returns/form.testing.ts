import type { DataElement } from '../catalogue/data-element.ts'
import type { Form } from '../catalogue/form.ts'
import type { Cell } from './return-cell.ts'

const words = (vi: string) => ({ vi, en: vi })

/** A count of the commune's own work; tests say what differs. */
export const anElement = (code: string, facts: Partial<DataElement> = {}): DataElement => ({
  code,
  name: words(code),
  unitWord: words('buổi'),
  valueType: 'count',
  kind: 'flow',
  overUnits: 'sum',
  overTime: 'sum',
  sensitivity: 'S0',
  enforcement: false,
  owner: 'van-hoa-xa-hoi',
  definition: words(code),
  definitionVersion: 1,
  validFrom: '2020-01-01',
  validTo: null,
  evidence: 'I',
  source: 'test',
  ...facts,
})

/** Two sections, five lines: sessions and people reached; register, visited and violating establishments. */
export const FORM_ELEMENTS: ReadonlyMap<string, DataElement> = new Map(
  [
    anElement('TT.BUOI'),
    anElement('TT.LUOT'),
    anElement('CS.TONG', { kind: 'stock', overTime: 'last' }),
    anElement('KT.COSO', { kind: 'distinct', overTime: 'none' }),
    anElement('KT.VIPHAM'),
  ].map((element) => [element.code, element]),
)

const line = (element: string, carryOver = false) => ({ element, carryOver })

export const SMALL_FORM: Form = {
  code: 'XA-THU',
  version: 1,
  name: words('Biểu thử'),
  level: 'commune',
  calendar: 'hc',
  periodKind: 'half',
  sections: [
    { code: 'TT', title: words('Truyền thông'), owner: 'x', lines: [line('TT.BUOI'), line('TT.LUOT')] },
    {
      code: 'KT',
      title: words('Kiểm tra'),
      owner: 'y',
      lines: [line('CS.TONG', true), line('KT.COSO'), line('KT.VIPHAM')],
    },
  ],
  narratives: [],
  rules: [
    {
      code: 'R1',
      severity: 'hard',
      left: ['KT.COSO'],
      operator: '<=',
      right: ['CS.TONG'],
      message: words('R1'),
    },
    {
      code: 'R2',
      severity: 'soft',
      left: ['TT.LUOT'],
      operator: '>=',
      right: ['TT.BUOI'],
      message: words('R2'),
    },
  ],
  validFrom: '2020-01-01',
  validTo: null,
  source: 'test',
}

export const aValue = (element: string, value: number, note: string | null = null): Cell => ({
  element,
  state: 'value',
  value,
  note,
})

/** No figure, for one of the reasons that are not 0. */
export const aGap = (
  element: string,
  state: 'missing' | 'not-applicable' | 'not-constituted',
  note: string | null = null,
): Cell => ({ element, state, value: null, note })
