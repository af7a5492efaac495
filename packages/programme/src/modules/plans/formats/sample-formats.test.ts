import { readFileSync } from 'node:fs'
import { readPlan } from '@hoanhap/reader/plan-reader'
import type { PlanReading } from '@hoanhap/reader/plan-reading'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPlanFile } from '../plan-file.ts'

/** One plan, typed here in Word and saved by LibreOffice as everything else. */
const sample = (ending: string) =>
  readPlanFile({
    name: 'ke-hoach',
    bytes: readFileSync(new URL(`./samples/ke-hoach-nhieu-dang.${ending}`, import.meta.url)),
  })

/** What a reviewer would see, apart from list numbers, which HTML keeps in part only. */
const factsOf = ({ document, period, targets, assignments, budget, tasks }: PlanReading) => ({
  number: document.number,
  issuer: document.issuer,
  issuedOn: document.issuedOn,
  title: document.title,
  period: period && [period.from, period.to],
  targets: targets.map(({ operator, value, unit, subject }) => `${operator} ${value} ${unit}: ${subject}`),
  assignments: assignments.map(({ agencyCode, role, task }) => `${agencyCode} ${role}: ${task}`),
  budget: budget.map(({ amountVnd }) => amountVnd),
  tasks: tasks.map((task) => task.text.replace(/^\S+\s/, '')),
})

describe('one plan in six formats', () => {
  let word = ''
  beforeAll(async () => {
    word = await sample('docx')
  })

  it('has the number, date and issuer of its letterhead and the figures of its lists', () => {
    const facts = factsOf(readPlan(word))
    expect(facts).toMatchObject({
      number: '45/KH-UBND',
      issuer: 'Ủy ban nhân dân thành phố Hoa Phượng',
      issuedOn: '2021-02-12',
      period: [2021, 2025],
    })
    expect(facts.targets).toHaveLength(4)
  })

  it.each(['doc', 'odt', 'rtf', 'html', 'pdf'])(
    'reads the same plan from .%s as from .docx',
    async (ending) => {
      expect(factsOf(readPlan(await sample(ending)))).toEqual(factsOf(readPlan(word)))
    },
  )

  it.each(['doc', 'odt', 'rtf', 'pdf'])('prints the numbers of lists in .%s as Word does', async (ending) => {
    const text = await sample(ending)
    for (const line of ['II. NHIỆM VỤ', '2.1. 100% xã', '2. Kiểm tra', 'III. TỔ CHỨC THỰC HIỆN'])
      expect(text).toContain(line)
  })

  it.each(['docx', 'doc', 'odt', 'rtf', 'html', 'pdf'])(
    'writes a row of the table in .%s as one line',
    async (ending) => {
      const rows = (await sample(ending)).split('\n').filter((line) => line.includes('\t'))
      expect(rows.map((row) => row.split('\t').length)).toEqual([5, 5, 5, 5, 5])
      expect(rows[0]).toBe('STT\tNhiệm vụ\tCơ quan thực hiện\tCơ quan thực hiện\tThời gian')
      expect(rows[2]).toContain('Công an thành phố; Sở Y tế; Hội Liên hiệp Phụ nữ thành phố')
      expect(rows[3]).toContain('Sở Lao động - Thương binh và Xã hội')
    },
  )
})
