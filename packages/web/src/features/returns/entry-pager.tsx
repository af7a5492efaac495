import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { stepAfter, type ReturnStep } from './return-steps.ts'
import styles from './return-entry.module.css'
import { useStepName } from './use-step-name.ts'

/** Where Enter leads after the last line of a section. */
export const NEXT_STEP_ID = 'next-step'

/** To the section before and after. */
export function EntryPager(props: {
  readonly steps: readonly ReturnStep[]
  readonly current: string
  readonly onGo: (id: string) => void
}) {
  const { t } = useTranslation('returns')
  const nameOf = useStepName()
  const at = props.steps.findIndex((step) => step.id === props.current)
  const before = props.steps[at - 1]
  const after = stepAfter(props.steps, props.current)
  return (
    <div className={styles.pager} data-screen-only>
      {after === undefined ? null : (
        <Button id={NEXT_STEP_ID} size="md" onClick={() => props.onGo(after.id)}>
          {t('entry.next', { step: nameOf(after) })}
        </Button>
      )}
      {before === undefined ? null : (
        <Button variant="default" size="md" onClick={() => props.onGo(before.id)}>
          {t('entry.back', { step: nameOf(before) })}
        </Button>
      )}
    </div>
  )
}
