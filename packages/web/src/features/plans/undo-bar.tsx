import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'

const SHOWN = 60

/** What was removed last, and the way back; also by Ctrl Z. */
export function UndoBar(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { removed, acts } = props.desk
  const text = removed?.fields.text ?? ''
  const words = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return (
    <div role="status" className={styles.undo} data-empty={removed === null ? '' : undefined}>
      {removed === null ? null : (
        <>
          <span>{t('removed', { text: words })}</span>
          <Button size="compact-md" variant="default" onClick={acts.undo}>
            {t('undo')}
          </Button>
        </>
      )}
    </div>
  )
}
