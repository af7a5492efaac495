import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import type { Bilingual } from '@hoanhap/domain/words'
import { dongText } from '@hoanhap/domain/reports/vietnamese-numbers'
import { formatDate, formatNumber } from '../../design/format.ts'
import { useLanguage } from '../../words/use-language.ts'
import { useFigures } from '../targets/use-figures.ts'
import { indicatorsQuery } from './plan-requests.ts'
import styles from './review.module.css'
import { ServesLine } from './served-targets.tsx'
import { DutyFrequency, TaskRole } from './task-role.tsx'

/** What was read out of an item's words, as far as its kind has such facts. */
export function ItemFacts(props: { readonly item: PlanItem }) {
  const { kind, fields } = props.item
  switch (kind) {
    case 'target':
      return <TargetFacts fields={fields} />
    case 'task':
    case 'assignment':
      return <DutyFacts fields={fields} />
    case 'budget':
      return <BudgetFacts fields={fields} />
    case 'reporting':
    case 'request':
      return <ReportFacts fields={fields} />
    case 'objective':
      return null
  }
}

type FactsProps = { readonly fields: PlanItem['fields'] }

/** Parts of one line, those that are not known left out; nothing when none is. */
function Facts(props: { readonly parts: readonly ReactNode[] }) {
  const parts = props.parts.filter((part) => part !== null && part !== undefined && part !== '')
  if (parts.length === 0) return null
  return (
    <p className={styles.facts}>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i === 0 ? null : ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

function DutyFacts({ fields }: FactsProps) {
  const { t } = useTranslation('review')
  const agency = fields.agency ? (
    <>
      <TaskRole role={fields.role ?? null} />
      {fields.agency}
      {fields.through ? ` (${t('through', { agency: fields.through })})` : null}
    </>
  ) : null
  const due = fields.dueOn
    ? t('dueOn', { date: formatDate(fields.dueOn) })
    : fields.deadlineYear
      ? t('dueYear', { year: fields.deadlineYear })
      : null
  return (
    <>
      <Facts
        parts={[agency, due, fields.frequency ? <DutyFrequency frequency={fields.frequency} /> : null]}
      />
      <ServesLine ids={fields.serves ?? []} />
    </>
  )
}

function BudgetFacts({ fields }: FactsProps) {
  const { yearFrom, yearTo } = fields
  const years = [yearFrom, yearTo].filter((year) => year !== null && year !== undefined)
  return (
    <Facts
      parts={[
        fields.amountVnd ? <strong>{dongText(fields.amountVnd)}</strong> : null,
        fields.purpose,
        [...new Set(years)].join('–'),
        (fields.sources ?? []).join(', '),
      ]}
    />
  )
}

function ReportFacts({ fields }: FactsProps) {
  const { t } = useTranslation('review')
  const from = [fields.reporter, ...(fields.addressees ?? [])].filter((name) => name).join(', ')
  const points = [...(fields.outline ?? []), ...(fields.figures ?? [])].length
  return (
    <Facts
      parts={[
        from,
        fields.recipient ? t('reportsTo', { recipient: fields.recipient }) : null,
        fields.frequency ? <DutyFrequency frequency={fields.frequency} /> : null,
        fields.dueOn ? t('dueOn', { date: formatDate(fields.dueOn) }) : (fields.due ?? []).join('; '),
        points === 0 ? null : t('points', { n: points }),
      ]}
    />
  )
}

function TargetFacts(props: FactsProps) {
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
      {(fields.milestones ?? []).map(({ year, value }) => ` · ${year}: ${formatNumber(value)}`)}
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
