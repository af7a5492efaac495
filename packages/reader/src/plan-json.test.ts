import { expect, it } from 'vitest'
import { toPlanJson } from './plan-json.ts'
import { readPlan } from './plan-reader.ts'

it('toPlanJson gives the fields of the command line, with nulls where the text says nothing', () => {
  const json = toPlanJson(
    readPlan('Giao Sở Y tế chủ trì. Phấn đấu đến năm 2027 có ít nhất 80% xã có câu lạc bộ.'),
  )
  expect(json).toEqual({
    document: { number: null, issuedOn: null, issuer: null, title: null, kind: null },
    period: null,
    basis: [],
    targets: [
      {
        text: 'Phấn đấu đến năm 2027 có ít nhất 80% xã có câu lạc bộ',
        start: 22,
        end: 75,
        value: 80,
        valueTo: null,
        unit: '%',
        operator: '>=',
        subject: 'xã có câu lạc bộ',
        denominator: 'xã',
        deadline: 2027,
        fraction: null,
        confidence: expect.any(Number) as number,
      },
    ],
    objectives: [],
    tasks: [expect.objectContaining({ id: 'n1', parent: null, deadline: 2027, serves: 0 })],
    assignments: [
      {
        agency: 'Sở Y tế',
        agencyCode: 'so-y-te',
        role: 'lead',
        task: 'chủ trì',
        through: null,
        start: 13,
        end: 20,
        confidence: expect.any(Number) as number,
        deadline: null,
        dueOn: null,
        frequency: null,
        serves: null,
      },
    ],
    budget: [],
    reporting: [],
    requests: [],
    programme: null,
    amends: [],
    replaces: [],
    recipients: [],
    outline: [],
    warnings: ['no-number', 'no-date', 'no-issuer', 'no-period'],
  })
})

it('toPlanJson of an empty text is empty and honest', () => {
  const reading = readPlan('  \n')
  expect(reading.warnings).toEqual(['empty', 'no-number', 'no-date', 'no-issuer', 'no-period', 'no-target'])
  expect(toPlanJson(reading).targets).toEqual([])
})
