import type { Period } from '@hoanhap/domain/periods/period'
import { addDays } from '@hoanhap/domain/plain-date'
import type { Reference } from '../reference/reference.ts'
import { communeProfile } from './commune-profile.ts'
import { communeReturn } from './commune-returns.ts'
import { tellCommune } from './commune-story.ts'
import { demoSteps } from './demo-calendar.ts'
import type { DemoReturn } from './demo-return.ts'
import { fictionalCity } from './fictional-city.ts'
import { provinceReturns } from './province-returns.ts'
import { chanceOf } from './seeded-chance.ts'

/** The ward of the demo's first reporter: it has not sent the newest return. */
const LATE_COMMUNE = 'Sao Mai'
/** In the newest period some returns still wait at the province and some were sent back. */
const WAITING = 6
const SENT_BACK = 3

/**
 * The returns of the fictional city for six half-years, the newest being `anchor`: reproducible from the seed, true to
 * every hard rule of the forms, of a believable size. One or two communes send nothing each time.
 *
 * @param anchor the last closed half-year of the administrative calendar
 * @param reference whose forms XA-6T and TINH-6T are filled
 */
export function demoFigures(seed: number, anchor: Period, reference: Reference): readonly DemoReturn[] {
  const city = fictionalCity(seed)
  const steps = demoSteps(anchor)
  const elements = new Map(reference.elements.map((element) => [element.code, element]))
  const [communeForm, provinceForm] = ['XA-6T', 'TINH-6T'].map((code) =>
    reference.forms.find((form) => form.code === code)!,
  )
  const communes = city.communes.flatMap((commune) => {
    const profile = communeProfile(seed, commune)
    const chanceAt = (period: string, what: string) => chanceOf(seed, what, commune.unitId, period)
    return tellCommune(profile, steps, (step) => chanceAt(step.period.id, 'story'))
      .filter((half) => half.step.told)
      .map((half) =>
        communeReturn(half, profile, communeForm!, elements, chanceAt(half.step.period.id, 'return')),
      )
  })
  const late = city.communes.find((commune) => commune.name === LATE_COMMUNE)!.unitId
  const told = steps.filter((step) => step.told).map((step) => step.period.id)
  return [
    ...told.flatMap((period) => sentIn(seed, period, communes, period === anchor.id, late)),
    ...provinceReturns(seed, city.provinceId, steps, provinceForm!, elements),
  ]
}

/** What of a period's returns arrived, and how far the province has come with them. */
function sentIn(
  seed: number,
  period: string,
  all: readonly DemoReturn[],
  newest: boolean,
  lateUnit: number,
): DemoReturn[] {
  const chance = chanceOf(seed, 'sent', period)
  const order = chance.shuffled(all.filter((one) => one.period === period))
  if (!newest) return order.slice(chance.whole(1, 2))
  // Whoever tries the demonstration signs in as this ward and finds a return that it still owes.
  const arrived = order.filter((one) => one.unitId !== lateUnit)
  return arrived.map((one, place) => {
    if (place < WAITING) return { ...one, status: 'sent', decidedOn: null }
    if (place < WAITING + SENT_BACK) return sentBack(one)
    return one
  })
}

const sentBack = (one: DemoReturn): DemoReturn => ({
  ...one,
  status: 'returned',
  decidedOn: addDays(one.sentOn, 2),
  reason: 'Đề nghị rà soát lại số cơ sở được kiểm tra từ đầu giai đoạn và ghi chú nguồn số liệu.',
})
