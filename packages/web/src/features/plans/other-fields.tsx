import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ItemKind } from '@hoanhap/contract/plans/plan-schemas'
import { AgencyInput } from './agency-input.tsx'
import { DraftInput, DraftLines } from './draft-input.tsx'
import { TASK_ROLES } from './item-choices.ts'
import type { FieldsProps } from './item-draft.ts'
import styles from './review.module.css'
import { ServedTargets } from './served-targets.tsx'

/** The facts of items that are no targets. */
export function OtherFields(props: FieldsProps & { readonly kind: ItemKind }) {
  switch (props.kind) {
    case 'task':
    case 'assignment':
      return <DutyFields {...props} />
    case 'budget':
      return <BudgetFields {...props} />
    case 'reporting':
      return <ReportingFields {...props} />
    case 'request':
      return <RequestFields {...props} />
    case 'target':
    case 'objective':
      return null
  }
}

function DutyFields(props: FieldsProps) {
  const { t } = useTranslation('review')
  const { t: tPlans } = useTranslation('plans')
  return (
    <>
      <div className={styles.fields}>
        <AgencyInput {...props} word="agency" />
        <NativeSelect
          label={t('form.role')}
          value={props.draft.role}
          onChange={(event) => props.set({ role: event.currentTarget.value })}
          data={[
            { value: '', label: t('form.noRole') },
            ...TASK_ROLES.map((value) => ({ value, label: tPlans(`tasks.role.${value}`) })),
          ]}
        />
        <DraftInput {...props} field="through" />
        <DraftInput {...props} field="frequency" />
        <DraftInput {...props} field="dueOn" />
        <DraftInput {...props} field="deadlineYear" numeric />
      </div>
      <ServedTargets {...props} />
    </>
  )
}

const BudgetFields = (props: FieldsProps) => (
  <>
    <DraftInput {...props} field="purpose" />
    <div className={styles.fields}>
      <DraftInput {...props} field="amountVnd" numeric />
      <DraftInput {...props} field="yearFrom" numeric />
      <DraftInput {...props} field="yearTo" numeric />
    </div>
    <DraftLines {...props} field="sources" />
  </>
)

const ReportingFields = (props: FieldsProps) => (
  <>
    <div className={styles.fields}>
      <DraftInput {...props} field="reporter" />
      <DraftInput {...props} field="recipient" />
      <DraftInput {...props} field="frequency" />
    </div>
    <DraftLines {...props} field="due" />
  </>
)

const RequestFields = (props: FieldsProps) => (
  <>
    <DraftLines {...props} field="addressees" />
    <div className={styles.fields}>
      <DraftInput {...props} field="recipient" />
      <DraftInput {...props} field="dueOn" />
    </div>
    <DraftLines {...props} field="due" />
    <DraftLines {...props} field="outline" />
    <DraftLines {...props} field="figures" />
  </>
)
