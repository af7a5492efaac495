import { describe, expect, it } from 'vitest'
import { lineTableText } from './line-table.ts'
import { stepAfter, stepAt, stepsOf, CHECK_STEP } from './return-steps.ts'
import { aLine, aReturn, aSection } from './return.testing.ts'
import { closableLines, findingsOf, standingFindings, whyNotSendReturn } from './send-check.ts'

const full = [
  aSection('A', [
    aLine('TT.BUOI', { state: 'value', value: 4 }),
    aLine('TT.LUOT', { state: 'missing', note: 'chờ Công an' }),
  ]),
]
const words = { vi: 'Không khớp', en: 'Does not add up' }

describe('whyNotSendReturn', () => {
  it('names the open lines, then hard findings, then soft ones without a note', () => {
    expect(whyNotSendReturn(aReturn())).toMatchObject({ code: 'return/incomplete', details: { open: 3 } })
    const hard = { severity: 'hard' as const, elements: ['TT.BUOI'], message: words }
    expect(whyNotSendReturn(aReturn({ sections: full, findings: [hard] }))?.code).toBe('return/rule-broken')
    const soft = { ...hard, severity: 'soft' as const }
    expect(whyNotSendReturn(aReturn({ sections: full, findings: [soft] }))?.code).toBe('return/reason-needed')
    const noted = { ...soft, elements: ['TT.BUOI', 'TT.LUOT'] }
    expect(whyNotSendReturn(aReturn({ sections: full, findings: [noted] }))).toBeNull()
    expect(whyNotSendReturn(aReturn({ sections: full, status: 'sent' }))?.code).toBe('return/wrong-status')
  })

  it('puts a finding beside its first line of the form', () => {
    const finding = { severity: 'hard' as const, elements: ['KHAC', 'TT.LUOT'], message: words }
    const detail = aReturn({ findings: [finding] })
    expect(findingsOf(detail)[0]?.at).toBe('TT.LUOT')
    expect(standingFindings(detail, (element) => element === 'TT.BUOI')).toHaveLength(1)
    expect(standingFindings(detail, (element) => element === 'TT.LUOT')).toEqual([])
  })
})

describe('closableLines', () => {
  it('leaves out what is answered and what is carried over', () => {
    const lines = [aLine('A'), aLine('B', { carryOver: true }), aLine('C', { state: 'value', value: 1 })]
    expect(closableLines(lines).map((line) => line.element)).toEqual(['A'])
  })
})

describe('the steps of a return', () => {
  it('begin where work is left and end with the last look', () => {
    const steps = stepsOf(aReturn())
    expect(steps.map((step) => step.id)).toEqual(['A', 'B', 'thuyet-minh', 'kiem-tra'])
    expect(stepAt(steps, undefined).id).toBe('A')
    expect(stepAt(steps, 'B').id).toBe('B')
    expect(stepAt(stepsOf(aReturn({ sections: full })), 'gone').id).toBe(CHECK_STEP)
    expect(stepAfter(steps, 'B')?.id).toBe('thuyet-minh')
    expect(stepAfter(steps, CHECK_STEP)).toBeUndefined()
  })
})

describe('lineTableText', () => {
  it('gives one row a line, and no cell that a spreadsheet would run', () => {
    const note = '=1+1\tx'
    const sections = [
      aSection('A', [aLine('TT.BUOI', { state: 'value', value: 1234, note }), aLine('TT.LUOT')]),
    ]
    const text = lineTableText(
      aReturn({ sections }),
      (each) => each.vi,
      (state) => state,
    )
    expect(text).toBe("A\tTT.BUOI\tbuổi\t1.234\t'=1+1 x\r\nA\tTT.LUOT\tbuổi\t\t")
  })
})
