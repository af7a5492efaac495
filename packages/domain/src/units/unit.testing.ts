import { createUnitHistory } from './unit-history.ts'
import type { UnitEdge, UnitHistory, UnitVersion } from './unit.ts'

/** A version below the province 10, open since 2010 unless told. */
export const version = (unitId: number, over: Partial<UnitVersion> = {}): UnitVersion => ({
  unitId,
  code: String(unitId),
  level: 'commune',
  type: 'Phường',
  name: `Số ${unitId}`,
  parentId: 10,
  validFrom: '2010-01-01',
  validTo: null,
  source: 'test',
  ...over,
})

export const edge = (fromId: number, toId: number, date: string, over: Partial<UnitEdge> = {}): UnitEdge => ({
  fromId,
  toId,
  kind: 'whole',
  date,
  share: over.kind && over.kind !== 'whole' ? null : 1,
  instrument: null,
  source: 'test',
  ...over,
})

export const nation = version(1, { level: 'nation', type: '', name: 'Việt Nam', code: 'VN', parentId: null })
export const province = version(10, { level: 'province', type: 'Tỉnh', name: 'Hòa Sơn', parentId: 1 })

/**
 * 101 and 102 merge into 103 on 2020-01-01; 104 splits on 2021-01-01 into 105 (0.3) and 106 (0.7); 107 splits
 * into 108 and 109 with unknown shares; 110 mainly becomes 111; 112 is renamed and recoded, then absorbs 113;
 * 114 vanishes without a word.
 */
export const smallTown = (): UnitHistory =>
  createUnitHistory(
    [
      nation,
      province,
      version(101, { name: 'Bến Đá', validTo: '2020-01-01' }),
      version(102, { name: 'Hoà Bình', validTo: '2020-01-01' }),
      version(103, { name: 'Hòa Bình', code: '101', validFrom: '2020-01-01' }),
      version(104, { validTo: '2021-01-01' }),
      version(105, { validFrom: '2021-01-01' }),
      version(106, { validFrom: '2021-01-01' }),
      version(107, { validTo: '2021-01-01' }),
      version(108, { validFrom: '2021-01-01' }),
      version(109, { validFrom: '2021-01-01' }),
      version(110, { validTo: '2021-01-01' }),
      version(111, { validFrom: '2021-01-01' }),
      version(112, { name: 'Cũ', validTo: '2018-01-01' }),
      version(112, { name: 'Mới', code: '999', validFrom: '2018-01-01' }),
      version(113, { validTo: '2019-01-01' }),
      version(114, { validTo: '2021-01-01' }),
    ],
    [
      edge(101, 103, '2020-01-01'),
      edge(102, 103, '2020-01-01'),
      edge(104, 105, '2021-01-01', { kind: 'part', share: 0.3 }),
      edge(104, 106, '2021-01-01', { kind: 'part', share: 0.7 }),
      edge(107, 108, '2021-01-01', { kind: 'part' }),
      edge(107, 109, '2021-01-01', { kind: 'part' }),
      edge(110, 111, '2021-01-01', { kind: 'unknown-extent' }),
      edge(113, 112, '2019-01-01'),
    ],
    [{ name: 'Phường Bãi Cũ', district: 'Quận Biển', province: 'Tỉnh Hòa Sơn', toId: 103, source: 'test' }],
  )
