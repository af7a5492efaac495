import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemKind, PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { formatNumber } from '../../design/format.ts'
import { choiceOf } from './item-choices.ts'
import { ITEM_KINDS, listAcceptable } from './review-order.ts'
import styles from './review.module.css'

const LEVELS = [0.95, 0.9, 0.8, 0.7] as const

/** Accepts in one act what the reader is sure of, after saying how much that is; taken back in one act too. */
export function BulkAccept(props: {
  readonly items: readonly PlanItem[]
  /** The kind that is looked at; null: all. */
  readonly kind: ItemKind | null
  readonly onAccept: (confidence: number, kind: ItemKind | null) => void
}) {
  const { t } = useTranslation('review')
  const [level, setLevel] = useState<number>(LEVELS[1])
  // Until another is chosen here, what is looked at is meant.
  const [chosen, setChosen] = useState<{ readonly kind: ItemKind | null } | null>(null)
  const kind = chosen === null ? props.kind : chosen.kind
  const count = (of: ItemKind | null, from: number): number => listAcceptable(props.items, from, of).length
  const acceptable = count(kind, level)
  if (count(null, 0) === 0) return null
  const kinds = ITEM_KINDS.filter((each) => each === kind || count(each, 0) > 0)
  return (
    <div className={styles.toolRow}>
      <NativeSelect
        label={t('bulk.kind')}
        value={kind ?? ''}
        onChange={(event) => setChosen({ kind: choiceOf(ITEM_KINDS, event.currentTarget.value, null) })}
        data={[
          { value: '', label: t('bulk.allKinds') },
          ...kinds.map((each) => ({ value: each, label: t(`kind.${each}`) })),
        ]}
      />
      <NativeSelect
        label={t('bulk.label')}
        value={String(level)}
        onChange={(event) => setLevel(Number(event.currentTarget.value))}
        data={LEVELS.map((each) => ({
          value: String(each),
          label: `${formatNumber(each * 100)}% (${t('bulk.count', { n: formatNumber(count(kind, each)) })})`,
        }))}
      />
      <Button variant="default" disabled={acceptable === 0} onClick={() => props.onAccept(level, kind)}>
        {acceptable === 0 ? t('bulk.none') : t('bulk.act', { n: formatNumber(acceptable) })}
      </Button>
    </div>
  )
}
