import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** Something worth knowing that is not a problem. */
export function Notice(props: { readonly children: ReactNode }) {
  return (
    <div className={styles.quiet} role="status">
      {props.children}
    </div>
  )
}
