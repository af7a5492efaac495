import type { DataElement } from '@hoanhap/domain/catalogue/data-element'
import type { Form } from '@hoanhap/domain/catalogue/form'
import { addDays } from '@hoanhap/domain/plain-date'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import { cellOf, emptyCell } from './commune-returns.ts'
import type { DemoStep } from './demo-calendar.ts'
import type { DemoReturn } from './demo-return.ts'
import { chanceOf, type Chance } from './seeded-chance.ts'

/** Open at the start of the plan. */
const FIRST_BACKLOG = { 'DX.TON': 4, 'VU.TON': 3, 'TA.TON': 2 }
/** The half-years with a residents' survey, counted from the plan's start: before the first there is no answer yet. */
const SURVEYED = [3, 7]

/** Tells the city's own returns: one per half-year that belongs to the demo. */
export function provinceReturns(
  seed: number,
  provinceId: number,
  steps: readonly DemoStep[],
  form: Form,
  elements: ReadonlyMap<string, DataElement>,
): readonly DemoReturn[] {
  let open = FIRST_BACKLOG
  let surveyed: readonly [number, number] | null = null
  return steps.flatMap((step) => {
    const chance = chanceOf(seed, 'province', step.period.id)
    const handling = handlingOf(open, chance)
    open = handling.open
    if (SURVEYED.includes(step.index)) surveyed = [chance.whole(1450, 1600), chance.whole(1010, 1120)]
    const numbers = new Map([...ownWork(step, chance), ...handling.numbers, ...surveyNumbers(surveyed)])
    if (!step.told) return []
    const cells = form.sections.flatMap((section) =>
      section.lines.map(({ element: code }): Cell => {
        const value = numbers.get(code)
        if (value !== undefined) return cellOf(elements.get(code)!, value)
        return emptyCell(code, 'missing', 'Chưa đến đợt khảo sát của giai đoạn.')
      }),
    )
    const sentOn = addDays(step.period.to, 6)
    return [{ ...decided(step, sentOn), unitId: provinceId, cells }]
  })
}

const decided = (step: DemoStep, sentOn: string): Omit<DemoReturn, 'unitId' | 'cells'> => ({
  period: step.period.id,
  form: 'TINH-6T',
  status: 'accepted',
  sentOn,
  decidedOn: addDays(sentOn, 1),
  reason: null,
  narratives: [{ section: 'TINHHINH', text: 'Tình hình trên địa bàn cơ bản ổn định. (Dữ liệu minh hoạ.)' }],
})

function ownWork({ index, period }: DemoStep, chance: Chance): [string, number][] {
  const classes = chance.whole(3, 6)
  const inspected = chance.whole(38, 60)
  const items = chance.whole(16, 34)
  const quietMonth = index === 2 || chance.happens(0.15)
  return [
    ['CD.VB.T', chance.whole(3, 7)],
    ['CD.QC', 1],
    ['CD.SOKET', period.index === 2 ? 1 : 0],
    ['GS.XA', period.index === 1 ? chance.whole(9, 13) : chance.whole(24, 32)],
    ['BC.TIN', items],
    ['BC.THANG', quietMonth ? 5 : 6],
    ['BC.CC', chance.whole(1, 3)],
    ['TT.DOT', 1],
    ['TH.T.LOP', classes],
    ['TH.T.LUOT', classes * chance.whole(55, 75)],
    ['KT.T.DOI', 1],
    ['KT.T.CUOC', Math.round(inspected / 4)],
    ['KT.T.CSO', inspected],
    ['KT.T.VP', chance.whole(3, 7)],
    ['MH.DV', index < 2 ? 2 : 3],
    ['MH.LD', 1],
    ['MH.DD', index < 4 ? 1 : 2],
    ['MH.DG', index < 3 ? 1 : 2],
    ['LG.DV.XA', Math.min(114, 62 + 5 * index)],
    ['MG.DOT', chance.whole(1, 2)],
    ['KP.T.GIAO', 1_850_000_000 + 50_000_000 * Math.floor(index / 2)],
    ['KP.T.CHI', chance.whole(620, 960) * 1_000_000],
  ]
}

/** Totals of police, courts and the agency for online content: what came in, what was dealt with, what stays open. */
function handlingOf(open: typeof FIRST_BACKLOG, chance: Chance) {
  const tipOffs = flow(open['DX.TON'], chance.whole(34, 50), chance.whole(2, 5))
  const cases = flow(open['VU.TON'], chance.whole(21, 34), chance.whole(2, 5))
  const trials = flow(open['TA.TON'], chance.whole(13, 21), chance.whole(1, 3))
  const rings = chance.whole(1, 4)
  const items = chance.whole(12, 40)
  const numbers: [string, number][] = [
    ['DX.TON', open['DX.TON']],
    ['DX.NHAN', tipOffs.came],
    ['DX.XL', tipOffs.done],
    ['VU.TON', open['VU.TON']],
    ['VU.PH', cases.came],
    ['VU.XL', cases.done],
    ['DD.PH', rings],
    ['DD.TP', rings],
    ['XP.CSO', chance.whole(3, 8)],
    ['TA.TON', open['TA.TON']],
    ['TA.TL', trials.came],
    ['TA.XX', trials.done],
    ['TA.DIEM', chance.whole(0, 2)],
    ['MG.PH', items],
    ['MG.GO', items - chance.whole(0, 4)],
  ]
  return { numbers, open: { 'DX.TON': tipOffs.left, 'VU.TON': cases.left, 'TA.TON': trials.left } }
}

function flow(before: number, came: number, left: number) {
  return { came, left, done: before + came - left }
}

function surveyNumbers(answers: readonly [number, number] | null): [string, number][] {
  return answers === null
    ? []
    : [
        ['KS.DAN.MAU', answers[0]],
        ['KS.DAN.BIET', answers[1]],
      ]
}
