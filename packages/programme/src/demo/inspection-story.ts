import type { CommuneProfile } from './commune-profile.ts'
import type { DemoStep } from './demo-calendar.ts'
import type { Chance } from './seeded-chance.ts'

/** What a team did in a half-year and what follows from it for the next. */
export type Inspections = {
  readonly constituted: boolean
  readonly thisYear: number
  readonly sinceStart: number
  readonly numbers: readonly (readonly [string, number])[]
}

/** Of the register, per half-year, by a team of middling diligence: about 27 % a year. */
const USUAL_RATE = 0.128
const REPEATED_IN_YEAR = 0.12
const NEW_SINCE_START = 0.93
const VIOLATIONS = 0.1
/** Share of communes without a team before the reform, and in the first, second, … half-year after it. */
const WITHOUT_TEAM = [0.06, 0.24, 0.17, 0.12, 0.08] as const

/**
 * Tells one half-year of inspections so that every rule of the form holds: violations ≤ establishments inspected ≤
 * since the year's start ≤ since the plan's start ≤ register, and visits ≥ establishments.
 */
export function tellInspections(
  profile: CommuneProfile,
  step: DemoStep,
  chance: Chance,
  register: number,
  before: Inspections | null,
): Inspections {
  const without = WITHOUT_TEAM[Math.min(step.sinceReform, WITHOUT_TEAM.length - 1)]!
  const constituted = profile.readiness('KT.DOI') >= without
  const earlier = step.period.index === 1 ? 0 : (before?.thisYear ?? 0)
  const inspected = constituted ? inspectedBy(profile, step, chance, register) : 0
  const repeated = Math.min(earlier, Math.floor(inspected * REPEATED_IN_YEAR))
  const thisYear = Math.min(register, earlier + inspected - repeated)
  const grown = (before?.sinceStart ?? 0) + Math.round(inspected * NEW_SINCE_START)
  const sinceStart = Math.max(thisYear, Math.min(register, grown))
  const visits = inspected + Math.floor(inspected * 0.3 * chance.share())
  const outings = visits === 0 ? 0 : Math.min(visits, Math.max(1, Math.round(visits / chance.whole(2, 4))))
  let violations = 0
  for (let one = 0; one < inspected; one += 1) if (chance.happens(VIOLATIONS)) violations += 1
  return {
    constituted,
    thisYear,
    sinceStart,
    numbers: [
      ['KT.DOI', constituted ? 1 : 0],
      ['KT.CUOC', outings],
      ['KT.LUOT', visits],
      ['KT.CSO', inspected],
      ['KT.CSO.NAM', thisYear],
      ['KT.CSO.LK', sinceStart],
      ['KT.VP', violations],
    ],
  }
}

function inspectedBy(
  { diligence }: CommuneProfile,
  step: DemoStep,
  chance: Chance,
  register: number,
): number {
  const season = step.period.index === 1 ? 0.9 : 1.1
  const usual = register * USUAL_RATE * season * (0.45 + 0.75 * diligence)
  return Math.min(register, Math.round(usual * chance.around(0.35)))
}
