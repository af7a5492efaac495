import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SENTENCE_SLOTS, groupOf, slotsOf, type SentenceCode } from '@hoanhap/domain/reports/report-template'
import { REPORT_ISSUERS, loadReportOutline, loadReportTemplate } from './report-templates.ts'

const outline = loadReportOutline()
const REFUSED = /đối tượng|tệ nạn|(?<!trẻ em )\bgái\b/i

describe('report templates', () => {
  it.each(REPORT_ISSUERS)(
    '%s has a usual signer, recipients that end with the archive, and a source',
    (issuer) => {
      const template = loadReportTemplate(issuer)
      expect(template.code).toBe(issuer)
      expect(template.signers.map(({ code }) => code)).toContain(template.usualSigner)
      expect(template.recipients.at(-1)).toMatch(/^Lưu: VT/)
      expect(template.letterhead.symbol).toMatch(/^BC-[A-ZĐ]+$/)
      expect(template.source).not.toBe('')
      const slots = slotsOf(JSON.stringify(template))
      expect(slots.filter((slot) => !['unit', 'parent'].includes(slot))).toEqual([])
      expect(JSON.stringify(template)).not.toMatch(REFUSED)
    },
  )

  it('has every sentence, with no slot but its own', () => {
    const codes = Object.keys(SENTENCE_SLOTS) as SentenceCode[]
    expect(Object.keys(outline.sentences).sort()).toEqual([...codes].sort())
    for (const code of codes) {
      const allowed: readonly string[] = SENTENCE_SLOTS[code]
      expect(
        slotsOf(outline.sentences[code]).filter((slot) => !allowed.includes(slot)),
        code,
      ).toEqual([])
    }
    expect(JSON.stringify(outline)).not.toMatch(REFUSED)
  })

  it('has a heading for every indicator of the catalogue', () => {
    const file = new URL('../../../../reference/indicators.json', import.meta.url)
    const read = JSON.parse(readFileSync(file, 'utf8')) as
      { code: string }[] | { indicators: { code: string }[] }
    const indicators = Array.isArray(read) ? read : read.indicators
    expect(indicators.length).toBeGreaterThan(20)
    expect(indicators.filter(({ code }) => groupOf(outline, code) === null)).toEqual([])
  })
})
