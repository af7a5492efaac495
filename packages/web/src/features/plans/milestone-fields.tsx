import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldsProps } from './item-draft.ts'
import styles from './review.module.css'

type Row = { readonly year: string; readonly value: string }

/** The draft keeps milestones as lines; a line without a colon is a year still to be completed. */
const rowsOf = (lines: string): Row[] =>
  lines === ''
    ? []
    : lines.split('\n').map((line) => {
        const [year, ...value] = line.split(':')
        return { year: year!.trim(), value: value.join(':').trim() }
      })
const linesOfRows = (rows: readonly Row[]): string =>
  rows.map(({ year, value }) => `${year.replaceAll(/[:\n]/g, '')}: ${value.replaceAll('\n', '')}`).join('\n')

/** What is to be reached in the years before the deadline, one row a year. */
export function MilestoneFields(props: FieldsProps) {
  const { t } = useTranslation('review')
  const rows = rowsOf(props.draft.milestones)
  const save = (changed: readonly Row[]): void => props.set({ milestones: linesOfRows(changed) })
  const change = (at: number, part: Partial<Row>): void =>
    save(rows.map((row, i) => (i === at ? { ...row, ...part } : row)))
  return (
    <fieldset className={styles.milestones}>
      <legend>{t('form.milestones')}</legend>
      {rows.map((row, i) => (
        <div key={i} className={styles.milestone}>
          {(['year', 'value'] as const).map((part) => (
            <TextInput
              key={part}
              label={t(`form.milestone.${part}`)}
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              value={row[part]}
              onChange={(event) => change(i, { [part]: event.currentTarget.value })}
            />
          ))}
          <Button
            variant="default"
            aria-label={t('form.milestone.remove', { year: row.year })}
            onClick={() => save(rows.filter((_, other) => other !== i))}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      {props.errors.milestones === undefined ? null : (
        <p className={styles.missing}>{t(`error.${props.errors.milestones}`)}</p>
      )}
      <div>
        <Button
          size="compact-md"
          variant="default"
          disabled={rows.length >= 20}
          onClick={() => save([...rows, { year: '', value: '' }])}
        >
          {t('form.milestone.add')}
        </Button>
      </div>
    </fieldset>
  )
}
