import type { PlainDate } from '../plain-date.ts'

/** From the widest to the narrowest; districts ended on 30/06/2025. */
export const UNIT_LEVELS = ['nation', 'province', 'district', 'commune'] as const
export type UnitLevel = (typeof UNIT_LEVELS)[number]

/**
 * What was true of a unit during one stretch of time. A unit keeps its `unitId` through rename, retype,
 * recode and change of parent (a new version each); creation, merge and split make a new unit.
 * A code is not an identity: 27316 was three different units within a year.
 */
export interface UnitVersion {
  readonly unitId: number
  /** 2 digits for a province, 3 for a district, 5 for a commune; reused over time. */
  readonly code: string
  readonly level: UnitLevel
  /** Thành phố, Tỉnh, Quận, Huyện, Thị xã, Phường, Xã, Thị trấn, Đặc khu. */
  readonly type: string
  /** Without the type: "Chợ Quán". */
  readonly name: string
  readonly parentId: number | null
  readonly validFrom: PlainDate
  /** The first day it is no longer true; null while it is. */
  readonly validTo: PlainDate | null
  /** An instrument ("1685/NQ-UBTVQH15") or the list it was read from. */
  readonly source: string
  /** Set when `validFrom` is the day of the list that first showed it, not the day of the legal change. */
  readonly observed?: true
}

/**
 * Where the people and territory of a unit went.
 * - `whole`: all of it (share 1).
 * - `part`: `share` of it; null when nobody has told us how much.
 * - `unknown-extent`: the main successor; whether all of it went there is not known.
 */
export interface UnitEdge {
  readonly fromId: number
  readonly toId: number
  readonly kind: 'whole' | 'part' | 'unknown-extent'
  readonly date: PlainDate
  /** Of the value of `fromId`, 0 < share ≤ 1. */
  readonly share: number | null
  readonly instrument: string | null
  readonly source: string
}

/** A retired name that no list of ours dates, and the unit it ended in. */
export interface UnitAlias {
  /** With the type: "Phường 13". */
  readonly name: string
  readonly district: string
  readonly province: string
  readonly toId: number
  readonly source: string
}

/** All units, all their versions and where they went, indexed once; built by `createUnitHistory`. */
export interface UnitHistory {
  readonly versions: readonly UnitVersion[]
  readonly aliases: readonly UnitAlias[]
  /** Versions of a unit, oldest first. */
  readonly byUnit: ReadonlyMap<number, readonly UnitVersion[]>
  /** Versions that carried a code, oldest first. */
  readonly byCode: ReadonlyMap<string, readonly UnitVersion[]>
  /** Versions that ever lay directly below a unit. */
  readonly byParent: ReadonlyMap<number, readonly UnitVersion[]>
  /** Oldest first, as are `edgesTo`. */
  readonly edgesFrom: ReadonlyMap<number, readonly UnitEdge[]>
  readonly edgesTo: ReadonlyMap<number, readonly UnitEdge[]>
}

/** "Phường Chợ Quán"; "Thành phố Hồ Chí Minh". */
export const unitTitle = (unit: Pick<UnitVersion, 'type' | 'name'>): string =>
  `${unit.type} ${unit.name}`.trim()
