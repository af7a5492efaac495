import styles from './queue.module.css'

/** Text to be selected and copied by hand. */
export function QuietText(props: { readonly children: string }) {
  return <p className={styles.copyable}>{props.children}</p>
}
