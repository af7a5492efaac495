import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { dongText } from '@hoanhap/domain/reports/vietnamese-numbers'
import { useLanguage } from '../../words/use-language.ts'
import { goalWords } from '../targets/figure-words.ts'
import { indicatorsQuery } from './plan-requests.ts'
import styles from './review.module.css'
import { TaskRole } from './task-role.tsx'

/** What was read out of an item's words, as far as its kind has such facts. */
export function ItemFacts(props: { readonly item: PlanItem }) {
  const { kind, fields } = props.item
  if (kind === 'target') return <TargetFacts fields={fields} />
  if (kind === 'budget')
    return fields.amountVnd ? <p className={styles.facts}>{dongText(fields.amountVnd)}</p> : null
  if (kind === 'assignment' || kind === 'task') {
    return fields.agency ? (
      <p className={styles.facts}>
        <TaskRole role={fields.role ?? null} />
        {fields.agency}
      </p>
    ) : null
  }
  return kind === 'reporting' && fields.frequency ? <p className={styles.facts}>{fields.frequency}</p> : null
}

function TargetFacts(props: { readonly fields: PlanItem['fields'] }) {
  const { t } = useTranslation('review')
  const { t: tTargets } = useTranslation('targets')
  const { say } = useLanguage()
  const indicators = useQuery(indicatorsQuery).data ?? []
  const { fields } = props
  const indicator = indicators.find((each) => each.code === fields.indicator)
  const unitWord = indicator === undefined ? null : say(indicator.unitWord)
  const goal =
    typeof fields.value === 'number'
      ? goalWords({
          kind: fields.targetKind ?? 'count',
          operator: fields.operator ?? '=',
          value: fields.value,
          valueTo: fields.valueTo ?? null,
          unit: fields.unit ?? 'count',
          unitWord,
        })
      : null
  return (
    <p className={styles.facts}>
      {goal === null ? (
        <em>{t('error.required')}</em>
      ) : (
        <strong>{tTargets(`operator.${goal.key}`, goal)}</strong>
      )}
      {fields.deadlineYear ? ` · ${tTargets('goalBy', { year: fields.deadlineYear })}` : null}
      {' · '}
      {fields.measuredBy === 'outside' ? (
        t('form.measures.outside')
      ) : fields.indicator ? (
        ((indicator && say(indicator.name)) ?? fields.indicator)
      ) : (
        <span className={styles.missing}>{t('form.noIndicator')}</span>
      )}
    </p>
  )
}
