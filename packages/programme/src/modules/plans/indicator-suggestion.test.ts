import { expect, it } from 'vitest'
import { isMeasuredBy, suggestIndicator } from '@hoanhap/domain/plans/indicator-suggestion'
import { loadReference } from '../../reference/reference-files.ts'

const { indicators } = loadReference()
const suggested = (subject: string, unit = '%', counted: string | null = null) =>
  suggestIndicator(subject, { unit, counted }, indicators)?.code

it.each([
  ['xã, phường, đặc khu duy trì ít nhất một hình thức truyền thông thường xuyên', '%', 'TL.TT.XA'],
  ['cán bộ trực tiếp được tập huấn', '%', 'TL.TH.CB'],
  ['vụ việc được phát hiện được xử lý đúng quy định', '%', 'TL.VU'],
  ['vụ án liên quan được giải quyết, xét xử', '%', 'TL.TA'],
  ['xây dựng mô hình dịch vụ hỗ trợ tại cộng đồng', 'count', 'SL.MH.DV'],
  ['Giảm cơ sở bị xử lý về hành vi liên quan mại dâm', 'count', 'SL.XP'],
])('links "%s" (%s) to %s', (subject, unit, code) => {
  expect(suggested(subject, unit)).toBe(code)
})

it('suggests nothing for words that no indicator shares', () => {
  expect(suggested('hộ gia đình dùng nước sạch')).toBeUndefined()
})

it('never answers a percentage with a plain count', () => {
  expect(indicators.find((each) => each.code === suggested('xã, phường lành mạnh'))?.factor).toBe(100)
})

it.each([
  ['tổ chức kiểm tra liên ngành mỗi xã, phường', 'đợt/năm', 'đợt'],
  ['lớp tập huấn cho cán bộ', 'count', 'lớp'],
  ['lượt kiểm tra cơ sở kinh doanh dịch vụ', 'count', 'lượt'],
  ['thành lập đội kiểm tra liên ngành cấp huyện', 'count', 'đội'],
])('never answers a count with a share: %s', (subject, unit, counted) => {
  const found = indicators.find(({ code }) => code === suggested(subject, unit, counted))
  expect(found?.factor ?? 1).toBe(1)
})

it('answers a count of units with the coverage of units of that level', () => {
  const words = 'tổ chức truyền thông thường xuyên'
  expect(suggested(`phường ${words}`, 'count', 'phường')).toBe('TL.TT.XA')
  expect(suggested(`huyện ${words}`, 'count', 'huyện')).toBe('TL.TT.HUYEN')
})

it('tells which indicator can measure a reviewed target', () => {
  const indicatorOf = (code: string) => indicators.find((each) => each.code === code)!
  const share = indicatorOf('TL.TT.XA')
  const count = indicatorOf('SL.MH.DV')
  expect(isMeasuredBy(share, { kind: 'unit-coverage', unit: 'count' })).toBe(true)
  expect(isMeasuredBy(share, { kind: 'count', unit: 'đợt/năm' })).toBe(false)
  expect(isMeasuredBy(count, { kind: 'count', unit: 'count' })).toBe(true)
  expect(isMeasuredBy(count, { kind: 'population-share', unit: '%' })).toBe(false)
  expect(isMeasuredBy(count, { kind: 'change', unit: '%' })).toBe(true)
})
