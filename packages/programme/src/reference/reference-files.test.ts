import { describe, expect, it } from 'vitest'
import { agencyHolderAt } from './reference.ts'
import { loadReference } from './reference-files.ts'
import { referenceFaults } from './reference-rules.ts'
import { wordsOf } from './reference-wording.testing.ts'

const reference = loadReference()
const element = (code: string) => reference.elements.find((candidate) => candidate.code === code)!
const commune = reference.forms.find((form) => form.level === 'commune')!
const linesOf = (form: typeof commune) =>
  form.sections.flatMap((section) => section.lines.map((l) => l.element))

describe('the catalogue', () => {
  it('loads without a fault and always with the same digest', () => {
    expect(referenceFaults(reference)).toEqual([])
    expect(loadReference().digest).toBe(reference.digest)
  })

  it('asks a commune for forty lines in eight sections', () => {
    expect(commune.sections).toHaveLength(8)
    expect(linesOf(commune)).toHaveLength(40)
  })

  it('asks nobody for a count of people of class S3 and no commune for enforcement', () => {
    const asked = reference.forms.flatMap(linesOf)
    expect(asked.filter((code) => element(code).sensitivity === 'S3')).toEqual([])
    expect(linesOf(commune).filter((code) => element(code).enforcement)).toEqual([])
  })

  it('never lets an indicator mix class S3 with live figures', () => {
    const released = reference.indicators.filter((indicator) => indicator.sensitivity === 'S3')
    expect(released.map((indicator) => indicator.code)).toEqual(['TL.HT', 'TL.LS.HOSO'])
  })

  it('knows every line that a form asks for in both languages, with its definition and source', () => {
    for (const item of reference.elements) {
      const texts = [item.name.vi, item.name.en, item.unitWord.vi, item.unitWord.en, item.source]
      expect(
        texts.every((text) => text.trim().length > 0),
        item.code,
      ).toBe(true)
      expect(item.definition.vi.length, item.code).toBeGreaterThan(40)
      expect(item.definition.en.length, item.code).toBeGreaterThan(30)
    }
  })

  it('uses no refused word', () => {
    const refused = wordsOf(reference).filter((text) => /đối tượng|(?<!trẻ em )\bgái\b|tệ nạn/iu.test(text))
    expect(refused).toEqual([])
  })

  it('covers the fourteen agency groups and follows a function to its holder of the day', () => {
    const groups = new Set(reference.agencies.flatMap((agency) => agency.group ?? []))
    expect([...groups].sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1))
    const standing = reference.agencies.find((agency) => agency.code === 'T.PCMD')!
    expect(agencyHolderAt(standing, '2025-02-28')?.name).toMatch(/^Sở Lao động/)
    expect(agencyHolderAt(standing, '2025-03-01')?.name).toBe('Sở Y tế')
    const districts = reference.agencies.find((agency) => agency.code === 'T.UBH')!
    expect(agencyHolderAt(districts, '2025-07-01')).toBeUndefined()
  })

  it('gives every function one holder at a time', () => {
    for (const agency of reference.agencies) {
      agency.holders.slice(1).forEach((holder, index) => {
        expect(agency.holders[index]!.validTo, agency.code).toBe(holder.validFrom)
      })
    }
  })
})

describe('the check of the catalogue', () => {
  it('finds a line of class S3 in a form', () => {
    const [first, ...rest] = commune.sections
    const smuggled = { ...first!, lines: [...first!.lines, { element: 'HT.NHUCAU', carryOver: false }] }
    const forms = [{ ...commune, sections: [smuggled, ...rest] }]
    expect(referenceFaults({ ...reference, forms })).toEqual(['form XA-6T asks for HT.NHUCAU of class S3'])
  })

  it('finds an enforcement total asked of a commune', () => {
    const [first, ...rest] = commune.sections
    const smuggled = { ...first!, lines: [...first!.lines, { element: 'VU.PH', carryOver: false }] }
    const forms = [{ ...commune, sections: [smuggled, ...rest] }]
    expect(referenceFaults({ ...reference, forms })).toEqual([
      'form XA-6T asks a commune for enforcement VU.PH',
    ])
  })

  it('finds a suspicion, a repeated code, an unknown owner and a sum of persons and person-times', () => {
    const suspicion = { ...element('CS.TONG'), code: 'CS.NV', owner: 'NOBODY' }
    const mixed = { ...reference.indicators[0]!, code: 'X', numerator: ['TT.LUOT', 'CS.TONG'] }
    const faults = referenceFaults({
      ...reference,
      elements: [...reference.elements, suspicion, suspicion],
      indicators: [...reference.indicators, mixed],
    })
    expect(faults).toContain('element CS.NV twice')
    expect(faults).toContain('element CS.NV is refused by design')
    expect(faults).toContain('element CS.NV has unknown owner NOBODY')
    expect(faults).toContain('indicator X adds different units')
  })
})
