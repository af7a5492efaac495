import type { CommuneProfile } from './commune-profile.ts'
import type { DemoStep } from './demo-calendar.ts'
import type { Chance } from './seeded-chance.ts'
import { tellInspections, type Inspections } from './inspection-story.ts'

/** Element code → number; what really happened in the fictional commune in one half-year. */
export type CommuneHalf = {
  readonly step: DemoStep
  readonly numbers: ReadonlyMap<string, number>
  readonly teamConstituted: boolean
}

/** A yes–no duty: the share of communes that have not done it falls by `falling` each half-year. */
const DUTIES = {
  'CD.KH': { undone: 0.12, falling: 0.018, shock: 0 },
  'CD.BCD': { undone: 0.14, falling: 0.02, shock: 0.18 },
  'TT.DUYTRI': { undone: 0.3, falling: 0.04, shock: 0.03 },
  'TH.MANG': { undone: 0.24, falling: 0.02, shock: 0.05 },
  'LG.KTXH': { undone: 0.34, falling: 0.035, shock: 0 },
  'LG.CT': { undone: 0.26, falling: 0.035, shock: 0.02 },
  'LG.GH': { undone: 0.68, falling: 0.02, shock: 0.02 },
  'LM.DK': { undone: 0.4, falling: 0.03, shock: 0.05 },
  'LM.DAT': { undone: 0.39, falling: 0.009, shock: 0 },
} as const

/** Tells a commune's half-years one after the other, so that stocks and "since the start" lines follow from before. */
export function tellCommune(
  profile: CommuneProfile,
  steps: readonly DemoStep[],
  chanceAt: (step: DemoStep) => Chance,
): readonly CommuneHalf[] {
  let inspections: Inspections | null = null
  return steps.map((step) => {
    const chance = chanceAt(step)
    const register = Math.round(profile.establishments * (1 + 0.008 * step.index))
    inspections = tellInspections(profile, step, chance, register, inspections)
    const numbers = new Map<string, number>([
      ...dutiesOf(profile, step),
      ...communicationOf(profile, step, chance),
      ...trainingOf(profile, step, chance),
      ...registerOf(profile, step, chance, register),
      ...inspections.numbers,
      ...moneyOf(profile, step, chance),
    ])
    if (numbers.get('TH.MANG') === 0) for (const code of ['TH.TN.TS', 'TH.TN.DAO']) numbers.set(code, 0)
    return { step, numbers, teamConstituted: inspections.constituted }
  })
}

function dutiesOf(profile: CommuneProfile, step: DemoStep): [string, number][] {
  return Object.entries(DUTIES).map(([code, { undone, falling, shock }]) => {
    const upset = step.sinceReform === 0 ? 0 : shock / step.sinceReform
    const threshold = undone - falling * step.index + upset
    return [code, profile.readiness(code) >= threshold ? 1 : 0]
  })
}

function communicationOf(profile: CommuneProfile, { period }: DemoStep, chance: Chance): [string, number][] {
  const season = period.index === 1 ? 0.9 : 1.1
  const usual = (profile.urban ? 1.9 : 1.3) * season * (0.5 + 0.75 * profile.diligence)
  const sessions = Math.round(usual * chance.around(0.7))
  let people = 0
  for (let session = 0; session < sessions; session += 1) people += chance.whole(35, 95)
  const workers = Math.floor(people * (0.12 + 0.16 * chance.share()))
  const pupils = profile.island ? 0 : Math.floor(people * (0.2 + 0.2 * chance.share()))
  return [
    ['CD.VB', chance.whole(0, profile.diligence > 0.6 ? 4 : 2)],
    ['TT.BUOI', sessions],
    ['TT.LUOT', people],
    ['TT.LUOT.LD', workers],
    ['TT.LUOT.HS', pupils],
    ['TT.LOA', Math.round((profile.urban ? 9 : 16) * (0.3 + profile.diligence) * chance.around(0.4))],
    ['TT.MXH', Math.round((profile.urban ? 7 : 4) * profile.diligence * chance.around(0.6))],
  ]
}

function trainingOf(profile: CommuneProfile, step: DemoStep, chance: Chance): [string, number][] {
  // People moved in 2025: what had been learnt left with them and has to be learnt again.
  const moved = step.sinceReform === 0 ? 0 : 0.1 / step.sinceReform
  const way = Math.min(1, Math.max(0, 0.3 + 0.115 * step.index - moved))
  const reached = (of: number, pace: number) =>
    Math.min(of, Math.round(of * Math.min(1, way * pace * (0.68 + 0.42 * profile.diligence))))
  return [
    ['CD.CQ.TS', profile.bodies],
    ['CD.CQ.QT', reached(profile.bodies, 1.1)],
    ['TH.CB.TS', profile.officers],
    ['TH.CB.DAO', reached(profile.officers, 1)],
    ['TH.LOP', chance.happens(0.25 + 0.35 * profile.diligence) ? 1 : 0],
    ['TH.TN.TS', profile.volunteers],
    ['TH.TN.DAO', reached(profile.volunteers, 0.9)],
  ]
}

function registerOf(
  profile: CommuneProfile,
  step: DemoStep,
  chance: Chance,
  register: number,
): [string, number][] {
  const lodging = Math.min(register, Math.round(register * profile.lodgingShare))
  const food = Math.min(register - lodging, Math.round(register * profile.foodShare))
  const workers = Math.max(
    register,
    Math.round(register * profile.workersPerEstablishment * chance.around(0.04)),
  )
  const signed = Math.min(0.97, 0.5 + 0.05 * step.index + 0.25 * profile.diligence)
  return [
    ['CS.TONG', register],
    ['CS.LT', lodging],
    ['CS.GT', food],
    ['CS.KHAC', register - lodging - food],
    ['CS.LD', workers],
    ['CS.LDHD', Math.floor(workers * Math.min(0.95, 0.52 + 0.025 * step.index))],
    ['CS.CK', Math.floor(register * signed)],
  ]
}

function moneyOf(profile: CommuneProfile, { period }: DemoStep, chance: Chance): [string, number][] {
  const share = (period.index === 1 ? 0.36 : 0.52) * chance.around(0.15)
  const given = chance.happens(0.3) ? chance.whole(4, 40) * 250_000 : 0
  return [
    ['KP.GIAO', profile.budget],
    ['KP.CHI', Math.round((profile.budget * share) / 50_000) * 50_000],
    ['KP.XHH', given],
  ]
}
