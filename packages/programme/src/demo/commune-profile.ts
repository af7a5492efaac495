import type { UnitVersion } from '@hoanhap/domain/units/unit'
import { chanceOf } from './seeded-chance.ts'

/** What a fictional commune is like through all periods; its figures are told from this. */
export type CommuneProfile = {
  readonly unitId: number
  readonly urban: boolean
  readonly island: boolean
  /** 0–1: how much of its duties it does. */
  readonly diligence: number
  /** Establishments in the register at the start, lodging and food shares of them. */
  readonly establishments: number
  readonly lodgingShare: number
  readonly foodShare: number
  readonly workersPerEstablishment: number
  readonly officers: number
  readonly volunteers: number
  /** Party bodies, agencies and schools to be briefed. */
  readonly bodies: number
  /** Money for the year, đồng. */
  readonly budget: number
  /** Yes–no duties are done once readiness passes a threshold that falls from year to year; 0–1. */
  readonly readiness: (duty: string) => number
}

/** One in eight communes is weak in everything: a demo without them would teach nobody to look. */
const WEAK_SHARE = 0.125

/** The same commune has the same profile for the same seed, whatever else is generated. */
export function communeProfile(seed: number, commune: UnitVersion): CommuneProfile {
  const chance = chanceOf(seed, 'profile', commune.unitId)
  const urban = commune.type === 'Phường'
  const island = commune.type === 'Đặc khu'
  const weak = chance.happens(WEAK_SHARE)
  const diligence = weak ? 0.2 + 0.2 * chance.share() : 0.5 + 0.5 * chance.share()
  const usual = urban ? 37 : island ? 32 : 15.5
  return {
    unitId: commune.unitId,
    urban,
    island,
    diligence,
    establishments: Math.max(5, Math.round(usual * chance.around(0.6))),
    lodgingShare: 0.55 * chance.around(0.15),
    foodShare: 0.23 * chance.around(0.2),
    workersPerEstablishment: 2.17 * chance.around(0.2),
    officers: chance.whole(4, urban ? 8 : 6),
    volunteers: chance.whole(6, 22),
    bodies: chance.whole(16, urban ? 42 : 30),
    budget: chance.whole(urban ? 24 : 14, urban ? 60 : 32) * 1_000_000,
    readiness: (duty) => {
      const own = chanceOf(seed, 'readiness', duty, commune.unitId).share()
      return weak ? own * 0.72 : own
    },
  }
}
