import type { PlainDate } from '@hoanhap/domain/plain-date'
import type { UnitVersion } from '@hoanhap/domain/units/unit'
import {
  FICTIONAL_COMMUNES,
  FICTIONAL_ISLANDS,
  FICTIONAL_RURAL_DISTRICTS,
  FICTIONAL_URBAN_DISTRICTS,
  FICTIONAL_WARDS,
} from './fictional-names.ts'
import { chanceOf } from './seeded-chance.ts'

/** The administration of the demo; no province has such a code. */
const FICTIONAL_TENANT = 900
/** Every fictional unit has an id from here on; the register of real units stays far below. */
export const FIRST_FICTIONAL_UNIT = 9_000_000
export const FICTIONAL_CITY_CODE = 'F0'

const SOURCE = 'dữ liệu minh hoạ'
const BEGINNING: PlainDate = '2000-01-01'
/** Districts ended and communes came directly under the city, as everywhere. */
const REFORM: PlainDate = '2025-07-01'

export type FictionalCity = {
  readonly tenantId: number
  readonly provinceId: number
  readonly versions: readonly UnitVersion[]
  /** Communes as they are now, in order of code; 48 phường, 64 xã, 2 đặc khu. */
  readonly communes: readonly UnitVersion[]
}

/**
 * "Thành phố Hoa Phượng": a city that does not exist, outside every list, count and sum of the nation (its parent is
 * null). Until 30/06/2025 it had 14 districts; its communes kept their identity when they moved under the city, and
 * its two islands, xã until then, became đặc khu.
 *
 * @param seed decides which commune lay in which district; names, codes and ids never change
 */
export function fictionalCity(seed: number): FictionalCity {
  const provinceId = FIRST_FICTIONAL_UNIT
  const wards = FICTIONAL_WARDS.map((name) => ({ name, before: 'Phường', now: 'Phường' }))
  const communes = FICTIONAL_COMMUNES.map((name) => ({ name, before: 'Xã', now: 'Xã' }))
  const islands = FICTIONAL_ISLANDS.map((name) => ({ name, before: 'Xã', now: 'Đặc khu' }))
  const urban = FICTIONAL_URBAN_DISTRICTS.length
  const seats = [
    ...seatsOf(seed, wards.length, 0, urban),
    ...seatsOf(seed, communes.length, urban, FICTIONAL_RURAL_DISTRICTS.length),
    ...islands.map(() => urban + FICTIONAL_RURAL_DISTRICTS.length - 1),
  ]
  const below = [...wards, ...communes, ...islands].map((commune, index) => {
    const same = {
      unitId: provinceId + 101 + index,
      code: codeOf(4, index),
      level: 'commune',
      name: commune.name,
    } as const
    const former = version(
      { ...same, type: commune.before, parentId: provinceId + 1 + seats[index]! },
      BEGINNING,
      REFORM,
    )
    const present = version({ ...same, type: commune.now, parentId: provinceId }, REFORM, null)
    return { former, present }
  })
  return {
    tenantId: FICTIONAL_TENANT,
    provinceId,
    versions: [
      version(
        {
          unitId: provinceId,
          code: FICTIONAL_CITY_CODE,
          level: 'province',
          type: 'Thành phố',
          name: 'Hoa Phượng',
          parentId: null,
        },
        BEGINNING,
        null,
      ),
      ...districtsUnder(provinceId),
      ...below.flatMap(({ former, present }) => [former, present]),
    ],
    communes: below.map(({ present }) => present),
  }
}

function districtsUnder(provinceId: number): UnitVersion[] {
  const urban = FICTIONAL_URBAN_DISTRICTS.map((name) => ({ name, type: 'Quận' }))
  const rural = FICTIONAL_RURAL_DISTRICTS.map((name) => ({ name, type: 'Huyện' }))
  return [...urban, ...rural].map(({ name, type }, index) => {
    const unit = {
      unitId: provinceId + 1 + index,
      code: codeOf(2, index),
      level: 'district',
      type,
      name,
    } as const
    return version({ ...unit, parentId: provinceId }, BEGINNING, REFORM)
  })
}

/** For each of `count` communes one of `districts` districts, as even as can be. */
function seatsOf(seed: number, count: number, first: number, districts: number): number[] {
  const even = Array.from({ length: count }, (_, index) => first + (index % districts))
  return chanceOf(seed, 'districts', first).shuffled(even)
}

const codeOf = (digits: number, index: number): string => `F${String(index + 1).padStart(digits, '0')}`

const version = (
  unit: Omit<UnitVersion, 'validFrom' | 'validTo' | 'source'>,
  validFrom: PlainDate,
  validTo: PlainDate | null,
): UnitVersion => ({ ...unit, validFrom, validTo, source: SOURCE })
