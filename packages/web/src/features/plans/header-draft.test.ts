import { describe, expect, it } from 'vitest'
import { headerDraftOf, readHeaderDraft, readVietnameseDate } from './header-draft.ts'
import { aSummary } from './plan.testing.ts'

const header = {
  ...aSummary().header,
  basis: ['178/2004/NĐ-CP', '05/2006/TT-BLĐTBXH'],
  programme: { number: '12/QĐ-TTg', name: null },
  amends: [],
  replaces: ['7/KH-UBND'],
  recipients: ['Sở Y tế'],
}
const draft = headerDraftOf(header)

describe('readHeaderDraft', () => {
  it('gives back what it was made of', () => {
    expect(draft.issuedOn).toBe('05/01/2026')
    expect(readHeaderDraft(draft, header.kind)).toEqual({ header })
  })

  it('keeps facts that the document does not state as unknown, never as empty words', () => {
    const empty = { ...draft, number: ' ', issuedOn: '', periodFrom: '', basis: '\n' }
    expect(readHeaderDraft(empty, null)).toMatchObject({
      header: { number: null, issuedOn: null, periodFrom: null, basis: [] },
    })
  })

  it('says beside the field what cannot be read', () => {
    const wrong = { ...draft, issuedOn: '30/02/2026', periodTo: '30' }
    expect(readHeaderDraft(wrong, 'KH')).toEqual({ errors: { issuedOn: 'date', periodTo: 'year' } })
    expect(readHeaderDraft({ ...draft, periodTo: '2025' }, 'KH')).toEqual({ errors: { periodTo: 'order' } })
  })

  it('lists every document of the legal basis once', () => {
    const twice = { ...draft, basis: '178/2004/NĐ-CP\n 178/2004/NĐ-CP \n' }
    expect(readHeaderDraft(twice, 'KH')).toMatchObject({ header: { basis: ['178/2004/NĐ-CP'] } })
  })
})

describe('readHeaderDraft of relations', () => {
  it('knows no programme when neither its number nor its name is given', () => {
    const none = { ...draft, programmeNumber: ' ', programmeName: '' }
    expect(readHeaderDraft(none, 'KH')).toMatchObject({ header: { programme: null } })
  })

  it('refuses an entry that is longer than the number of a document', () => {
    const long = { ...draft, replaces: `7/KH-UBND\n${'x'.repeat(81)}` }
    expect(readHeaderDraft(long, 'KH')).toEqual({ errors: { replaces: 'long' } })
  })
})

describe('readVietnameseDate', () => {
  it.each([
    ['5/1/2026', '2026-01-05'],
    ['05-01-2026', '2026-01-05'],
    ['31.12.2025', '2025-12-31'],
    ['2026-01-05', undefined],
    ['29/02/2025', undefined],
  ])('%s is %s', (text, date) => expect(readVietnameseDate(text)).toBe(date))
})
