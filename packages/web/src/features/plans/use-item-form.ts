import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { readDraft } from './item-draft-reading.ts'
import { draftOf, isChanged, type DraftErrors, type ItemDraft } from './item-draft.ts'
import type { ReviewChange } from './review-change.ts'
import type { Review } from './use-review.ts'

/** An item with its form open; without an id it is a new one. */
export type FormItem = Pick<PlanItem, 'kind' | 'fields' | 'itemVersion' | 'start' | 'end'> & {
  readonly id?: string
}

export type ItemFormState = {
  readonly draft: ItemDraft
  readonly set: (change: Partial<ItemDraft>) => void
  readonly errors: DraftErrors
  /** Why the last save failed; null: it did not. */
  readonly problem: unknown
  readonly saving: boolean
  /** Closes the form, asking first when something typed would be lost. */
  readonly leave: () => void
  /** Somebody else changed the item after this form was opened. */
  readonly isNewer: boolean
  readonly save: () => void
  /** Saves what is typed over the newer content. */
  readonly keepMine: () => void
  /** Gives what is typed up for the newer content. */
  readonly takeNewer: () => void
}

/** What is typed stays through every failure, and is not left behind by accident. */
export function useItemForm(
  item: FormItem,
  send: Review['send'],
  onClose: (saved: boolean) => void,
): ItemFormState {
  const { t } = useTranslation('review')
  const [draft, setDraft] = useState(() => draftOf(item.fields))
  const [base, setBase] = useState(item.itemVersion)
  const [errors, setErrors] = useState<DraftErrors>({})
  const [problem, setProblem] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const typed = (): boolean => isChanged(item, draft)
  useBlocker({ shouldBlockFn: () => typed() && !window.confirm(t('leave')), enableBeforeUnload: typed })

  const saveOver = async (version: number): Promise<void> => {
    const read = readDraft(item.kind, draft)
    setErrors('errors' in read ? read.errors : {})
    if ('errors' in read) return
    setSaving(true)
    try {
      await send(changeOf(item, read.fields, version))
      onClose(true)
    } catch (error) {
      setProblem(error)
      setSaving(false)
    }
  }
  return {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    errors,
    problem,
    saving,
    leave: () => {
      if (!saving && (!typed() || window.confirm(t('close')))) onClose(false)
    },
    isNewer: item.itemVersion > base && !saving,
    save: () => void saveOver(base),
    keepMine: () => {
      setBase(item.itemVersion)
      void saveOver(item.itemVersion)
    },
    takeNewer: () => {
      setBase(item.itemVersion)
      setDraft(draftOf(item.fields))
      setProblem(null)
    },
  }
}

const changeOf = (
  { id, kind, start, end }: FormItem,
  fields: PlanItem['fields'],
  version: number,
): ReviewChange =>
  id === undefined
    ? { type: 'add', item: { kind, start, end, fields } }
    : { type: 'fields', itemId: id, fields, baseVersion: version }
