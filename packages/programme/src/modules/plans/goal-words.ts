import { numberText } from '@hoanhap/domain/reports/vietnamese-numbers'
import type { Language } from '@hoanhap/domain/words'
import type { AssignmentRole, ReadTarget, TargetOperator } from '@hoanhap/reader/plan-reading'

const OPERATORS = {
  vi: {
    '>=': 'ít nhất',
    '=': '',
    '<=': 'không quá',
    range: 'từ',
    reduce_by: 'giảm',
    increase_by: 'tăng',
    maintain: 'duy trì',
  },
  en: {
    '>=': 'at least',
    '=': '',
    '<=': 'at most',
    range: 'from',
    reduce_by: 'down by',
    increase_by: 'up by',
    maintain: 'kept at',
  },
} as const satisfies Record<Language, Record<TargetOperator, string>>

const ROLES = {
  vi: { lead: 'chủ trì', coordinate: 'phối hợp', perform: 'thực hiện', request: 'được đề nghị' },
  en: { lead: 'leads', coordinate: 'coordinates', perform: 'performs', request: 'requested' },
} as const satisfies Record<Language, Record<AssignmentRole, string>>

export const roleWords = (role: AssignmentRole, language: Language): string => ROLES[language][role]

/** A figure as the language prints it: 1.234,5 or 1,234.5. */
const figureWords = (value: number, language: Language): string => {
  const text = numberText(value, 3)
  return language === 'vi' ? text : text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
}

/** What a target asks, as the text counts it: "ít nhất 80%", "giảm 20% đến 30%", "12 lớp", "1 lần/tháng". */
export function goalWords(
  { operator, value, valueTo, unit, unitWord, deadline }: ReadTarget,
  language: Language,
): string {
  const word = unit === '%' ? '%' : unit === 'count' ? ` ${unitWord ?? ''}` : ` ${unit}`
  const figures = [value, valueTo]
    .filter((each) => each !== null)
    .map((each) => `${figureWords(each, language)}${word}`.trimEnd())
  const goal = `${OPERATORS[language][operator]} ${figures.join(language === 'vi' ? ' đến ' : ' to ')}`.trim()
  return deadline === null ? goal : `${goal} (${deadline})`
}
