import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanItem } from '@hoanhap/contract/plans/plan-schemas'
import { formatNumber } from '../../design/format.ts'
import { countAcceptable } from './review-order.ts'
import styles from './review.module.css'

const LEVELS = [0.95, 0.9, 0.8, 0.7] as const

/** Accepts in one act what the reader is sure of; taken back in one act too. */
export function BulkAccept(props: {
  readonly items: readonly PlanItem[]
  readonly onAccept: (confidence: number) => void
}) {
  const { t } = useTranslation('review')
  const [level, setLevel] = useState<number>(LEVELS[1])
  const acceptable = countAcceptable(props.items, level)
  if (countAcceptable(props.items, 0) === 0) return null
  return (
    <div className={styles.toolRow}>
      <NativeSelect
        label={t('bulk.label')}
        value={String(level)}
        onChange={(event) => setLevel(Number(event.currentTarget.value))}
        data={LEVELS.map((each) => ({ value: String(each), label: `${formatNumber(each * 100)}%` }))}
      />
      <Button variant="default" disabled={acceptable === 0} onClick={() => props.onAccept(level)}>
        {acceptable === 0 ? t('bulk.none') : t('bulk.act', { n: formatNumber(acceptable) })}
      </Button>
    </div>
  )
}
