import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BulkAccept } from './bulk-accept.tsx'
import type { ReviewOrder } from './review-order.ts'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'

/** Adds a target that the text may not hold in words: always in sight, also when nothing was found. */
export function AddTarget(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { state, dispatch } = props.desk
  if (state.form?.type === 'add') return null
  return (
    <div className={styles.acts}>
      <Button
        variant="default"
        onClick={() =>
          dispatch({ type: 'add', seed: { kind: 'target', start: null, end: null, fields: { text: '' } } })
        }
      >
        {t('add.target')}
      </Button>
    </div>
  )
}

/** The order and the filter of the items, and acceptance of many at once. */
export function ReviewTools(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { state, dispatch, review, acts, view } = props.desk
  return (
    <details className={styles.tools}>
      <summary>{t('tools')}</summary>
      <div className={styles.toolRow}>
        <NativeSelect
          label={t('order.label')}
          value={state.order}
          onChange={(event) => dispatch({ type: 'order', order: event.currentTarget.value as ReviewOrder })}
          data={[
            { value: 'doubt', label: t('order.doubt') },
            { value: 'text', label: t('order.text') },
          ]}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={state.onlyOpen}
            onChange={(event) => dispatch({ type: 'only-open', onlyOpen: event.currentTarget.checked })}
          />
          {t('onlyOpen')}
        </label>
      </div>
      <BulkAccept
        key={view}
        items={review.items}
        kind={view === 'all' || view === 'set-aside' ? null : view}
        onAccept={acts.acceptAbove}
      />
    </details>
  )
}
