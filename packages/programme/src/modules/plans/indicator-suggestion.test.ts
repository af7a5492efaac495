import { expect, it } from 'vitest'
import { suggestIndicator } from '@hoanhap/domain/plans/indicator-suggestion'
import { loadReference } from '../../reference/reference-files.ts'

const { indicators } = loadReference()
const suggested = (subject: string, unit = '%') => suggestIndicator(subject, unit, indicators)?.code

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
