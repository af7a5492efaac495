import styles from './arrow.module.css'

/** Drawn, because the typeface has no arrows: `down` opens a choice, `right` leads from one thing to the next. */
export function Arrow(props: { readonly to: 'down' | 'right' }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.arrow} aria-hidden="true">
      <path d={props.to === 'down' ? 'M3 6l5 5 5-5' : 'M2 8h11M9 4l4 4-4 4'} />
    </svg>
  )
}
