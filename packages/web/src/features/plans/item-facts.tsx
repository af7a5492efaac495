import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { Bilingual } from '@hoanhap/domain/words'
import { dongText } from '@hoanhap/domain/reports/vietnamese-numbers'
import { useLanguage } from '../../words/use-language.ts'
import { useFigures } from '../targets/use-figures.ts'
import { indicatorsQuery } from './plan-requests.ts'
import styles from './review.module.css'
import { DutyFrequency, TaskRole } from './task-role.tsx'

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
  return kind === 'reporting' && fields.frequency ? (
    <p className={styles.facts}>
      <DutyFrequency frequency={fields.frequency} />
    </p>
  ) : null
}

function TargetFacts(props: { readonly fields: PlanItem['fields'] }) {
  const { t } = useTranslation('review')
  const { t: tTargets } = useTranslation('targets')
  const { say } = useLanguage()
  const indicators = useQuery(indicatorsQuery).data ?? []
  const { fields } = props
  const indicator = indicators.find((each) => each.code === fields.indicator)
  return (
    <p className={styles.facts}>
      {typeof fields.value === 'number' ? (
        <Goal fields={fields} value={fields.value} unitWord={indicator?.unitWord ?? null} />
      ) : (
        <em>{t('error.required')}</em>
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

function Goal(props: {
  readonly fields: PlanItem['fields']
  readonly value: number
  readonly unitWord: Bilingual | null
}) {
  const { fields, value, unitWord } = props
  const { goal } = useFigures({
    kind: fields.targetKind ?? 'count',
    operator: fields.operator ?? '=',
    value,
    valueTo: fields.valueTo ?? null,
    unit: fields.unit ?? 'count',
    unitWord,
  })
  return <strong>{goal}</strong>
}
