import type { PlanSummary } from '@hoanhap/contract/plans/plan-schemas'
import { fold } from '@hoanhap/domain/fold'

// "Xã hội" and "tỉnh ủy" are no places; "Sở Y tế" and other bodies without a place are left alone.
const PLACE =
  /(?<!\p{L})(?:tỉnh(?! (?:ủy|đoàn))|thành phố|tp\.?|quận|huyện|thị xã|phường|xã(?! hội)|thị trấn|đặc khu)\s+(?<name>\S.*)$/iu
const LEVELS = 'tinh|thanh pho|tp\\.?|quan|huyen|thi xa|phuong|xa|thi tran|dac khu'
const LEVEL = new RegExp(`^(?:${LEVELS})\\s+`)
/** What may follow a place's name: nothing, a sign, or the place above it. */
const AFTER_NAME = new RegExp(`^(?:$|\\s*[,(–-]|\\s+(?:${LEVELS})\\s)`)

/**
 * Whether the document's issuer names another place than the unit that the plan is brought in for. The level is not
 * compared (a district town became a city); an issuer that names no place, such as a department, is taken as it is.
 */
export function isIssuedElsewhere({ header, unit }: PlanSummary): boolean {
  const name = PLACE.exec((header.issuer ?? '').normalize('NFC'))?.groups?.['name']
  if (name === undefined) return false
  const words = fold(name)
  const own = fold(unit.fullName).replace(LEVEL, '')
  return !words.startsWith(own) || !AFTER_NAME.test(words.slice(own.length))
}

const yearOf = ({ header }: PlanSummary): number | null =>
  header.issuedOn === null ? header.periodFrom : Number(header.issuedOn.slice(0, 4))

/** Another plan of the list with the same number and year that is of the same unit or issuer: brought in twice? */
export function findTwin(plan: PlanSummary, list: readonly PlanSummary[]): PlanSummary | undefined {
  const { number, issuer } = plan.header
  if (number === null) return undefined
  return list.find(
    (each) =>
      each.id !== plan.id &&
      each.status !== 'discarded' &&
      each.header.number !== null &&
      fold(each.header.number) === fold(number) &&
      yearOf(each) === yearOf(plan) &&
      (each.unit.unitId === plan.unit.unitId ||
        (issuer !== null && fold(each.header.issuer ?? '') === fold(issuer))),
  )
}
