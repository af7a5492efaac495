import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** Nothing here yet: says what would stand here and what the next step is. */
export function EmptyState(props: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{props.title}</h2>
      {props.children}
    </div>
  )
}
