import { Button, Textarea } from '@mantine/core'
import { useId, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { draftOf, readDraft, type DraftErrors, type ItemDraft } from './item-draft.ts'
import { OtherFields } from './other-fields.tsx'
import styles from './review.module.css'
import { TargetFields } from './target-fields.tsx'
import { isStale, type Review } from './use-review.ts'
import type { ReviewChange } from './review-change.ts'

/** The form of an item; without an id it is a new one. What is typed stays through every failure. */
export function ItemForm(props: {
  readonly item: Pick<PlanItem, 'kind' | 'fields' | 'itemVersion' | 'start' | 'end'> & {
    readonly id?: string
  }
  readonly send: Review['send']
  /** @param saved false: what was typed is given up */
  readonly onClose: (saved: boolean) => void
}) {
  const { t } = useTranslation('review')
  const { item, onClose } = props
  const id = useId()
  const [draft, setDraft] = useState(() => draftOf(item.fields))
  const [base, setBase] = useState(item.itemVersion)
  const [errors, setErrors] = useState<DraftErrors>({})
  const [problem, setProblem] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const set = (change: Partial<ItemDraft>): void => setDraft((before) => ({ ...before, ...change }))

  const save = async (version: number): Promise<void> => {
    const read = readDraft(item.kind, draft)
    setErrors('errors' in read ? read.errors : {})
    if ('errors' in read) return
    const change: ReviewChange =
      item.id === undefined
        ? { type: 'add', item: { kind: item.kind, start: item.start, end: item.end, fields: read.fields } }
        : { type: 'fields', itemId: item.id, fields: read.fields, baseVersion: version }
    setSaving(true)
    try {
      await props.send(change)
      onClose(true)
    } catch (error) {
      setProblem(error)
      setSaving(false)
    }
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void save(base)
  }
  const isNewer = item.itemVersion > base && !saving
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate aria-label={t(`kind.${item.kind}`)}>
      <Textarea
        label={item.kind === 'target' ? t('form.wording') : t('form.text')}
        required
        autoFocus
        rows={3}
        maxLength={4000}
        value={draft.text}
        error={errors.text === undefined ? undefined : t(`error.${errors.text}`)}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      {item.kind === 'target' ? (
        <TargetFields draft={draft} errors={errors} set={set} />
      ) : (
        <OtherFields kind={item.kind} draft={draft} errors={errors} set={set} />
      )}
      {Object.keys(errors).length > 0 ? (
        <p id={`${id}-errors`} role="alert" className={styles.missing}>
          {t('error.summary')}
        </p>
      ) : null}
      {problem === null || (isStale(problem) && isNewer) ? null : <ProblemNotice error={problem} />}
      {isNewer ? (
        <NewerItem
          text={item.fields.text}
          onKeep={() => {
            setBase(item.itemVersion)
            void save(item.itemVersion)
          }}
          onTake={() => {
            setBase(item.itemVersion)
            setDraft(draftOf(item.fields))
            setProblem(null)
          }}
        />
      ) : null}
      <div className={styles.acts}>
        <Button type="submit" disabled={saving || isNewer}>
          {saving ? t('form.saving') : item.id === undefined ? t('form.saveNew') : t('form.save')}
        </Button>
        <CancelButton onClose={() => onClose(false)} />
      </div>
    </form>
  )
}

/** Closing gives up what was typed here and nothing else. */
function CancelButton(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('design')
  return (
    <Button variant="default" onClick={props.onClose}>
      {t('cancel')}
    </Button>
  )
}

function NewerItem(props: {
  readonly text: string
  readonly onKeep: () => void
  readonly onTake: () => void
}) {
  const { t } = useTranslation('review')
  return (
    <div className={styles.newer} role="alert">
      <strong>{t('newer.title')}</strong>
      <p>{t('newer.body', { text: props.text })}</p>
      <div className={styles.acts}>
        <Button variant="default" onClick={props.onTake}>
          {t('newer.take')}
        </Button>
        <Button variant="default" onClick={props.onKeep}>
          {t('newer.keep')}
        </Button>
      </div>
    </div>
  )
}
