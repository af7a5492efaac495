import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './review.module.css'

/** Words shown on either side of a place to split at. */
const AROUND = 60

/** Asks where to split an item: the places between its parts, each with the words on both sides. */
export function SplitChoice(props: {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly points: readonly number[]
  readonly onSplit: (at: number) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('review')
  const { t: tDesign } = useTranslation('design')
  const { text, start, end, points, onClose } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  return (
    <div
      ref={box}
      className={styles.form}
      role="group"
      aria-label={t('split.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <p>{points.length === 0 ? t('split.nowhere') : t('split.lead')}</p>
      <ul className={styles.list}>
        {points.map((at) => {
          const before = text.slice(Math.max(start, at - AROUND), at).trim()
          const after = text.slice(at, Math.min(end, at + AROUND)).trim()
          return (
            <li key={at}>
              <button
                type="button"
                className={styles.splitPlace}
                aria-label={t('split.between', { before, after })}
                onClick={() => props.onSplit(at)}
              >
                {at - AROUND > start ? '…' : ''}
                {before} <span className={styles.cut}>|</span> {after}
                {at + AROUND < end ? '…' : ''}
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.acts}>
        <Button variant="default" onClick={onClose}>
          {tDesign('cancel')}
        </Button>
        {points.length === 0 ? null : <span className={styles.small}>{t('split.hint')}</span>}
      </div>
    </div>
  )
}
