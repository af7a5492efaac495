import { useTranslation } from 'react-i18next'
import type { ProblemCode } from '@hoanhap/domain/problem'
import { FlaggedText } from './flagged-text.tsx'

/** What is wrong with this cell and what to do, by the words of the problem's code. */
export function LineProblem(props: {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
}) {
  const { t } = useTranslation('problems')
  const code = props.code as ProblemCode as 'system/unexpected'
  return (
    <FlaggedText kind="stop">
      {t(`${code}.what`, { ...props.details })} {t(`${code}.next`, { ...props.details })}
    </FlaggedText>
  )
}
