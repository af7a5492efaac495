import { describe, expect, it } from 'vitest'
import { readPlan } from './plan-reader.ts'
import { maskPlaceNames, maskPlaces } from './sensitive-places.ts'

// The streets are invented.
const TEXT =
  'Kéo giảm các tuyến đường phức tạp như đường Lê Văn Chanh, Trần Quýt (Phường 2), phố Bùi Me, quốc lộ 99B và khu vực công viên Hoa Mận; 100% vụ việc trên đường Lê Văn Chanh được xử lý.'

describe('named streets and points', () => {
  const reading = readPlan(TEXT)

  it('are found as spans of their names, through the commas of a list', () => {
    expect(reading.places.map(({ name }) => name)).toEqual([
      'Lê Văn Chanh',
      'Trần Quýt',
      'Bùi Me',
      '99B',
      'Hoa Mận',
      'Lê Văn Chanh',
    ])
  })

  it('are covered in the text without moving any other span', () => {
    const masked = maskPlaces(reading.text, reading.places)
    expect(masked.length).toBe(reading.text.length)
    for (const { name } of reading.places) expect(masked).not.toContain(name)
    const target = reading.targets[0]!
    expect(maskPlaces(target.text, reading.places, target.start)).toBe(masked.slice(target.start, target.end))
  })

  it('are covered in words made from the text', () => {
    expect(maskPlaceNames(reading.targets[0]!.subject, reading.places)).not.toContain('Chanh')
  })

  it('are not seen in cities, rings and lines of command', () => {
    expect(
      readPlan('Triệt phá đường dây tại thành phố Huế, nhu cầu Sở Y tế, tuyến y tế cơ sở, Phường 5 và chợ.')
        .places,
    ).toEqual([])
  })
})
