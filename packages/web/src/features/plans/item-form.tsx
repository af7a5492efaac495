import { Button, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { OtherFields } from './other-fields.tsx'
import styles from './review.module.css'
import { TargetFields } from './target-fields.tsx'
import { useItemForm, type FormItem, type ItemFormState } from './use-item-form.ts'
import { isStale, type Review } from './use-review.ts'

/** The form of an item. */
export function ItemForm(props: {
  readonly item: FormItem
  readonly send: Review['send']
  /** @param saved false: what was typed is given up */
  readonly onClose: (saved: boolean) => void
}) {
  const { t } = useTranslation('review')
  const { t: tDesign } = useTranslation('design')
  const { item, onClose } = props
  const form = useItemForm(item, props.send, onClose)
  const fields = { draft: form.draft, errors: form.errors, set: form.set }
  return (
    <form
      className={styles.form}
      data-item-form
      noValidate
      aria-label={t(`kind.${item.kind}`)}
      onKeyDown={(event) => {
        // An input method closes its own window with Escape.
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        event.preventDefault()
        form.leave()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      <Textarea
        label={item.kind === 'target' ? t('form.wording') : t('form.text')}
        required
        autoFocus
        rows={3}
        maxLength={4000}
        value={form.draft.text}
        error={form.errors.text === undefined ? undefined : t(`error.${form.errors.text}`)}
        onChange={(event) => form.set({ text: event.currentTarget.value })}
      />
      {item.kind === 'target' ? <TargetFields {...fields} /> : <OtherFields kind={item.kind} {...fields} />}
      <FormOutcome form={form} newerText={item.fields.text} />
      <div className={styles.acts}>
        <Button type="submit" disabled={form.saving || form.isNewer}>
          {form.saving ? t('form.saving') : item.id === undefined ? t('form.saveNew') : t('form.save')}
        </Button>
        <Button variant="default" onClick={() => onClose(false)}>
          {tDesign('cancel')}
        </Button>
      </div>
    </form>
  )
}

/** What kept the item from being saved, and the ways on. */
function FormOutcome(props: { readonly form: ItemFormState; readonly newerText: string }) {
  const { t } = useTranslation('review')
  const { form } = props
  return (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <p role="alert" className={styles.missing}>
          {t('error.summary')}
        </p>
      ) : null}
      {form.problem === null || (isStale(form.problem) && form.isNewer) ? null : (
        <ProblemNotice error={form.problem} />
      )}
      {form.isNewer ? (
        <div className={styles.newer} role="alert">
          <strong>{t('newer.title')}</strong>
          <p>{t('newer.body', { text: props.newerText })}</p>
          <div className={styles.acts}>
            <Button variant="default" onClick={form.takeNewer}>
              {t('newer.take')}
            </Button>
            <Button variant="default" onClick={form.keepMine}>
              {t('newer.keep')}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  )
}
