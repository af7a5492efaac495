import { Button, NativeSelect } from '@mantine/core'
import { createContext, use, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { linesOf } from './entry-lines.ts'
import type { FieldsProps } from './item-draft.ts'
import styles from './review.module.css'

/** The targets of the plan under review that were not removed: what a task can serve. */
export const PlanTargets = createContext<readonly PlanItem[]>([])

const SHOWN = 90
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** Links a task or an assignment to the targets it serves. */
export function ServedTargets(props: FieldsProps) {
  const { t } = useTranslation('review')
  const targets = use(PlanTargets)
  const id = useId()
  const chosen = linesOf(props.draft.serves)
  const save = (ids: readonly string[]): void => props.set({ serves: ids.join('\n') })
  const rest = targets.filter((target) => !chosen.includes(target.id))
  if (targets.length === 0) return null
  return (
    <div className={styles.indicator} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {t('form.serves')}
      </span>
      {chosen.length === 0 ? <span className={styles.small}>{t('form.servesNone')}</span> : null}
      <ul className={styles.served}>
        {chosen.map((each) => {
          const words = shortened(
            targets.find((target) => target.id === each)?.fields.text ?? t('form.servesGone'),
          )
          return (
            <li key={each}>
              <span>{words}</span>
              <Button
                size="compact-md"
                variant="default"
                aria-label={`${t('remove')}: ${words}`}
                onClick={() => save(chosen.filter((other) => other !== each))}
              >
                {t('remove')}
              </Button>
            </li>
          )
        })}
      </ul>
      {rest.length === 0 || chosen.length >= 60 ? null : (
        <NativeSelect
          label={t('form.servesAdd')}
          value=""
          onChange={(event) => {
            if (event.currentTarget.value !== '') save([...chosen, event.currentTarget.value])
          }}
          data={[
            { value: '', label: t('form.servesChoose') },
            ...rest.map((target) => ({ value: target.id, label: shortened(target.fields.text) })),
          ]}
        />
      )}
    </div>
  )
}

/** The targets that an item serves, by their words; nothing when the plan does not say. */
export function ServesLine(props: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('review')
  const targets = use(PlanTargets)
  const words = props.ids.flatMap((id) => targets.find((target) => target.id === id)?.fields.text ?? [])
  if (words.length === 0) return null
  return (
    <p className={styles.small}>
      {t('serves')}: {words.map((each) => `“${shortened(each)}”`).join('; ')}
    </p>
  )
}
