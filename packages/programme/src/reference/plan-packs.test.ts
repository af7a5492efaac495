import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { unitTitle } from '@hoanhap/domain/units/unit'
import { unitByCodeAt } from '@hoanhap/domain/units/unit-history'
import { loadUnitHistory } from '@hoanhap/geo/units'
import { describe, expect, it } from 'vitest'
import { planPackFaults } from './plan-pack-rules.ts'
import { loadPlanPacks, loadReference } from './reference-files.ts'
import { sharedRuns, wordsOf } from './reference-wording.testing.ts'

const reference = loadReference()
const packs = loadPlanPacks(reference)
const pack = (name: string) => packs.find((candidate) => candidate.pack === name)!
const valuesOf = (name: string) => pack(name).targets.map((t) => [t.operator, t.value, t.valueTo, t.unit])
const CATALOGUE_PAGE = new URL('../../../../docs/domain/catalogue.md', import.meta.url)
const REAL_PLANS = new URL('../../../../../shared/plans/', import.meta.url)

describe('the five plan packs', () => {
  it('load without a fault, for the units of their time', () => {
    expect(packs.map(({ unit }) => `${unit.level} ${unit.code}`)).toEqual([
      'province 31',
      'district 774',
      'province 46',
      'province 79',
      'province 79',
    ])
    expect(packs.flatMap((one) => planPackFaults(one, reference))).toEqual([])
  })

  it('find their unit by its code of that day, under its name of that day', async () => {
    const units = await loadUnitHistory()
    const titles = packs.map(({ unit }) => unitTitle(unitByCodeAt(units, unit.code, unit.at)!))
    expect(titles).toEqual([
      'Thành phố Hải Phòng',
      'Quận 5',
      'Tỉnh Thừa Thiên Huế',
      'Thành phố Hồ Chí Minh',
      'Thành phố Hồ Chí Minh',
    ])
  })

  it('hold the numeric targets of Hải Phòng 2011-2015', () => {
    expect(valuesOf('hai-phong-2011-2015')).toEqual([
      ['=', 100, null, '%'],
      ['maintain', 149, null, 'count'],
      ['>=', 80, null, '%'],
      ['=', 100, null, '%'],
    ])
    expect(pack('hai-phong-2011-2015').budget[0]!.amountVnd).toBe(22_500_000_000)
  })

  it('hold the milestones and ranges of Thừa Thiên Huế 2016-2020', () => {
    const targets = pack('thua-thien-hue-2016-2020').targets
    expect(targets).toHaveLength(9)
    expect(targets[1]!.milestones).toEqual([
      { year: 2017, value: 50 },
      { year: 2020, value: 100 },
    ])
    expect([targets[6]!.operator, targets[6]!.value, targets[6]!.valueTo]).toEqual(['reduce_by', 60, 80])
    expect([targets[8]!.operator, targets[8]!.value, targets[8]!.valueTo]).toEqual(['range', 75, 80])
  })

  it('count the fifteen wards of Quận 5 as a coverage of communes', () => {
    const [wards] = pack('quan-5-2016-2020').targets
    expect([wards!.kind, wards!.value, wards!.unit, wards!.scope.level]).toEqual([
      'unit-coverage',
      15,
      'count',
      'commune',
    ])
  })

  it('ask the longer plan of Hồ Chí Minh City for every establishment and the yearly one for none', () => {
    const kinds = (name: string) => pack(name).targets.map((target) => target.kind)
    expect(kinds('tp-ho-chi-minh-2021-2025')).toContain('cumulative-distinct')
    expect(kinds('tp-ho-chi-minh-2021')).not.toContain('cumulative-distinct')
  })

  it('keep files on persons outside, as neither done nor overdue', () => {
    const outside = packs.flatMap((one) => one.tasks).filter((task) => task.tracking === 'outside')
    expect(outside.length).toBeGreaterThanOrEqual(4)
    expect(outside.every((task) => task.deadline === null && task.trackingReason !== null)).toBe(true)
  })

  it('judge no quota on breaking rings or sanctioning premises', () => {
    const quotas = packs.flatMap((one) => one.targets).filter((target) => target.enforcement)
    expect(quotas.map((target) => target.indicator)).toEqual(['TL.DD', 'TL.DD', 'SL.XP'])
  })

  it('request, and never order, the bodies that stand outside the committee', () => {
    const roles = packs.flatMap((one) => one.tasks.flatMap((task) => task.assignments))
    const courts = roles.filter(({ agency }) => agency === 'T.TA' || agency === 'T.VKS')
    expect(courts.length).toBeGreaterThan(0)
    expect(new Set(courts.map(({ role }) => role))).toEqual(new Set(['request']))
  })

  it('stand in the table of docs/domain/catalogue.md, each target with its indicator', () => {
    const page = readFileSync(CATALOGUE_PAGE, 'utf8').replace(/ +/g, ' ')
    const rows = packs.flatMap((one) =>
      one.targets.map(({ id, text, indicator }) => `| ${id} | ${text} | \`${indicator}\` |`),
    )
    expect(rows.filter((row) => !page.includes(row))).toEqual([])
  })

  it('use no refused word', () => {
    const refused = wordsOf(packs).filter((text) => /đối tượng|(?<!trẻ em )\bgái\b|tệ nạn/iu.test(text))
    expect(refused).toEqual([])
  })

  it.skipIf(!existsSync(REAL_PLANS))(
    'are told in our own words: no eight syllables of a real plan in a row',
    () => {
      const files = readdirSync(REAL_PLANS).filter((name) => name.endsWith('.txt'))
      const plans = files.map((name) => readFileSync(new URL(name, REAL_PLANS), 'utf8'))
      expect(plans).not.toHaveLength(0)
      // Title and issuer are the document's own names, not its sentences.
      const texts = packs.flatMap(({ document: _names, ...rest }) => wordsOf(rest))
      expect(sharedRuns(texts, plans, 8)).toEqual([])
    },
  )
})

describe('the check of a pack', () => {
  const good = packs[0]!
  const faultsOf = (change: Partial<typeof good>) => planPackFaults({ ...good, ...change }, reference)

  it('finds an unknown indicator and a deadline outside the plan', () => {
    const [, second] = good.targets
    expect(faultsOf({ targets: [{ ...second!, indicator: 'NO' }], tasks: [] })).toEqual([
      'target t2 has unknown indicator NO',
    ])
    expect(faultsOf({ targets: [{ ...second!, deadlineYear: 2030 }], tasks: [] })).toEqual([
      'target t2 is due outside the plan',
    ])
  })

  it('finds a request to a body that is under the committee', () => {
    const [task] = good.tasks
    const assignments = [{ agency: 'T.YT', role: 'request' as const, through: null }]
    expect(faultsOf({ tasks: [{ ...task!, assignments, serves: [] }] })).toEqual([
      'task n1 "requests" T.YT, which is under the UBND',
    ])
  })
})
