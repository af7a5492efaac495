import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../design/notice.tsx'
import { AgencyInput } from './agency-input.tsx'
import { DraftInput } from './draft-input.tsx'
import { IndicatorField } from './indicator-field.tsx'
import { hasUpperEnd, MEASURES, OPERATORS, SCOPE_LEVELS, TARGET_KINDS } from './item-choices.ts'
import type { FieldsProps } from './item-draft.ts'
import { MilestoneFields } from './milestone-fields.tsx'
import styles from './review.module.css'

/** What makes a target measurable. */
export function TargetFields(props: FieldsProps) {
  const { t } = useTranslation('review')
  const { draft, set } = props
  return (
    <>
      <NativeSelect
        label={t('form.measuredBy')}
        value={draft.measuredBy}
        onChange={(event) => set({ measuredBy: event.currentTarget.value })}
        data={MEASURES.map((value) => ({ value, label: t(`form.measures.${value}`) }))}
      />
      {draft.measuredBy === 'outside' ? <Notice>{t('form.outsideReason')}</Notice> : null}
      <IndicatorField draft={draft} errors={props.errors} set={set} />
      <div className={styles.fields}>
        <NativeSelect
          label={t('form.operator')}
          value={draft.operator}
          onChange={(event) => set({ operator: event.currentTarget.value })}
          data={OPERATORS.map((value) => ({ value, label: t(`form.operators.${value}`) }))}
        />
        <DraftInput {...props} field="value" numeric required />
        {hasUpperEnd(draft.operator) ? <DraftInput {...props} field="valueTo" numeric /> : null}
        <UnitField {...props} />
        <DraftInput {...props} field="deadlineYear" numeric />
        <NativeSelect
          label={t('form.targetKind')}
          value={draft.targetKind}
          onChange={(event) => set({ targetKind: event.currentTarget.value })}
          data={TARGET_KINDS.map((value) => ({ value, label: t(`form.kinds.${value}`) }))}
        />
        <NativeSelect
          label={t('form.scopeLevel')}
          value={draft.scopeLevel}
          onChange={(event) => set({ scopeLevel: event.currentTarget.value })}
          data={[
            { value: '', label: t('form.levels.none') },
            ...SCOPE_LEVELS.map((value) => ({ value, label: t(`form.levels.${value}`) })),
          ]}
        />
        <DraftInput {...props} field="baselineValue" numeric />
        <DraftInput {...props} field="baselineYear" numeric />
      </div>
      <MilestoneFields {...props} />
      <DraftInput {...props} field="population" />
      <AgencyInput {...props} word="owner" />
    </>
  )
}

function UnitField(props: FieldsProps) {
  const { t } = useTranslation('review')
  const { draft, errors, set } = props
  const known = [
    { value: '%', label: t('form.units.percent') },
    { value: 'count', label: t('form.units.count') },
    { value: 'lần/tháng', label: t('form.units.month') },
    { value: 'lần/quý', label: t('form.units.quarter') },
    { value: 'lần/năm', label: t('form.units.year') },
    { value: 'yes-no', label: t('form.units.yesNo') },
  ]
  const isKnown = known.some(({ value }) => value === draft.unit)
  return (
    <NativeSelect
      label={t('form.unit')}
      required
      value={draft.unit}
      error={errors.unit === undefined ? undefined : t(`error.${errors.unit}`)}
      onChange={(event) => set({ unit: event.currentTarget.value })}
      data={isKnown ? known : [...known, { value: draft.unit, label: draft.unit }]}
    />
  )
}
