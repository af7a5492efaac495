import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ItemKind } from '@hoanhap/contract/plans/plan-schemas'
import type { FieldsProps } from './item-draft.ts'
import styles from './review.module.css'
import { DraftInput } from './target-fields.tsx'
import { TASK_ROLES } from './task-role.tsx'

/** The facts of items that are no targets. */
export function OtherFields(props: FieldsProps & { readonly kind: ItemKind }) {
  const { t } = useTranslation('review')
  const { t: tPlans } = useTranslation('plans')
  const { kind, draft, set } = props
  if (kind === 'budget') return <DraftInput {...props} field="amountVnd" numeric />
  if (kind === 'reporting') return <DraftInput {...props} field="frequency" />
  if (kind === 'objective') return null
  return (
    <div className={styles.fields}>
      <DraftInput {...props} field="agency" />
      <NativeSelect
        label={t('form.role')}
        value={draft.role}
        onChange={(event) => set({ role: event.currentTarget.value })}
        data={[
          { value: '', label: t('form.noRole') },
          ...TASK_ROLES.map((value) => ({ value, label: tPlans(`tasks.role.${value}`) })),
        ]}
      />
      <DraftInput {...props} field="frequency" />
      <DraftInput {...props} field="deadlineYear" numeric />
    </div>
  )
}
