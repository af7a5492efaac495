import styles from '../../design/status-mark.module.css'

type Shape = { readonly tone: string; readonly draw: string; readonly hollow?: true }

/** Shape and colour together, so that either alone is enough. */
const SHAPES = {
  tick: { tone: 'primary', draw: 'M2 8.6 6 12.6 14 3.8', hollow: true },
  disc: { tone: 'primary', draw: 'M8 2a6 6 0 1 0 .01 0Z' },
  triangle: { tone: 'amber', draw: 'M8 1.8 15 14H1Z' },
  ring: { tone: 'grey', draw: 'M8 2a6 6 0 1 0 .01 0Z', hollow: true },
  square: { tone: 'brick', draw: 'M2 2h12v12H2Z' },
} as const satisfies Record<string, Shape>

export type ShapeName = keyof typeof SHAPES

/** A sign before words; the words say the same, so it is not read aloud. Drawn, as fonts lack some of the shapes. */
export function ShapeSign(props: { readonly shape: ShapeName; readonly children?: string }) {
  const shape: Shape = SHAPES[props.shape]
  return (
    <span className={styles.mark} data-tone={shape.tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign} data-hollow={shape.hollow}>
        <path d={shape.draw} />
      </svg>
      {props.children}
    </span>
  )
}
