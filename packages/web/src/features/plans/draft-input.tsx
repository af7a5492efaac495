import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DraftField, FieldsProps } from './item-draft.ts'

type ShortField = Extract<
  DraftField,
  | 'value'
  | 'valueTo'
  | 'deadlineYear'
  | 'baselineValue'
  | 'baselineYear'
  | 'population'
  | 'through'
  | 'frequency'
  | 'dueOn'
  | 'amountVnd'
  | 'purpose'
  | 'yearFrom'
  | 'yearTo'
  | 'reporter'
  | 'recipient'
>
type ListField = Extract<DraftField, 'sources' | 'due' | 'addressees' | 'outline' | 'figures'>

/** One text field of the draft with its own error beside it. */
export function DraftInput(
  props: FieldsProps & {
    readonly field: ShortField
    readonly numeric?: true
    readonly required?: true
  },
) {
  const { t } = useTranslation('review')
  const { field, draft, errors, set } = props
  const error = errors[field]
  return (
    <TextInput
      label={t(`form.${field}`)}
      required={props.required ?? false}
      inputMode={props.numeric === true ? 'decimal' : 'text'}
      maxLength={field === 'frequency' ? 120 : field === 'through' ? 200 : 300}
      autoComplete="off"
      value={draft[field]}
      error={error === undefined ? undefined : t(`error.${error}`)}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  )
}

/** A list of the draft, one entry a line. */
export function DraftLines(props: FieldsProps & { readonly field: ListField }) {
  const { t } = useTranslation('review')
  const { field, draft, errors, set } = props
  const error = errors[field]
  return (
    <Textarea
      label={t(`form.${field}`)}
      description={t('form.onePerLine')}
      autosize
      minRows={2}
      maxRows={8}
      value={draft[field]}
      error={error === undefined ? undefined : t(`error.${error}`)}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  )
}
