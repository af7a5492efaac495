import { useTranslation } from 'react-i18next'
import { ItemForm } from './item-form.tsx'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'

/** The form of an item that the reader did not find. */
export function NewItem(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { state, dispatch, review } = props.desk
  if (state.form?.type !== 'add') return null
  const { form } = state
  const { seed } = form
  return (
    <section className={styles.item} data-current="" key={`${seed.kind}-${seed.start}`}>
      <h2 className={styles.groupTitle} data-kind={seed.kind}>
        {t('add.title')}: {t(`add.fromText.${seed.kind}`)}
      </h2>
      <ItemForm
        item={{ ...seed, itemVersion: 0 }}
        send={review.send}
        onClose={(saved) => {
          if (!saved) review.giveUp()
          dispatch({ type: 'close', form })
        }}
      />
    </section>
  )
}
