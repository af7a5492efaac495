import type { ReactNode } from 'react'
import styles from './flagged-text.module.css'
import { ShapeSign } from './shape-sign.tsx'

/** A sentence beside a cell: `stop` must be mended, `ask` wants a note or a look. */
export function FlaggedText(props: { readonly kind: 'stop' | 'ask'; readonly children: ReactNode }) {
  return (
    <p className={styles.text} data-kind={props.kind}>
      <ShapeSign shape={props.kind === 'stop' ? 'square' : 'triangle'} />
      <span>{props.children}</span>
    </p>
  )
}
