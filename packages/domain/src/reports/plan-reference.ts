import type { ReportPlan } from './report-model.ts'
import { unitInText } from './unit-wording.ts'
import { longDateText } from './vietnamese-numbers.ts'

/** Type names by the abbreviation in the number (Decree 30/2020, Annex III). */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch',
  QĐ: 'Quyết định',
  CTr: 'Chương trình',
  CT: 'Chỉ thị',
  NQ: 'Nghị quyết',
  ĐA: 'Đề án',
  PA: 'Phương án',
}

function typeName(number: string | null): string {
  const abbreviation = number?.split('/').at(-1)?.split('-')[0]
  return TYPE_NAMES[abbreviation ?? ''] ?? 'Kế hoạch'
}

/** "Kế hoạch số 118/KH-UBND": enough for a title. */
export const planShortText = ({ number }: ReportPlan): string =>
  number === null ? typeName(number) : `${typeName(number)} số ${number}`

/** The title as it follows "về": without its type, with a small first letter. */
function subject(title: string, type: string): string {
  const bare = title.toLowerCase().startsWith(`${type.toLowerCase()} `) ? title.slice(type.length + 1) : title
  const small = bare.slice(0, 1).toLowerCase() + bare.slice(1)
  return small.startsWith('về ') ? small.slice(3) : small
}

/** Number, date, issuer and subject, as a document is cited the first time; what is unknown is left out. */
export function planLongText(plan: ReportPlan): string {
  const parts = [planShortText(plan)]
  if (plan.issuedOn !== null) parts.push(longDateText(plan.issuedOn))
  if (plan.issuer !== null) parts.push(`của ${issuerInText(plan.issuer)}`)
  if (plan.title !== null) parts.push(`về ${subject(plan.title, typeName(plan.number))}`)
  return parts.join(' ')
}

/** "Ủy ban nhân dân Thành phố Hoa Phượng" → "Ủy ban nhân dân thành phố Hoa Phượng". */
function issuerInText(issuer: string): string {
  const committee = 'Ủy ban nhân dân '
  return issuer.startsWith(committee) ? committee + unitInText(issuer.slice(committee.length)) : issuer
}
